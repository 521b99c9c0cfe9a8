/** Writes documents as text, in the form that official publications have. */
@NullMarked
package nl.kamervragen.text;

import org.jspecify.annotations.NullMarked;
