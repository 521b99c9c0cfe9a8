package nl.kamervragen.result;

/**
 * What can be doubtful or wrong in a document, each with its severity and its sentence in Dutch and in English.
 *
 * <p>The name of a code is stable: programs may compare it and keep it.
 *
 * @since 0.1.0
 */
public enum DiagnosticCode {
    /** The text holds nothing but white space. Example: {@code "\n \n"}. */
    EMPTY_TEXT(
            Severity.ERROR,
            "De tekst is leeg: geef de tekst van een document met Kamervragen.",
            "The text is empty: hand over the text of a document with Kamervragen."),

    /**
     * There is no question, no answer and no announcement in the text. Example: {@code "Recept voor appeltaart. Schil
     * de appels."}
     */
    NO_KAMERVRAGEN(
            Severity.ERROR,
            "Geen vraag en geen antwoord gevonden: dit lijkt geen document met Kamervragen; kijk of de tekst compleet is.",
            "No question and no answer found: this does not look like a document with Kamervragen; check that the text is whole."),

    /**
     * The text is in more pieces than a document of its length, so that reading it could take very much memory; none of
     * it was read. Example: a million lines of one letter. Argument: how many lines and characters to mend it may have.
     */
    TOO_MANY_PIECES(
            Severity.ERROR,
            "De tekst is in te veel stukjes: meer dan {0} regels en tekens die te herstellen zijn; niets is gelezen. Geef de tekst van één document, of verhoog de grens (maxPieces).",
            "The text is in too many pieces: more than {0} lines and characters to mend; none of it was read. Hand over the text of one document, or raise the limit (maxPieces)."),

    /**
     * The text is a committee's list of questions and answers (a Kamerstuk), which is read as far as it goes. Example:
     * {@code "Lijst van vragen en antwoorden\nVraag 1\n…\nAntwoord op vraag 1:\n…"}.
     */
    COMMITTEE_LIST(
            Severity.WARNING,
            "Dit is een lijst van vragen en antwoorden van een commissie, geen Kamervragen; gelezen zover dat gaat.",
            "This is a committee's list of questions and answers, not Kamervragen; read as far as it goes."),

    /**
     * A second document begins after the first. Example: two downloads that were pasted one after the other, so that a
     * second {@code "Vragen van het lid …"} and a second {@code "Vraag 1"} follow.
     */
    SECOND_DOCUMENT(
            Severity.WARNING,
            "Hier begint een tweede document: lees elk document apart.",
            "A second document begins here: parse each document on its own."),

    /**
     * No head was found, or one that does not follow the usual form. Example: the text begins with {@code "Vraag 1"}.
     */
    HEAD_UNRECOGNISED(
            Severity.WARNING,
            "De kop (wie vraagt wat aan wie) is niet herkend.",
            "The head (who asks what of whom) was not recognised."),

    /**
     * Where the head should have a date, none stands that exists. Example: {@code "(ingezonden 31 juni 2018)"}.
     * Argument: the words before it.
     */
    HEAD_DATE_UNREADABLE(
            Severity.WARNING, "Achter «{0}» staat geen datum die bestaat.", "No date that exists stands behind «{0}»."),

    /**
     * A ministry that is not known; what stands there was taken as its name. Example: {@code "de Minister van Molens"}.
     * Argument: what stands there.
     */
    HEAD_PORTFOLIO_UNKNOWN(
            Severity.WARNING,
            "Deze portefeuille is niet bekend, en is overgenomen zoals zij er staat: «{0}».",
            "This portfolio is not known, and was taken as it stands: «{0}»."),

    /**
     * No "over" shows where the subject begins. Example: {@code "aan de Minister van Financiën (ingezonden 5 juli
     * 2018)"}. Argument: what stands there.
     */
    HEAD_SUBJECT_UNCLEAR(
            Severity.WARNING,
            "Het onderwerp begint hier niet met «over»: kijk na wat als onderwerp is gelezen.",
            "No “over” begins the subject here: check what was read as the subject."),

