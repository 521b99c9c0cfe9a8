/** Third phase: recognises labels and yields blocks in order. */
@NullMarked
package nl.kamervragen.internal.blocks;

import org.jspecify.annotations.NullMarked;
