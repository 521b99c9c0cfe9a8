/** Candidates for a numbered series, and the chain of them that explains the document best; any phase may use it. */
@NullMarked
package nl.kamervragen.internal.chain;

import org.jspecify.annotations.NullMarked;
