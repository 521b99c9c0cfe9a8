package nl.kamervragen.internal.text;

/**
 * A stretch of text.
 *
 * @param begin offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 */
public record Span(int begin, int end) {}
