/** What every reader works with: a file's bytes, the kind that they are, and the sentence when they can't be read. */
@NullMarked
package nl.kamervragen.ingest.file;

import org.jspecify.annotations.NullMarked;