    /** A parenthesis in the head that nothing closes. Example: {@code "Antwoord van Minister Duinker (Financiën"}. */
    HEAD_PARENTHESIS_OPEN(
            Severity.WARNING,
            "Dit haakje wordt niet gesloten: kijk na wat er achter is gelezen.",
            "Nothing closes this parenthesis: check what was read behind it."),

    /**
     * The names of those who ask could not be told apart. Example: {@code "het lid Jansma (VVD aan de Minister"}.
     * Argument: what stands there.
     */
    HEAD_NAMES_UNCLEAR(
            Severity.WARNING,
            "De namen van de vraagstellers zijn hier niet uit elkaar te houden: «{0}».",
            "The names of those who ask can't be told apart here: «{0}»."),

    /**
     * The answer was received before the questions were sent. Example: {@code "(ingezonden 5 mei 2023)"} with
     * {@code "(ontvangen 4 mei 2023)"}. Arguments: both dates.
     */
    DATES_OUT_OF_ORDER(
            Severity.WARNING,
            "De datum van ontvangst ({1}) ligt vóór de datum van inzending ({0}): een van beide klopt niet.",
            "The date of receipt ({1}) lies before the date of sending ({0}): one of them is wrong."),

    /**
     * A question has no answer in a document that has answers. Example: {@code Vraag 1}, {@code Vraag 2},
     * {@code Antwoord 1}. Argument: its numbers.
     */
    QUESTION_WITHOUT_ANSWER(Severity.WARNING, "Vraag {0} heeft geen antwoord.", "Question {0} has no answer."),

    /**
     * An answer has a number that no question has. Example: {@code Vraag 1}, {@code Antwoord 1}, {@code Antwoord 2}.
     * Argument: the numbers.
     */
    ANSWER_WITHOUT_QUESTION(
            Severity.WARNING,
            "Antwoord {0} hoort bij geen enkele vraag in deze tekst.",
            "Answer {0} belongs to no question in this text."),

    /**
     * A number is skipped between two questions. Example: {@code Vraag 1}, {@code Vraag 3}. Argument: what is missing.
     */
    QUESTION_NUMBER_MISSING(
            Severity.WARNING,
            "Vraag {0} ontbreekt: de nummering slaat hier over.",
            "Question {0} is missing: the numbering skips here."),

    /** Two questions have one number. Example: {@code Vraag 2}, {@code Vraag 2}. Argument: the number. */
    QUESTION_NUMBER_DOUBLE(
            Severity.WARNING,
            "Er is al een vraag {0}: het nummer komt twee keer voor.",
            "There is a question {0} already."),

    /**
     * A question stands behind one with a higher number. Example: {@code Vraag 4, 5 en 9}, {@code Vraag 6}. Arguments:
     * its number, the higher number.
     */
    QUESTION_NUMBER_OUT_OF_ORDER(
            Severity.INFO, "Vraag {0} staat achter vraag {1}.", "Question {0} stands behind question {1}."),

    /** A question's label has no text below it. Example: {@code Vraag 1}, {@code Vraag 2}. Argument: its numbers. */
    QUESTION_EMPTY(Severity.WARNING, "Vraag {0} heeft geen tekst.", "Question {0} has no text."),

    /**
     * The text doesn't say where in a joint block one question ends and the next begins; they stay together. Example:
     * {@code Vraag 1 en 2} above one paragraph. Argument: the numbers.
     */
    QUESTIONS_NOT_SPLIT(
            Severity.WARNING,
            "De vragen {0} zijn niet uit elkaar te houden en staan daarom bij elkaar.",
            "The questions {0} cannot be told apart, so they stay together."),

    /**
     * The questions have no numbers and got 1, 2, 3 … in order. Example: a draft in which each paragraph is a question.
     * Argument: how many.
     */
    QUESTIONS_UNNUMBERED(
            Severity.INFO,
            "De vragen hadden geen nummer en zijn op volgorde genummerd; hoogste nummer: {0}.",
            "The questions had no numbers and were numbered in order; highest number: {0}."),

