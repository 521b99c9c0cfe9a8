/** A document as a person reads it in a terminal: questions beside their answers. */
@NullMarked
package nl.kamervragen.cli.overview;

import org.jspecify.annotations.NullMarked;
