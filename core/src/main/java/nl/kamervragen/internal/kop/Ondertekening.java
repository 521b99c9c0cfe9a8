package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bewindspersoon;

/**
 * The grammar of a letter's signature: "Mede namens de Minister van Financiën," / "De Minister van Defensie," / "A.
 * Jansma", each on a line of its own or together.
 */
final class Ondertekening {
    private static final int LONGEST_NAME = 70;
    private static final int MOST = 20;
    /** So many blanks part the columns of two who sign beside each other. */
    private static final int COLUMN_GAP = 4;

    /** So long the office and the name of an official can be. */
    private static final int LONGEST_OFFICIAL = 120;

    /** What may follow a name in its paragraph: headings, and a further signature. */
    private static final String[] BEHIND_NAME = {
        "antwoorden", "antwoord", "beantwoording", "vragen", "kamervragen", "bijlage", "mede namens"
    };

    private final RunningText text;
    private final boolean isBehindOpening;
    private final List<Bewindspersoon> people = new ArrayList<>();
    private final List<Bewindspersoon> medeNamens = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean deputised;

    private Ondertekening(RunningText text, boolean isBehindOpening) {
        this.text = text;
        this.isBehindOpening = isBehindOpening;
    }

    /**
     * A signature.
     *
     * @param people who sign
     * @param medeNamens on whose behalf too
     * @param end offset after it
     */
    record Reading(List<Bewindspersoon> people, List<Bewindspersoon> medeNamens, int end) {}

    /**
     * Reads a signature that begins with this paragraph; empty when it is something else.
     *
     * @param isBehindOpening whether a letter's opening stands before it
     */
    static Optional<Reading> read(RunningText text, int paragraph, boolean isBehindOpening) {
        return new Ondertekening(text, isBehindOpening).from(paragraph);
    }

    private Optional<Reading> from(int paragraph) {
        int end = -1;
        int next = paragraph;
        while (next < text.count() && people.size() < MOST) {
            int lineEnd = line(text.scannerOf(next), next);
            if (lineEnd < 0) {
                break;
            }
            end = lineEnd;
            next = nextParagraph(next + 1);
        }
        if (end < 0) {
            return below(paragraph);
        }
        while (next < text.count() && !deputised && names.size() < Math.max(1, people.size())) {
            List<int[]> spans = new ArrayList<>();
            int nameEnd = signedNames(text.scannerOf(next), spans);
            if (nameEnd < 0) {
                break;
            }
            for (int[] span : spans) {
                names.addAll(separateNames(span[0], span[1]));
            }
            end = nameEnd;
            next = nextParagraph(next + 1);
        }
        return Optional.of(new Reading(withNames(), medeNamens, end));
    }

    /** Reads "A. Jansma" above "Minister van Financiën"; behind the letter's text also "Ans Jansma". */
    private Optional<Reading> below(int paragraph) {
        KopScanner in = text.scannerOf(paragraph);
        boolean closed = Brief.closingWord(in) || isBehindOpening || isBehindClosing(paragraph);
        takeSigned(in);
        int begin = in.blanks().position();
        boolean initials = Chars.isUpperCase(in.peek()) && in.peek(1) == '.';
        boolean mayBegin = closed || initials || Names.isTitle(in.letters());
        int nameEnd = mayBegin ? nameAboveFunction(in) : -1;
        if (nameEnd < 0) {
            return Optional.empty();
        }
        boolean together = nameEnd < Chars.blanksBegin(in.text(), begin, in.end());
        int line = together ? paragraph : nextParagraph(paragraph + 1);
        in.moveTo(nameEnd);
        int end = line < text.count() ? line(together ? in : text.scannerOf(line), line) : -1;
        if (end < 0 || !names.isEmpty() || hasNameOfItsOwn(line)) {
            return Optional.empty();
        }
        names.add(Names.clean(in.text().substring(begin, nameEnd)));
        return Optional.of(new Reading(withNames(), medeNamens, end));
    }

    /**
     * Where a name ends that fills its paragraph, or that stands before a function which was taken for its rest, being
     * written small; -1 when there is none.
     */
    private static int nameAboveFunction(KopScanner in) {
        int begin = in.blanks().position();
        int whole = Chars.blanksBegin(in.text(), begin, in.end());
        if (name(in) == whole) {
            return whole;
        }
        int limit = Math.min(whole, begin + LONGEST_NAME + 1);
        for (int i = begin + 1; i < limit; i++) {
            in.moveTo(i);
            if (WordEdges.beginsWord(in.text(), i) && Functies.sees(in)) {
                int end = Chars.blanksBegin(in.text(), begin, i);
                boolean severalWords = Chars.find(in.text(), ' ', begin, end) < end;
                return severalWords ? name(new KopScanner(in.text(), begin, end)) : -1;
            }
        }
        return -1;
    }

    /** Whether a name stands below a function that does not stand above a further function itself. */
    private boolean hasNameOfItsOwn(int line) {
        int name = nextParagraph(line + 1);
        int further = nextParagraph(name + 1);
        boolean another = further < text.count() && Functies.sees(text.scannerOf(further));
        return hasName(name) && !another;
    }

    private boolean isBehindClosing(int paragraph) {
        int before = paragraph - 1;
        while (before >= 0 && text.scannerOf(before).blanks().atEnd()) {
            before--;
        }
        return before >= 0 && Brief.isClosing(text.scannerOf(before));
    }

