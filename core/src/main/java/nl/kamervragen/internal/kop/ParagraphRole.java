package nl.kamervragen.internal.kop;

/** What a paragraph before the first label is for. */
public enum ParagraphRole {
    /** Holds a part of the head: who asks whom, about what, when, and who answers. */
    KOP,
    /** Running text that introduces the questions, a letter's opening among them. */
    INLEIDING,
    /** Running text of a notice that stands under the head without the label "Mededeling". */
    MEDEDELING,
    /** Running text of questions that stand under the head without a label. */
    VRAAGTEKST,
    /** A letter's address, date, subject label, reference and salutation. */
    BRIEFHOOFD,
    /** A letter's closing: function, name, "Hoogachtend". */
    ONDERTEKENING,
    /** Navigation, metadata and titles of the page that the text was copied from. */
    NAVIGATION
}
