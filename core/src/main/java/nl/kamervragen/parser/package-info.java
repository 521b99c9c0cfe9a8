/** From text to document: the parser, its result, and what it has to say about the text. */
@NullMarked
package nl.kamervragen.parser;

import org.jspecify.annotations.NullMarked;
