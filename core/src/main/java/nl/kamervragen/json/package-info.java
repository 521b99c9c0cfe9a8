/**
 * A document as JSON, written and read: {@link nl.kamervragen.json.KamervragenJson}.
 *
 * <p>There is one form, described by a JSON Schema that ships in this package.
 *
 * @since 0.1.0
 */
@NullMarked
package nl.kamervragen.json;

import org.jspecify.annotations.NullMarked;
