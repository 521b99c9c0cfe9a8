package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Vraagsteller;

/**
 * The grammar of those who ask: "Jansma (VVD)", "A, B en C (allen D66), De Wit (GroenLinks-PvdA)".
 *
 * <p>A parenthesis holds for all names since the one before it.
 */
final class Vraagstellers {
    /** The Tweede Kamer has 150 members. */
    private static final int MOST = 150;

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_FRACTIE = 80;
    private static final String[] BEHIND_NAMES = {
        "over",
        "inzake",
        "betreffende",
        "aangaande",
        "van uw kamer",
        "namens",
        "vragen",
        "schriftelijke",
        "kamervragen",
        "ingezonden",
        "gesteld",
        "omtrent",
        "d.d.",
        "met betrekking",
        "naar aanleiding",
        "met kenmerk",
        "worden",
        "zoals",
        "medegedeeld",
        "antwoord van",
        "mededeling van",
        "(ingezonden",
        "(ontvangen",
        "(kenmerk",
        "(vraagnummer"
    };

    private final KopScanner in;
    private final List<Vraagsteller> vraagstellers = new ArrayList<>();
    private final List<String> withoutFractie = new ArrayList<>();
    private boolean doubt;

    private Vraagstellers(KopScanner in) {
        this.in = in;
    }

    /**
     * The list that was read.
     *
     * @param vraagstellers in order
     * @param doubt whether something stood among them that is no name
     */
    record Found(List<Vraagsteller> vraagstellers, boolean doubt) {}

    /** Takes the names that stand here, after "het lid" or "de leden". */
    static Found read(KopScanner in) {
        return new Vraagstellers(in).list();
    }

    private Found list() {
        int end = in.position();
        while (vraagstellers.size() + withoutFractie.size() < MOST && item()) {
            end = in.position();
        }
        in.moveTo(end);
        withoutFractie.forEach(name -> vraagstellers.add(new Vraagsteller(name, Optional.empty())));
        return new Found(vraagstellers, doubt);
    }

    private boolean item() {
        separator();
        if (in.atEnd() || haveEnded(in)) {
            return false;
        }
        if (in.peek() == '(') {
            return fractie();
        }
        return name();
    }

    private void separator() {
        boolean more = true;
        while (more) {
            more = in.sign(',')
                    || in.sign(';')
                    || in.sign('/')
                    || in.oneOf(
                            "mede namens het lid",
                            "mede namens de leden",
                            "en",
                            "alsmede",
                            "het lid",
                            "de leden",
                            "leden",
                            "lid")
                    || in.oneOf("de vragen van het lid", "de vragen van de leden", "van het lid", "van de leden")
                    || in.oneOf("de heer", "mevrouw", "het kamerlid", "de kamerleden", "c.s.", "e.a.");
        }
        in.blanks();
    }

    /** Whether the names have ended here. */
    static boolean haveEnded(KopScanner in) {
        int here = in.position();
        in.blanks();
        boolean ended = in.phrase("aan de ") && Functies.sees(in);
        in.moveTo(here);
        ended = ended
                || (in.phrase("aan") && (Functies.sees(in) || in.oneOf("het kabinet", "de regering", "de bewinds")));
        in.moveTo(here);
        return ended || in.sees(BEHIND_NAMES) || isDated(in);
    }

    /** "op 5 juli 2018 medegedeeld aan". */
    private static boolean isDated(KopScanner in) {
        int here = in.position();
        boolean dated = in.oneOf("op", "van") && Chars.isDigit(in.blanks().peek());
        in.moveTo(here);
        return dated;
    }

    private boolean fractie() {
        int begin = in.position() + 1;
        int i = begin;
        int limit = Math.min(in.end(), begin + LONGEST_FRACTIE);
        while (i < limit && in.text().charAt(i) != ')' && in.text().charAt(i) != '(') {
            in.moveTo(i);
            if (i > begin && in.peek() == ' ' && haveEnded(in)) {
                break;
            }
            i++;
        }
        boolean closed = i < limit && in.text().charAt(i) == ')';
        doubt |= !closed;
        KopScanner inner = new KopScanner(in.text(), begin, i);
        inner.oneOf("beiden", "allen", "beide", "alle", "allemaal");
        inner.oneOf("van de", "van het", "van");
        String fractie = cleanFractie(in.text().substring(inner.blanks().position(), i));
        in.moveTo(closed ? i + 1 : i);
        Optional<String> reading = fractie.isEmpty() ? Optional.empty() : Optional.of(fractie);
        withoutFractie.forEach(name -> vraagstellers.add(new Vraagsteller(name, reading)));
        withoutFractie.clear();
        return true;
    }

    private static String cleanFractie(String raw) {
        String fractie = Spellings.FRACTIES.restore(CleanText.of(raw));
        return fractie.endsWith("-fractie") ? fractie.substring(0, fractie.length() - "-fractie".length()) : fractie;
    }

    /** Takes words up to what can't belong to a name. */
    private boolean name() {
        int begin = in.position();
        int limit = Math.min(in.end(), begin + LONGEST_NAME);
        int i = begin;
        while (i < limit && ",(;/".indexOf(in.text().charAt(i)) < 0) {
            if (i > begin && WordEdges.beginsWord(in.text(), i)) {
                in.moveTo(i);
                if (haveEnded(in) || in.sees("en", "alsmede", "c.s.", "e.a.")) {
                    break;
                }
            }
            i++;
        }
        return take(begin, i);
    }

    private boolean take(int begin, int end) {
        String name = Names.clean(withoutPoint(in.text().substring(begin, end)));
        if (name.isEmpty() || !Names.looksLikeName(name)) {
            doubt |= !name.isEmpty();
            in.moveTo(begin);
            return false;
        }
        in.moveTo(end);
        withoutFractie.add(name);
        return true;
    }

    private static String withoutPoint(String name) {
        String bare = name.strip();
        return bare.endsWith(".") || bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
