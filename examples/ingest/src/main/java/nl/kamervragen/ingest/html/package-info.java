/** Web pages with official publications. */
@NullMarked
package nl.kamervragen.ingest.html;

import org.jspecify.annotations.NullMarked;
