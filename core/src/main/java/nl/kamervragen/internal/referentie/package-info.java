/** Grammars of references, one class per kind, over one scanner; any phase may use it. */
@NullMarked
package nl.kamervragen.internal.referentie;

import org.jspecify.annotations.NullMarked;
