package nl.kamervragen.internal.kop;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;

/**
 * The grammar of a subject: from "over" up to "(ingezonden …", and where that is missing up to the end of the sentence
 * or of the paragraph, whichever the kind of text makes it.
 */
final class Onderwerp {
    private static final int LONGEST = 2000;
    /** How far behind those who are asked "over" may stand: "…, bij afwezigheid van de Minister, over". */
    private static final int FURTHEST_OVER = 160;

    private final RunningText running;
    private final String text;
    private final List<Cue> cues;

    Onderwerp(RunningText running, List<Cue> cues) {
        this.running = running;
        this.text = running.text();
        this.cues = cues;
    }

    /**
     * A subject's place.
     *
     * @param begin first character
     * @param end after the last character
     * @param closing the "(ingezonden …" that ended it
     */
    record Place(int begin, int end, Optional<Cue> closing) {}

    /** Takes "over" and the like, if it stands here or within reach in the same sentence. */
    static boolean over(KopScanner in) {
        if (preposition(in)) {
            return true;
        }
        int here = in.position();
        int limit = Math.min(in.end(), here + FURTHEST_OVER);
        for (int i = here; i < limit; i++) {
            if (WordEdges.beginsWord(in.text(), i)) {
                in.moveTo(i);
                if (preposition(in)) {
                    return true;
                }
                if (in.sees("(ingezonden", "antwoord van", "mededeling van", "beantwoord")) {
                    break;
                }
            } else if (in.text().charAt(i) == '\n' && i + 1 < limit && in.text().charAt(i + 1) == '\n') {
                break;
            }
        }
        in.moveTo(here);
        return false;
    }

    private static boolean preposition(KopScanner in) {
        int here = in.position();
        in.sign(',');
        if (in.oneOf(
                        "over",
                        "inzake",
                        "betreffende",
                        "aangaande",
                        "omtrent",
                        "met betrekking tot",
                        "naar aanleiding van")
                || in.phrase("over")) {
            in.sign(':');
            return true;
        }
        in.moveTo(here);
        return false;
    }

    /** The subject that begins here, in a head. */
    Place inHead(int begin, boolean ingezondenSeen) {
        int limit = Math.min(text.length(), begin + LONGEST);
        Optional<Cue> closing = ingezondenSeen ? Optional.empty() : closing(begin, limit);
        if (closing.isPresent()) {
            return place(begin, closing.get().begin(), closing);
        }
        int end = new SentenceFlow(running, begin, limit).endOfParagraph();
        return place(begin, Math.min(beforeNextSentence(begin, end), end), Optional.empty());
    }

    /** The subject that begins here, in the opening of a letter: the sentence goes on after it. */
    Place inLetter(int begin) {
        Place whole = inHead(begin, false);
        int end = endInLetter(begin, whole.end(), true);
        if (end == whole.end()) {
            // a quotation that nothing closes must not hide the end of the subject
            end = endInLetter(begin, whole.end(), false);
        }
        return end < whole.end()
                ? place(begin, end, Optional.empty())
                : place(begin, withoutVerb(begin, whole.end()), whole.closing());
    }

    /** Where in a letter's sentence something else begins, or {@code limit}. */
    private int endInLetter(int begin, int limit, boolean quotations) {
        KopScanner in = running.scanner(begin);
        Quotation quotation = new Quotation(text);
        for (int i = begin; i < limit; i++) {
            in.moveTo(i);
            char c = text.charAt(i);
            boolean word = WordEdges.beginsWord(text, i);
            boolean outside = !quotations || !quotation.inside();
            if (outside
                    && ((word && continues(in)) || ((c == '(' || c == ',') && clause(in)) || endsSentence(i, limit))) {
                return i;
            }
            quotation.pass(i);
        }
        return limit;
    }

    private static boolean continues(KopScanner in) {
        return (in.oneOf("worden", "wordt", "werden", "zijn", "kunnen", "zullen", "kan")
                        && in.oneOf(
                                "hierbij beantwoord",
                                "als volgt beantwoord",
                                "beantwoord",
                                "door mij",
                                "niet binnen",
                                "niet"))
                || in.oneOf("die u mij", "die u aan mij", "die u op", "die mij", "die ik", "welke u", "niet binnen de")
                || (in.oneOf("beantwoord") && in.sees("worden", "zijn", "zoals", "als volgt", "in", "door", "mede"))
                || in.oneOf(
                        "bijgaand beantwoord",
                        "hierbij beantwoord",
                        "zoals aangegeven",
                        "met kenmerk",
                        "met nummer",
                        "ingezonden op",
                        "binnen de gestelde termijn",
                        "binnen de gebruikelijke termijn",
                        "toekomen");
    }

