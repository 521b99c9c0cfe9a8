/** Second phase: takes page furniture out and joins the pages into one reading order. */
@NullMarked
package nl.kamervragen.internal.layout;

import org.jspecify.annotations.NullMarked;
