package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Vraagsteller;

/**
 * One place that says who asks whom about what: "Vragen van het lid Jansma (VVD) aan de Minister van Financiën over …".
 *
 * @param kind what kind of sentence it is, which tells how much it weighs
 * @param oral whether the questions are oral ones
 * @param begin where the sentence begins in the running text
 * @param end where it ends
 * @param vraagstellers who ask
 * @param geadresseerden who are asked
 * @param onderwerp where the subject stands, empty when there is none
 * @param closing the "(ingezonden …" that closed the sentence
 * @param doubts what was doubtful in it
 */
record QuestionSentence(
        Kind kind,
        boolean oral,
        int begin,
        int end,
        List<Vraagsteller> vraagstellers,
        List<Bewindspersoon> geadresseerden,
        Optional<Onderwerp.Place> onderwerp,
        Optional<Cue> closing,
        List<KopDoubt> doubts) {
    /** So far behind those who are asked "(ingezonden …" may stand where there is no subject. */
    private static final int FURTHEST_CLOSING = 200;

    /** What kind of sentence names the questions; the earlier in this list, the more it is to be believed. */
    enum Kind {
        /** The head itself, closed by "(ingezonden …)". */
        DATED_HEAD,
        /** A letter's opening: "In antwoord op uw brief … deel ik u mede dat de vragen van …". */
        OPENING,
        /** The head itself, without a date. */
        BARE_HEAD,
        /** "Antwoorden van de minister van … op de vragen van …". */
        HEADING,
        /** A letter's line "Onderwerp". */
        SUBJECT_LINE,
        /** The title of a web page. */
        TITLE
    }

    /** Reads the sentence that a turn of phrase begins; empty when no name follows it. */
    static Optional<QuestionSentence> read(RunningText text, List<Cue> cues, Cue cue, Kind kind, boolean dateSeen) {
        KopScanner in = text.scanner(cue.end());
        Vraagstellers.Found vraagstellers = Vraagstellers.read(in);
        if (vraagstellers.vraagstellers().isEmpty()) {
            return Optional.empty();
        }
        List<KopDoubt> doubts = new ArrayList<>();
        int afterNames = in.position();
        Optional<Cue> sent = sentBehindNames(cues, in);
        Bewindspersonen.Found addressed = geadresseerden(in);
        if (vraagstellers.doubt()) {
            doubts.addAll(doubt(text, KopDoubt.Reason.VRAAGSTELLERS, cue.end(), afterNames));
        }
        if (addressed.unknown()) {
            doubts.addAll(doubt(text, KopDoubt.Reason.PORTEFEUILLE, afterNames, in.position()));
        }
        int behind = in.position();
        int end = behind;
        Optional<Onderwerp.Place> onderwerp = Optional.empty();
        // The day on which the questions were passed on may stand between those who ask and those who are asked.
        Optional<Cue> closing = sent.or(() -> ingezonden(cues, cue.end(), behind));
        if (Onderwerp.over(in)) {
            Onderwerp grammar = new Onderwerp(text, cues);
            Onderwerp.Place place = kind == Kind.OPENING
                    ? grammar.inLetter(in.position())
                    : grammar.inHead(in.position(), dateSeen || closing.isPresent());
            closing = closing.or(place::closing);
            end = Math.max(end, place.closing().map(Cue::end).orElse(place.end()));
            onderwerp = place.end() > place.begin() ? Optional.of(place) : Optional.empty();
        } else {
            closing = sent.or(() -> ingezonden(cues, behind, behind + FURTHEST_CLOSING));
            onderwerp = closing.flatMap(s -> withoutOver(text.text(), in.position(), s.begin()));
            end = Math.max(end, closing.map(Cue::end).orElse(end));
            if (kind == Kind.DATED_HEAD || kind == Kind.BARE_HEAD) {
                doubts.addAll(doubt(text, KopDoubt.Reason.ONDERWERP, cue.begin(), end));
            }
        }
        Kind weighed = kind == Kind.BARE_HEAD && closing.isPresent() ? Kind.DATED_HEAD : kind;
        return Optional.of(new QuestionSentence(
                weighed,
                cue.kind() == Cue.Kind.MONDELINGE_VRAGEN,
                cue.begin(),
                end,
                vraagstellers.vraagstellers(),
                addressed.people(),
                onderwerp,
                closing,
                doubts));
    }

    /** Takes "(ingezonden 5 juli 2018)" or "d.d. 5 juli 2018" right behind the names. */
    private static Optional<Cue> sentBehindNames(List<Cue> cues, KopScanner in) {
        int back = in.position();
        in.sign(',');
        int begin = in.blanks().position();
        Optional<Cue> sent = ingezonden(cues, begin, begin + 1);
        if (sent.isPresent()) {
            in.moveTo(sent.get().end());
        } else if (in.phrase("d.d.")) {
            Optional<LocalDate> date = Dates.read(in);
            sent = date.map(day -> new Cue(Cue.Kind.INGEZONDEN, begin, in.position(), date));
        }
        if (sent.flatMap(Cue::date).isEmpty()) {
            in.moveTo(back);
            return Optional.empty();
        }
        in.sign(',');
        return sent;
    }

    /** Takes "aan de Minister van …", some words before it allowed: "(VVD) van 5 juli aan de Minister". */
    private static Bewindspersonen.Found geadresseerden(KopScanner in) {
        int back = in.position();
        int limit = Math.min(in.end(), back + 120);
        for (int i = back; i < limit; i++) {
            in.moveTo(i);
            if (i == back || WordEdges.beginsWord(in.text(), i)) {
                if (in.phrase("aan") && Functies.sees(in)) {
                    return Bewindspersonen.read(in);
                }
                in.moveTo(i);
                if (in.phrase("aande ") && Functies.sees(in)) {
                    return Bewindspersonen.read(in);
                }
                in.moveTo(i);
                if (in.sees("over", "inzake", "betreffende", "(ingezonden") || in.sees("antwoord van", "beantwoord")) {
                    break;
                }
            }
        }
        in.moveTo(back);
        return new Bewindspersonen.Found(List.of(), false);
    }

    /** The first turn of phrase from a place on, if it says when the questions were sent and begins before another. */
    private static Optional<Cue> ingezonden(List<Cue> cues, int begin, int end) {
        int i = Cue.firstFrom(cues, begin);
        return i < cues.size() && cues.get(i).begin() < end && cues.get(i).kind() == Cue.Kind.INGEZONDEN
                ? Optional.of(cues.get(i))
                : Optional.empty();
    }

    /** What stands where a subject must stand, when the word "over" was forgotten. */
    private static Optional<Onderwerp.Place> withoutOver(String text, int from, int to) {
        if (to < from) {
            return Optional.empty();
        }
        int begin = Chars.blanksEnd(text, from, to);
        int end = Chars.blanksBegin(text, begin, to);
        boolean words = begin > from && end - begin > 3 && Chars.isLetter(text.charAt(begin));
        return words ? Optional.of(new Onderwerp.Place(begin, end, Optional.empty())) : Optional.empty();
    }

    private static List<KopDoubt> doubt(RunningText text, KopDoubt.Reason reason, int from, int to) {
        return text.spans(from, to).stream()
                .map(span -> new KopDoubt(reason, span))
                .toList();
    }
}
