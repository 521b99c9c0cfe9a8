/** Fifth phase: finds footnote marks and references within a paragraph, and reads the head. */
@NullMarked
package nl.kamervragen.internal.inline;

import org.jspecify.annotations.NullMarked;
