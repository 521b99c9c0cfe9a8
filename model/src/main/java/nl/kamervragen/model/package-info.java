/**
 * The document that a text of Kamervragen becomes: {@link nl.kamervragen.model.Kamervragen} and its parts.
 *
 * <p>Kamervragen are the written questions that members of the Dutch parliament put to the government, with the
 * answers. Everything here is immutable: records that hold texts, numbers, dates, other records,
 * {@link java.util.Optional} and unmodifiable lists. No component is ever null, each constructor checks its arguments
 * and names the one that is wrong, and two documents with the same content are equal. Names are Dutch, as a member of
 * parliament would say them.
 *
 * <p>The types carry Jackson's annotations, so Jackson 2 (with its modules {@code jdk8} and {@code jsr310}) and Jackson
 * 3 both write and read the JSON form; {@code KamervragenJson} in the core module adds its version and its strictness.
 *
 * <p>Offsets count UTF-16 code units; a begin is inclusive, an end exclusive.
 *
 * @since 0.1.0
 */
@NullMarked
package nl.kamervragen.model;

import org.jspecify.annotations.NullMarked;
