/**
 * From text to document.
 *
 * <p>Begin with {@link nl.kamervragen.parser.KamervragenParser}.
 */
@NullMarked
package nl.kamervragen.parser;

import org.jspecify.annotations.NullMarked;
