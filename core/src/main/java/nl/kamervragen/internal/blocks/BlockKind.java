package nl.kamervragen.internal.blocks;

/** What a block of lines is. */
public enum BlockKind {
    /** What stands before the first label: head, introduction, a letter's opening. */
    VOORWERK,
    /** One question, or several under one label. */
    VRAAG,
    /** One answer, to one or several questions. */
    ANTWOORD,
    /** The text of a Mededeling. */
    MEDEDELING,
    /** The text of a Toelichting. */
    TOELICHTING,
    /** A footnote. */
    VOETNOOT
}
