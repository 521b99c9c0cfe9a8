/** Measures the library, beside yardsticks that stand for what the machine can do. */
@NullMarked
package nl.kamervragen.bench;

import org.jspecify.annotations.NullMarked;
