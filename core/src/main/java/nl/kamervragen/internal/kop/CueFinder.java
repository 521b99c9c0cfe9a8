package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;

/** Finds the turns of phrase that begin the parts of a head, in one pass from left to right. */
final class CueFinder {
    /** How many words may stand between "vragen" and "het lid": "die zijn gesteld door". */
    private static final int MOST_WORDS_BETWEEN = 8;

    private static final String[] QUESTIONS = {"kamervragen", "kamervraag", "vragen", "vraag"};
    private static final String[] ANSWER = {"antwoorden", "antwoord", "beantwoording"};
    private static final String[] FURTHER = {
        "nader", "nadere", "aanvullend", "aanvullende", "herzien", "herziene", "gewijzigd", "gecorrigeerd"
    };

    /** So far from "heeft het lid" may "vragen gesteld" stand. */
    private static final int LONGEST_MEMBERS = 300;

    private final KopScanner in;
    private final List<Cue> cues = new ArrayList<>();

    private CueFinder(RunningText text) {
        in = text.scanner(0);
    }

    static List<Cue> find(RunningText text) {
        CueFinder finder = new CueFinder(text);
        finder.search();
        return finder.cues;
    }

    private void search() {
        int at = 0;
        while (at < in.end()) {
            int further = at + 1;
            if (WordEdges.beginsWord(in.text(), at)) {
                in.moveTo(at);
                Optional<Cue> cue = cue(at);
                if (cue.isPresent()) {
                    cues.add(cue.get());
                    further = Math.max(further, cue.get().end());
                }
            }
            at = further;
        }
    }

