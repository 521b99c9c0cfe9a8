/** Prints made-up documents in the forms in which people have them, to see whether the parser reads them back. */
package nl.kamervragen.print;
