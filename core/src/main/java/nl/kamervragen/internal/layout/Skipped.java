package nl.kamervragen.internal.layout;

import nl.kamervragen.result.SkipReason;

/**
 * A stretch of the source that belongs to no text.
 *
 * @param begin offset of its first character
 * @param end offset behind its last character
 * @param reason why it was left out
 */
public record Skipped(int begin, int end, SkipReason reason) {}
