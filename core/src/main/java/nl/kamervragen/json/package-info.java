/** The one JSON form of a document, written and read. */
@NullMarked
package nl.kamervragen.json;

import org.jspecify.annotations.NullMarked;
