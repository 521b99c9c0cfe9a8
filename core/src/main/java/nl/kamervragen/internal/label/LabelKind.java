package nl.kamervragen.internal.label;

/** What a label announces. */
public enum LabelKind {
    /** A question: {@code Vraag 1}. */
    VRAAG,
    /** An answer: {@code Antwoord 1}, {@code Antwoord op vraag 1}. */
    ANTWOORD,
    /** The heading {@code Antwoord} above answers that have a number for their label: who answers stands below it. */
    KOP,
    /** A notice instead of answers: {@code Mededeling}. */
    MEDEDELING,
    /** What the questioner adds: {@code Toelichting:}. */
    TOELICHTING
}
