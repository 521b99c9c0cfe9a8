/** Tells which publication a footnote cites: medium, date and title; assembly uses it. */
@NullMarked
package nl.kamervragen.internal.bron;

import org.jspecify.annotations.NullMarked;
