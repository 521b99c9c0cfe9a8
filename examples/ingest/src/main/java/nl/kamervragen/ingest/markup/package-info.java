/** What the readers of Word, HTML and XML share: how raised digits and paragraphs are handed to the parser. */
@NullMarked
package nl.kamervragen.ingest.markup;

import org.jspecify.annotations.NullMarked;
