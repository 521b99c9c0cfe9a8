/**
 * What comes out of the parser besides the document: what was doubtful, and where each character of the source went.
 *
 * <p>Begin with {@link nl.kamervragen.result.ParseResult}.
 */
@NullMarked
package nl.kamervragen.result;

import org.jspecify.annotations.NullMarked;
