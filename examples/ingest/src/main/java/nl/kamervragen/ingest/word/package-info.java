/** Word files: what the reader of the page sees, numbers of lists and footnotes included, as text for the parser. */
@NullMarked
package nl.kamervragen.ingest.word;

import org.jspecify.annotations.NullMarked;