    /** Two answers have one number. Example: {@code Antwoord 2}, {@code Antwoord 2}. Argument: the number. */
    ANSWER_NUMBER_DOUBLE(
            Severity.WARNING,
            "Er is al een antwoord {0}: het nummer komt twee keer voor.",
            "There is an answer {0} already."),

    /** An answer stands behind one with a higher number. Example: {@code Antwoord 3}, {@code Antwoord 2}. */
    ANSWER_NUMBER_OUT_OF_ORDER(
            Severity.INFO, "Antwoord {0} staat achter antwoord {1}.", "Answer {0} stands behind answer {1}."),

    /** An answer's label has no text below it. Example: {@code Antwoord 1}, {@code Vraag 2}. Argument: its numbers. */
    ANSWER_EMPTY(Severity.WARNING, "Antwoord {0} heeft geen tekst.", "Answer {0} has no text."),

    /**
     * An answer has no number and got that of the question just above it. Example: {@code Vraag 3}, {@code Antwoord:}.
     * Argument: the numbers that it got.
     */
    ANSWER_UNNUMBERED(
            Severity.INFO,
            "Dit antwoord had geen nummer en is bij vraag {0} gezet, die erboven staat.",
            "This answer had no number and was put with question {0}, which stands above it."),

    /**
     * A mark points to a footnote that isn't there. Example: {@code "Klopt dit?1"} and no note 1. Argument: the number.
     */
    MARK_WITHOUT_NOTE(
            Severity.WARNING,
            "Voetnoot {0} wordt hier aangehaald maar ontbreekt.",
            "Note {0} is cited here, but missing."),

    /** No mark points to a footnote. Example: {@code "1 Voorbeeldkrant, 3 mei 2023."} alone. Argument: the number. */
    NOTE_WITHOUT_MARK(
            Severity.WARNING,
            "Nergens in de tekst staat een verwijzing naar voetnoot {0}.",
            "No mark points to note {0}."),

    /** A number is skipped between two footnotes. Example: notes 1, 2 and 4. Argument: what is missing. */
    NOTE_NUMBER_MISSING(
            Severity.WARNING,
            "Voetnoot {0} ontbreekt: de nummering slaat hier over.",
            "Note {0} is missing: the numbering skips here."),

    /**
     * An Aanhangsel is cited without its year, which nothing near it tells: it can't be found. Example:
     * {@code "Aanhangsel Handelingen, nr. 12"}. Argument: the words.
     */
    AANHANGSEL_WITHOUT_YEAR(
            Severity.WARNING,
            "Bij «{0}» ontbreekt het vergaderjaar: de verwijzing is niet op te zoeken.",
            "«{0}» lacks the parliamentary year: the reference can't be looked up."),

    /** A cross reference names a question that isn't there. Example: {@code "Zie het antwoord op vraag 9"}. */
    REFERENCE_TO_MISSING_QUESTION(
            Severity.INFO,
            "Hier wordt verwezen naar vraag {0}, die er niet is.",
            "There is no question {0} to refer to."),

    /**
     * A character was lost before the parser saw the text. Example: U+FFFD, half a pair of code units. Argument: which.
     */
    UNREADABLE_CHARACTER(
            Severity.WARNING,
            "Hier staat een onleesbaar teken ({0}): de tekst is eerder verkeerd omgezet.",
            "Here stands an unreadable character ({0}): the text was converted wrongly before.");

    private final Severity severity;
    private final String dutch;
    private final String english;

    DiagnosticCode(Severity severity, String dutch, String english) {
        this.severity = severity;
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns how many arguments the sentences take.
     *
     * @return 0 or more
     */
    public int argumentCount() {
        return Sentence.argumentCount(dutch);
    }

    String dutch() {
        return dutch;
    }

    String english() {
        return english;
    }
}
