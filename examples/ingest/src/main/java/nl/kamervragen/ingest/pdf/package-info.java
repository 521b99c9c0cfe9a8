/** PDF, read with Apache PDFBox: what the page shows by place and size becomes signs in the text. */
@NullMarked
package nl.kamervragen.ingest.pdf;

import org.jspecify.annotations.NullMarked;