    private Optional<Cue> cue(int at) {
        return switch (Chars.toLowerCase(in.peek())) {
            case 'v' ->
                in.word("voorlopig") ? answer(at, Cue.Kind.ANTWOORD, "antwoord") : questions(at, Cue.Kind.VRAGEN);
            case 's', 'k' -> questions(at, Cue.Kind.VRAGEN);
            case 'm' ->
                in.phrase("mondelinge ")
                        ? questions(at, Cue.Kind.MONDELINGE_VRAGEN)
                        : answer(at, Cue.Kind.MEDEDELING, "mededeling", "mededelingen");
            case 'h' -> in.sees("heeft het", "hebben de") ? asked(at) : answer(at);
            case 'a', 'b', 'n', 'g' -> answer(at);
            case 'u' -> answer(at, Cue.Kind.MEDEDELING, "uitstelbericht", "uitstel");
            case 'i' -> date(at, Cue.Kind.INGEZONDEN, "ingezonden");
            case 'o' -> in.sees("op") ? told(at) : date(at, Cue.Kind.ONTVANGEN, "ontvangen");
            case 'z' ->
                in.phrase("zie ook") || in.phrase("zie tevens")
                        ? Optional.of(new Cue(Cue.Kind.ZIE_OOK, at, in.position()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "heeft het lid Jansma (VVD) schriftelijke vragen gesteld". */
    private Optional<Cue> asked(int at) {
        boolean members =
                (in.word("heeft het") || in.word("hebben de")) && in.oneOf("lid", "leden", "kamerlid", "kamerleden");
        int after = in.position();
        int limit = Math.min(in.end(), after + LONGEST_MEMBERS);
        for (int i = after; members && i < limit; i++) {
            if (WordEdges.beginsWord(in.text(), i)) {
                in.moveTo(i);
                if (in.oneOf("vragen gesteld", "kamervragen gesteld", "vragen ingediend", "vragen ingezonden")) {
                    return Optional.of(new Cue(Cue.Kind.GESTELDE_VRAGEN, at, after));
                }
            }
        }
        in.moveTo(at);
        return Optional.empty();
    }

    private Optional<Cue> questions(int at, Cue.Kind kind) {
        in.word("schriftelijke");
        if (!in.oneOf(QUESTIONS) && !gluedVragenVan() && !misprint(at)) {
            return Optional.empty();
        }
        for (int i = 0; i < MOST_WORDS_BETWEEN; i++) {
            if (lid()) {
                return Optional.of(new Cue(kind, at, in.position()));
            }
            if (!in.oneOf("van", "door", "die", "zijn", "werden", "werd", "hebben", "heeft", "gesteld", "gestelde")
                    && !reference()
                    && !in.oneOf(
                            "ingediend", "ingediende", "toegezonden", "aan mij", "mij", "welke", "schriftelijke")) {
                break;
            }
        }
        return withoutLid(at, kind);
    }

    /** "met kenmerk 2018Z12345", "(2018Z12345)", a comma. */
    private boolean reference() {
        boolean sign = in.sign('(') || in.sign(',') || in.oneOf("met kenmerk", "met nummer", "kenmerk");
        boolean nummer = DocumentNumbers.zaaknummer(in).isPresent();
        return in.sign(')') || nummer || sign;
    }

    /** "vanhet lid": the blank after "van" got lost. */
    private boolean gluedVragenVan() {
        return (in.phrase("vragenvan") || in.phrase("vraagvan")) && back(3);
    }

    private boolean back(int letters) {
        in.moveTo(in.position() - letters);
        return true;
    }

    /** "Vrgaen van het lid" where a paragraph begins. */
    private boolean misprint(int at) {
        if (!beginsParagraph(at)) {
            return false;
        }
        String word = in.letters();
        boolean looks = word.length() >= 5 && Misprint.byOneLetterAtMost(word, "vragen");
        if (looks) {
            in.blanks();
            in.moveTo(in.position() + word.length());
        }
        return looks && in.sees("van");
    }

    /** "het lid", "de leden", and what it is misprinted as. */
    private boolean lid() {
        boolean found = in.phrase("vanhet lid") || in.phrase("vande leden") || in.word("het eerste kamerlid");
        found = found || in.oneOf("het lid", "de leden", "het leden", "de lid", "het kamerlid", "de kamerleden");
        found = found || in.oneOf("lid", "leden", "kamerlid", "de heren", "de heer", "mevrouw", "de dames");
        while (found && in.oneOf("lid", "leden")) {
            // "van de leden lid Jansen"
        }
        return found;
    }

    /** "Vragen van Jansen (VVD) aan": no "het lid", but a name and a parenthesis after it. */
    private Optional<Cue> withoutLid(int at, Cue.Kind kind) {
        in.moveTo(at);
        in.word("mondelinge");
        in.word("schriftelijke");
        if (!beginsParagraph(at) || !in.oneOf("kamervragen van", "vragen van", "vraag van")) {
            return Optional.empty();
        }
        int after = in.position();
        in.blanks();
        for (int i = 0; i < 60 && !in.atEnd() && in.peek() != '('; i++) {
            in.moveTo(in.position() + 1);
        }
        boolean name = in.peek() == '(' && Names.looksLikeName(in.text().substring(after, in.position()));
        return name ? Optional.of(new Cue(kind, at, after)) : Optional.empty();
    }

    private Optional<Cue> answer(int at) {
        return answer(at, Cue.Kind.ANTWOORD, ANSWER);
    }

    private Optional<Cue> answer(int at, Cue.Kind kind, String... words) {
        boolean begins = beginsParagraph(at);
        if (!begins && !(Chars.isUpperCase(in.peek()) && beginsSentence(at))) {
            return Optional.empty();
        }
        in.oneOf(FURTHER);
        if (!in.oneOf(words) && !misprint(words[0])) {
            return Optional.empty();
        }
        int after = in.position();
        boolean from = in.oneOf("van", "door", "namens") || in.phrase("van");
        if ((!from && !begins) || !Functies.sees(in)) {
            in.moveTo(after);
            return Optional.empty();
        }
        return Optional.of(new Cue(kind, at, in.position()));
    }

    private boolean misprint(String meant) {
        String word = in.letters();
        boolean looks = Misprint.byOneLetterAtMost(word, meant);
        looks = looks || (meant.equals("antwoorden") && Misprint.byOneLetterAtMost(word, "antwoord"));
        if (looks) {
            in.blanks();
            in.moveTo(in.position() + word.length());
        }
        return looks;
    }

    private Optional<Cue> date(int at, Cue.Kind kind, String word) {
        boolean parenthesis = signBefore(at) == '(';
        if (!in.phrase(word)) {
            String seen = parenthesis ? in.letters() : "";
            if (!Misprint.byOneLetterAtMost(seen, word)) {
                return Optional.empty();
            }
            in.blanks();
            in.moveTo(in.position() + seen.length());
        }
        int after = in.position();
        Optional<LocalDate> date = Dates.readNearby(in);
        if (!parenthesis && date.isEmpty()) {
            return Optional.empty();
        }
        int end = date.isPresent() ? close(in.position()) : after;
        return Optional.of(new Cue(kind, parenthesis ? parenthesisBefore(at) : withNumber(at), end, date));
    }

    /** Where "(2018Z12345, ingezonden 5 juli 2018)" begins; the place itself where no parenthesis opened so. */
    private int withNumber(int at) {
        int parenthesis = DocumentNumbers.parenthesisBefore(in.text(), at);
        return parenthesis < 0 ? at : parenthesis;
    }

    /** "op 5 juli 2018 medegedeeld aan", in the Eerste Kamer. */
    private Optional<Cue> told(int at) {
        boolean on = in.word("op");
        Optional<LocalDate> date = on ? Dates.read(in) : Optional.empty();
        boolean told = date.isPresent() && in.oneOf("medegedeeld", "meegedeeld");
        return told ? Optional.of(new Cue(Cue.Kind.INGEZONDEN, at, in.position(), date)) : Optional.empty();
    }

    private int close(int at) {
        in.moveTo(at);
        in.sign(')');
        return in.position();
    }

    private int parenthesisBefore(int at) {
        return Chars.blanksBegin(in.text(), 0, at) - 1;
    }

    private char signBefore(int at) {
        int i = Chars.blanksBegin(in.text(), 0, at);
        return i == 0 ? '\n' : in.text().charAt(i - 1);
    }

    private boolean beginsParagraph(int at) {
        int behindWord = Chars.blanksBegin(in.text(), 0, at);
        return behindWord == 0 || Chars.find(in.text(), '\n', behindWord, at) < at;
    }

    /** A quoted "Antwoord van de minister" belongs to a subject. */
    private boolean beginsSentence(int at) {
        return !Quotation.isQuote(signBefore(at)) || signBefore(at) == '»';
    }
}
