/** From the file that people have to the document: {@link nl.kamervragen.ingest.DocumentReader} reads all kinds. */
@NullMarked
package nl.kamervragen.ingest;

import org.jspecify.annotations.NullMarked;
