/** Text that knows where it came from, and tables of characters; any phase may use it. */
@NullMarked
package nl.kamervragen.internal.text;

import org.jspecify.annotations.NullMarked;