    private int nextParagraph(int paragraph) {
        int next = paragraph;
        while (next < text.count() && text.scannerOf(next).blanks().atEnd()) {
            next++;
        }
        return next;
    }

    /** Reads a paragraph with functions, and a name behind them; gives where it ends, -1 when it is something else. */
    private int line(KopScanner in, int paragraph) {
        Brief.closingWord(in);
        boolean onBehalf = in.oneOf("mede namens", "namens", "mede-namens");
        if (!names.isEmpty() || !Functies.sees(in)) {
            return -1;
        }
        List<Bewindspersoon> list = Bewindspersonen.read(in).people();
        in.sign(',');
        List<Bewindspersoon> also = !onBehalf && in.oneOf("mede namens", "mede-namens")
                ? Bewindspersonen.read(in).people()
                : List.of();
        in.sign(',');
        deputised = in.oneOf("namens deze", "namens dezen", "voor deze");
        List<int[]> spans = new ArrayList<>();
        int nameEnd = deputised ? endOfOfficial(in) : signedNames(in, spans);
        if (list.isEmpty() || nameEnd < 0) {
            return -1;
        }
        divide(list, onBehalf, !spans.isEmpty() || hasName(nextParagraph(paragraph + 1)));
        for (int[] span : spans) {
            names.addAll(separateNames(span[0], span[1]));
        }
        medeNamens.addAll(also);
        return nameEnd;
    }

    /** Who signs in a member's stead is no member of the government: office and name fill the paragraph. */
    private static int endOfOfficial(KopScanner in) {
        boolean sentence = in.end() - in.position() > LONGEST_OFFICIAL;
        return sentence ? -1 : in.end();
    }

    /**
     * Takes "(w.g.) A. Jansma (w.g.) B. de Wit", or one name; gives where they end, -1 when something else stands here.
     */
    private static int signedNames(KopScanner in, List<int[]> spans) {
        takeSigned(in);
        int end = in.blanks().position();
        while (!in.atEnd()) {
            int begin = in.blanks().position();
            int nameEnd = name(in);
            if (nameEnd < 0) {
                return -1;
            }
            spans.add(new int[] {begin, nameEnd});
            end = nameEnd;
            in.moveTo(end);
            if (!takeSigned(in)) {
                break;
            }
        }
        return end;
    }

    /** "Mede namens de Minister van Defensie, de Minister van Financiën" before a name: the last one signs. */
    private void divide(List<Bewindspersoon> list, boolean onBehalf, boolean nameFollows) {
        int signers = !onBehalf ? list.size() : nameFollows && list.size() > 1 ? 1 : 0;
        medeNamens.addAll(list.subList(0, list.size() - signers));
        people.addAll(list.subList(list.size() - signers, list.size()));
    }

    private boolean hasName(int paragraph) {
        return paragraph < text.count() && name(text.scannerOf(paragraph)) > 0;
    }

    /** The last names belong to the last functions: who stands first may have none. */
    private List<Bewindspersoon> withNames() {
        List<Bewindspersoon> out = new ArrayList<>();
        int difference = Math.max(0, people.size() - names.size());
        for (int i = 0; i < people.size(); i++) {
            Bewindspersoon person = people.get(i);
            Optional<String> name = i >= difference ? Optional.of(names.get(i - difference)) : Optional.empty();
            out.add(new Bewindspersoon(person.functie(), name, person.portefeuille()));
        }
        return out;
    }

    /** Takes "(w.g.)", which says that the original was signed. */
    private static boolean takeSigned(KopScanner in) {
        int back = in.position();
        boolean opened = in.sign('(');
        boolean signed = in.oneOf("w.g.", "was getekend") && (!opened || in.sign(')'));
        in.moveTo(signed ? in.position() : back);
        return signed;
    }

    /** "A. Jansma B.C. de Wit" are two names when two sign: initials begin a new one, and so does a column. */
    private List<String> separateNames(int begin, int end) {
        List<String> separate = new ArrayList<>();
        int from = begin;
        boolean afterInitials = false;
        for (int i = begin; i < end; i++) {
            if (WordEdges.beginsWord(text.text(), i)
                    && (i == begin || Chars.isBlank(text.text().charAt(i - 1)))) {
                boolean initial = i + 1 < end && text.text().charAt(i + 1) == '.';
                boolean column = i - Chars.blanksBegin(text.text(), begin, i) >= COLUMN_GAP;
                if (((initial && !afterInitials) || column) && i > from) {
                    separate.add(Names.clean(text.text().substring(from, i)));
                    from = i;
                }
                afterInitials = initial;
            }
        }
        separate.add(Names.clean(text.text().substring(from, end)));
        return people.size() + 1 >= separate.size() && separate.size() > 1 && people.size() > 1
                ? separate
                : List.of(Names.clean(text.text().substring(begin, end)));
    }

    /** Where the name that begins here ends: at the paragraph's end or before a heading; -1 when it is no name. */
    private static int name(KopScanner in) {
        int begin = in.blanks().position();
        int limit = Math.min(in.end(), begin + LONGEST_NAME + 1);
        int i = begin;
        while (i < limit) {
            in.moveTo(i);
            boolean another = in.peek() == '(' && takeSigned(in);
            if (another || (WordEdges.beginsWord(in.text(), i) && in.sees(BEHIND_NAME))) {
                break;
            }
            i++;
        }
        int end = Chars.blanksBegin(in.text(), begin, i);
        return end > begin && Names.looksLikeName(in.text().substring(begin, end)) ? end : -1;
    }
}
