package nl.kamervragen.internal.inline;

/** The ways in which a footnote mark is written. */
enum MarkStyle {
    /** Bare digits: {@code opdoemt?1}. */
    PLAIN,
    /** Bare digits behind a blank or at a line's begin, which mostly are none. */
    APART,
    /** Digits in dress: {@code 1)}, {@code [1]}. */
    DRESSED,
    /** Raised digits, which are nothing else than marks: {@code ¹}. */
    SUPERSCRIPT
}
