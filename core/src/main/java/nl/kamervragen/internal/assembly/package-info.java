/** Last phase: builds the model, and reports what does not fit. */
@NullMarked
package nl.kamervragen.internal.assembly;

import org.jspecify.annotations.NullMarked;