    /** "(ingezonden 5 juli 2018, kenmerk 2018Z12345)", "(2018Z12345)", ", die werden ingezonden op", ", kenmerk". */
    private static boolean clause(KopScanner in) {
        boolean parenthesis = in.peek() == '(';
        in.moveTo(in.position() + 1);
        if (in.oneOf(
                "kenmerk", "ingezonden", "uw kenmerk", "vraagnummer", "zaaknummer", "nummer", "nr. 2", "met kenmerk")) {
            return true;
        }
        if (!parenthesis) {
            return in.oneOf(
                    "die u", "die ik", "die mij", "die werden", "die zijn", "die op", "welke u", "welke op", "zoals");
        }
        return DocumentNumbers.zaaknummer(in).isPresent();
    }

    private boolean endsSentence(int at, int limit) {
        if (text.charAt(at) != '.' || at + 1 >= limit || !Chars.isBlank(text.charAt(at + 1))) {
            return false;
        }
        int following = Chars.blanksEnd(text, at + 1, limit);
        return following < limit && Chars.isUpperCase(text.charAt(following)) && !isAbbreviation(at);
    }

    /** A point after one or two letters ends an abbreviation ("nr.", "c.s."), not a sentence. */
    private boolean isAbbreviation(int point) {
        int begin = Chars.baseLettersBegin(text, 0, point);
        return point - begin <= 2 && point > begin;
    }

    /** "Hierbij bied ik u de antwoorden op de vragen over X aan." */
    private int withoutVerb(int begin, int end) {
        int point = Chars.blanksBegin(text, begin, end);
        if (point > begin && text.charAt(point - 1) == '.') {
            point--;
        }
        for (String word : new String[] {" aan", " toe", " toekomen", " beantwoord"}) {
            if (point - word.length() > begin && text.startsWith(word, point - word.length())) {
                return point - word.length();
            }
        }
        return end;
    }

    private Place place(int begin, int end, Optional<Cue> closing) {
        int b = Chars.blanksEnd(text, begin, end);
        int e = Chars.blanksBegin(text, b, end);
        if (e > b && ((text.charAt(e - 1) == '.' && !isAbbreviation(e - 1)) || text.charAt(e - 1) == ',')) {
            e = Chars.blanksBegin(text, b, e - 1);
        }
        return new Place(b, withoutNumber(b, e), closing);
    }

    /** "weer en wind (kenmerk 2018Z12345)": the number belongs to the questions. */
    private int withoutNumber(int begin, int end) {
        boolean closed = end > begin && text.charAt(end - 1) == ')';
        int parenthesis = closed ? DocumentNumbers.parenthesisBefore(text, end - 1) : -1;
        return parenthesis <= begin ? end : Chars.blanksBegin(text, begin, parenthesis);
    }

    /** The "(ingezonden …" that ends the subject: the last one before the sentence about the answer. */
    private Optional<Cue> closing(int begin, int limit) {
        Optional<Cue> closing = Optional.empty();
        int to = new SentenceFlow(running, begin, limit).endOfSentence();
        for (int i = Cue.firstFrom(cues, begin); i < cues.size() && cues.get(i).begin() <= to; i++) {
            Cue cue = cues.get(i);
            if (cue.isAnswer() || (cue.isQuestions() && (closing.isPresent() || beginsHead(cue)))) {
                break;
            }
            if (cue.kind() == Cue.Kind.INGEZONDEN) {
                closing = Optional.of(cue);
                if (finished(cue.end())) {
                    break;
                }
            }
        }
        return closing;
    }

    /** A capital where a paragraph begins: the head after the title of a page. */
    private boolean beginsHead(Cue cue) {
        int paragraph = running.paragraphAt(cue.begin());
        return Chars.isUpperCase(text.charAt(cue.begin()))
                && Chars.blanksEnd(text, running.begin(paragraph), cue.begin()) == cue.begin();
    }

    /** Whether after "(ingezonden …)" the sentence is over. */
    private boolean finished(int at) {
        int i = Chars.blanksEnd(text, at, text.length());
        return i >= text.length()
                || text.charAt(i) == '.'
                || text.substring(at, i).indexOf('\n') >= 0
                || Chars.isUpperCase(text.charAt(i));
    }

    /** A sentence about the answer may stand in the same paragraph. */
    private int beforeNextSentence(int begin, int end) {
        int i = Cue.firstFrom(cues, begin);
        while (i < cues.size() && cues.get(i).begin() < end) {
            Cue cue = cues.get(i);
            if (!cue.isQuestions()) {
                return cue.begin();
            }
            i++;
        }
        return end;
    }
}
