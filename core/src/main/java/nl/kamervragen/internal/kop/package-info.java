/**
 * The grammar of heads: reads who asks whom about what, when, and who answers, from the paragraphs before the first
 * label.
 */
@NullMarked
package nl.kamervragen.internal.kop;

import org.jspecify.annotations.NullMarked;
