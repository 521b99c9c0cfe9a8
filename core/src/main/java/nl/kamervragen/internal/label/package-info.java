/** The grammar of labels such as {@code Vraag 1, 2 en 3} and {@code Antwoord op vraag 4:}. */
@NullMarked
package nl.kamervragen.internal.label;

import org.jspecify.annotations.NullMarked;
