/** First phase: cuts the text into lines that know their place, indent and page break. */
@NullMarked
package nl.kamervragen.internal.lines;

import org.jspecify.annotations.NullMarked;
