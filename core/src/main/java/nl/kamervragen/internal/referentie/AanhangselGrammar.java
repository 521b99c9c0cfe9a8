package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Aanhangsel;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;

/**
 * Written questions and answers in the Aanhangsel van de Handelingen.
 *
 * <p>A year is needed. When the citation gives none, the year that was last named in the text holds; when there is
 * none, the citation stays unresolved.
 */
final class AanhangselGrammar implements Grammar {

    private static final WordSet SERIES =
            WordSet.of("aanhangsel", "aanhangsels", "aanhangselnummer", "aanhangselnummers", "aanh");
    private static final int MOST_DIGITS = 4;
    private static final int MOST_YEARS = 20;
    private static final NumberList.ItemForm NUMBER = NumberList.signed(NumberList.groupedNumbers(MOST_DIGITS));

    @Override
    public Opening opening() {
        return Opening.word("ah", "handelingen", "kamervragen").orWord(SERIES).orWord(Chamber.NAMES);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        if (in.takeWord("ah")) {
            return readAbbreviated(in, out, begin);
        }
        if (in.takeAnyWord(SERIES)) {
            return readNamed(in, out, begin);
        }
        if (in.takeWord("kamervragen")) {
            return readBehindSeries(in, out, begin);
        }
        boolean handelingen = in.takeWord("handelingen");
        return (handelingen || Chamber.readName(in).isPresent()) && readBehindYear(in, out, begin, handelingen);
    }

    private static boolean readNamed(Scanner in, Findings out, int begin) {
        int behindName = in.position();
        Citation citation = Citation.read(in);
        boolean named = Chars.lower(in.from(behindName)).contains("hand");
        boolean certain = named || citation.year().isPresent() || citation.hasSign();
        return (certain || yearFollows(in)) && readNumbers(in, out, begin, citation, Optional.empty());
    }

    /** "AH 2017–2018, 2616", "AH 2616 (2017–2018)": two letters are not enough without a year. */
    private static boolean readAbbreviated(Scanner in, Findings out, int begin) {
        Citation citation = Citation.read(in);
        return (citation.year().isPresent() || yearFollows(in))
                && readNumbers(in, out, begin, citation, Optional.empty());
    }

    /**
     * "Handelingen II 2018/19, Aanhangsel nr. 663", "Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel van de
     * Handelingen 663".
     */
    private static boolean readBehindYear(Scanner in, Findings out, int begin, boolean handelingen) {
        Citation before = Citation.read(in);
        int seriesBegin = in.position();
        if (before.year().isEmpty() || !in.takeAnyWord(SERIES)) {
            return false;
        }
        Citation citation = Citation.read(in);
        // A page's foot reads "Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel 3", and 3 is the page.
        boolean named = handelingen || in.from(seriesBegin).contains("andelingen");
        return (named || citation.hasSign()) && readNumbers(in, out, begin, citation, before.year());
    }

    /** "Kamervragen (Aanhangsel) 2018–2019, nr. 663" */
    private static boolean readBehindSeries(Scanner in, Findings out, int begin) {
        boolean open = in.takeSpaced('(');
        in.skipSpaces();
        // "vragen (Aanhangsel …, nr. 663)" has the whole citation between its marks, which begins there.
        if (!in.takeAnyWord(SERIES) || (open && !in.take(')'))) {
            return false;
        }
        Citation citation = Citation.read(in);
        return citation.year().isPresent() && readNumbers(in, out, begin, citation, Optional.empty());
    }

    private static boolean readNumbers(
            Scanner in, Findings out, int begin, Citation citation, Optional<Vergaderjaar> yearBefore) {
        List<Item> items = NumberList.read(in, AanhangselGrammar::number);
        if (items.isEmpty() || Words.isCounted(in)) {
            return false;
        }
        Optional<Vergaderjaar> year = citation.year().or(() -> yearBefore);
        if (year.isEmpty()) {
            year = yearBehind(in);
            items = year.isPresent() && items.size() == 1 ? List.of(items.get(0).withEnd(in.position())) : items;
        }
        if (year.isEmpty() && out.lastYear().isEmpty()) {
            out.addUnresolved(begin, in.position());
            return true;
        }
        year.ifPresent(out::remember);
        Kamer chamber = citation.chamber().orElse(Kamer.TWEEDE_KAMER);
        add(out, chamber, year.or(out::lastYear).orElseThrow(), items, begin);
        readFurtherYears(in, out, chamber);
        return true;
    }

    /** A number; not the year of a further citation: "nr. 5 en 2018–2019, nr. 7". */
    private static List<Item> number(Scanner in) {
        int start = in.position();
        if (Years.read(in).isPresent()) {
            in.moveTo(start);
            return List.of();
        }
        return NUMBER.read(in);
    }

    /** "nr. 2616, vergaderjaar 2017–2018", "nr. 2616 (2017–2018)" */
    private static Optional<Vergaderjaar> yearBehind(Scanner in) {
        int start = in.position();
        in.takeSpaced(',');
        boolean open = in.takeSpaced('(');
        Optional<Vergaderjaar> year = Years.read(in);
        if (year.isEmpty()) {
            in.moveTo(start);
        } else if (open) {
            in.take(')');
        }
        return year;
    }

    /** "Aanhangsel 2616 (2017–2018)": without the word Handelingen only the year makes it one. */
    private static boolean yearFollows(Scanner in) {
        int start = in.position();
        boolean follows = !NumberList.read(in, AanhangselGrammar::number).isEmpty()
                && yearBehind(in).isPresent();
        in.moveTo(start);
        return follows;
    }

    private static void add(Findings out, Kamer chamber, Vergaderjaar year, List<Item> items, int begin) {
        int start = begin;
        for (Item item : items) {
            out.add(new Aanhangsel(chamber, year, item.value()), start < 0 ? item.begin() : start, item.end());
            start = -1;
        }
    }

    /** "… 2017–2018, nr. 5 en 2018–2019, nrs. 7 en 8" */
    private static void readFurtherYears(Scanner in, Findings out, Kamer chamber) {
        boolean more = true;
        for (int i = 0; more && i < MOST_YEARS; i++) {
            int end = in.position();
            more = readFurtherYear(in, out, chamber);
            if (!more) {
                in.moveTo(end);
            }
        }
    }

    private static boolean readFurtherYear(Scanner in, Findings out, Kamer chamber) {
        boolean separated = in.takeSpaced(',') || in.takeSpaced(';');
        separated |= in.takeAnySpacedWord(Words.AND);
        in.skipSpaces();
        int begin = in.position();
        Optional<Vergaderjaar> year = separated ? Years.read(in) : Optional.empty();
        if (year.isEmpty()) {
            return false;
        }
        boolean comma = in.takeSpaced(',');
        boolean signed = Words.takeNumberSign(in) != Words.NumberSign.NONE;
        List<Item> items = comma || signed ? NumberList.read(in, AanhangselGrammar::number) : List.of();
        // Five digits, or five in two groups, are the dossier of a Kamerstuk.
        if (items.isEmpty() || Chars.isDigit(in.peekAfterSpaces())) {
            return false;
        }
        out.remember(year.get());
        add(out, chamber, year.get(), items, begin);
        return true;
    }
}
