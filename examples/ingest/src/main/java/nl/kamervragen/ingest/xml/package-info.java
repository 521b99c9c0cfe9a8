/** The official XML of publications. */
@NullMarked
package nl.kamervragen.ingest.xml;

import org.jspecify.annotations.NullMarked;
