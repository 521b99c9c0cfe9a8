/** Fourth phase: turns a block's lines into paragraphs, and mends broken words. */
@NullMarked
package nl.kamervragen.internal.paragraphs;

import org.jspecify.annotations.NullMarked;
