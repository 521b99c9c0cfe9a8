/** The library on the command line. */
@NullMarked
package nl.kamervragen.cli;

import org.jspecify.annotations.NullMarked;
