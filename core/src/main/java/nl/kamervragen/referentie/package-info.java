/** Finds references to parliamentary papers, laws and links in any Dutch text. */
@NullMarked
package nl.kamervragen.referentie;

import org.jspecify.annotations.NullMarked;
