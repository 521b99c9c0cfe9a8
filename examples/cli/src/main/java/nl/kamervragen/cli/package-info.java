/** The library on the command line: shows documents, turns them into JSON, finds references. */
@NullMarked
package nl.kamervragen.cli;

import org.jspecify.annotations.NullMarked;
