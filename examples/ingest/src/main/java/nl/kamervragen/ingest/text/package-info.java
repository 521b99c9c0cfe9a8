/** Plain text, which the library reads itself. */
@NullMarked
package nl.kamervragen.ingest.text;

import org.jspecify.annotations.NullMarked;
