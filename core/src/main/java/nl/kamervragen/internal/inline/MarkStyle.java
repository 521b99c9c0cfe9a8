package nl.kamervragen.internal.inline;

/** The ways in which a footnote mark is written. */
enum MarkStyle {
    /** Bare digits: {@code opdoemt?1}. */
    PLAIN,
    /** Bare digits behind a blank, at a line's begin or at the end of a number, which mostly are none. */
    DOUBTFUL,
    /** Bare digits glued to capitals, which mostly are part of a name ({@code CO2}), but not always ({@code NOS1}). */
    NAMED,
    /** Digits in dress: {@code 1)}, {@code [1]}. */
    DRESSED,
    /** Raised digits, which are nothing else than marks: {@code ¹}. */
    SUPERSCRIPT
}
