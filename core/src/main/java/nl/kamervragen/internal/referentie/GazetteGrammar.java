package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.internal.text.DutchDate;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Staatsblad;
import nl.kamervragen.model.Staatscourant;
import nl.kamervragen.model.Tractatenblad;

/** Staatsblad, Staatscourant and Tractatenblad: {@code Stb. 2024, 153}, {@code Staatscourant 2018, nr. 12345}. */
final class GazetteGrammar implements Grammar {

    private static final Map<String, Gazette> NAMES = Map.of(
            "stb", Gazette.STAATSBLAD,
            "staatsblad", Gazette.STAATSBLAD,
            "staatsbladen", Gazette.STAATSBLAD,
            "stcrt", Gazette.STAATSCOURANT,
            "staatscourant", Gazette.STAATSCOURANT,
            "staatscouranten", Gazette.STAATSCOURANT,
            "trb", Gazette.TRACTATENBLAD,
            "tractatenblad", Gazette.TRACTATENBLAD);
    private static final int MOST_DIGITS = 6;
    private static final NumberList.ItemForm NUMBER = NumberList.signed(NumberList.groupedNumbers(MOST_DIGITS));
    private static final int MOST_YEARS = 20;

    /** Which gazette. */
    private enum Gazette {
        STAATSBLAD,
        STAATSCOURANT,
        TRACTATENBLAD;

        Referentie number(int year, int number) {
            return switch (this) {
                case STAATSBLAD -> new Staatsblad(year, number);
                case STAATSCOURANT -> new Staatscourant(year, number);
                case TRACTATENBLAD -> new Tractatenblad(year, number);
            };
        }
    }

    @Override
    public Opening opening() {
        return Opening.word(NAMES.keySet());
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        for (Map.Entry<String, Gazette> name : NAMES.entrySet()) {
            if (in.takeWord(name.getKey())) {
                in.take('.');
                return readNumbers(in, out, name.getValue(), begin);
            }
        }
        return false;
    }

    private static boolean readNumbers(Scanner in, Findings out, Gazette gazette, int begin) {
        skipCountry(in);
        int start = begin;
        int end = -1;
        for (int i = 0; i < MOST_YEARS; i++) {
            boolean read = readYear(in, out, gazette, start)
                    || (i == 0 && readDated(in, out, gazette, start))
                    || (i == 0 && readNumberFirst(in, out, gazette, start));
            if (!read) {
                break;
            }
            end = in.position();
            boolean separated = in.takeSpaced(',') || in.takeSpaced(';');
            separated |= in.takeAnySpacedWord(Words.AND);
            in.skipSpaces();
            start = in.position();
            if (!separated) {
                break;
            }
        }
        in.moveTo(Math.max(end, begin));
        return end >= 0;
    }

    private static void skipCountry(Scanner in) {
        int start = in.position();
        boolean country = in.takeSpacedWord("van")
                && in.takeSpacedWord("het")
                && in.takeSpacedWord("koninkrijk")
                && in.takeSpacedWord("der")
                && in.takeSpacedWord("nederlanden");
        if (!country) {
            in.moveTo(start);
        }
        in.takeSpaced(',');
        in.skipSpaces();
    }

    /** "2024, 153", "2018, nrs. 123 en 124" */
    private static boolean readYear(Scanner in, Findings out, Gazette gazette, int begin) {
        Optional<Integer> year = year(in);
        boolean joined = in.takeSpaced(',') || in.takeSpaced('/') || in.takeDash();
        boolean signed = Words.takeNumberSign(in) != Words.NumberSign.NONE;
        if (year.isEmpty() || (!joined && !signed)) {
            return false;
        }
        List<Item> items = items(in);
        if (items.isEmpty() || Words.isCounted(in)) {
            return false;
        }
        int start = begin;
        for (Item item : items) {
            out.add(gazette.number(year.get(), item.value()), start < 0 ? item.begin() : start, item.end());
            start = -1;
        }
        return true;
    }

    /** Numbers up to the year of a further citation: "1951, 154 en 1967, 76". */
    private static List<Item> items(Scanner in) {
        List<Item> items = NumberList.read(in, NUMBER);
        for (int i = 1; i < items.size(); i++) {
            if (isYear(items.get(i).value())) {
                in.moveTo(items.get(i - 1).end());
                return items.subList(0, i);
            }
        }
        return items;
    }

    /** "van 3 mei 2018, nr. 12345" */
    private static boolean readDated(Scanner in, Findings out, Gazette gazette, int begin) {
        moveBehindName(in, begin);
        if (!in.takeWord("van")) {
            in.takePrefix("d.d.");
        }
        in.skipSpaces();
        Optional<DutchDate> date = DutchDate.at(in.text(), in.position());
        if (date.isEmpty()) {
            return false;
        }
        in.moveTo(date.get().end());
        in.takeSpaced(',');
        boolean signed = Words.takeNumberSign(in) != Words.NumberSign.NONE;
        int number = signed ? NumberList.groupedNumber(in, MOST_DIGITS) : -1;
        if (number < 1) {
            return false;
        }
        out.add(gazette.number(date.get().date().getYear(), number), begin, in.position());
        return true;
    }

    private static void moveBehindName(Scanner in, int begin) {
        in.moveTo(begin);
        in.word();
        in.take('.');
        in.takeSpaced(',');
        in.skipSpaces();
    }

    /** "nr. 153 van 2024", "nr. 153 van 3 mei 2024" */
    private static boolean readNumberFirst(Scanner in, Findings out, Gazette gazette, int begin) {
        moveBehindName(in, begin);
        Words.takeNumberSign(in);
        int number = in.number(MOST_DIGITS);
        boolean joined = in.takeSpacedWord("van") || in.takeSpaced(',');
        in.skipSpaces();
        Optional<Integer> year = number > 0 && joined ? yearOrDay(in) : Optional.empty();
        year.ifPresent(value -> out.add(gazette.number(value, number), begin, in.position()));
        return year.isPresent();
    }

    private static Optional<Integer> yearOrDay(Scanner in) {
        Optional<DutchDate> day = DutchDate.at(in.text(), in.position());
        day.ifPresent(date -> in.moveTo(date.end()));
        return day.isPresent() ? day.map(date -> date.date().getYear()) : year(in);
    }

    private static Optional<Integer> year(Scanner in) {
        int value = in.digitsAhead(5) == 4 ? in.number(4) : -1;
        return isYear(value) ? Optional.of(value) : Optional.empty();
    }

    private static boolean isYear(int value) {
        return value >= 1813 && value <= 2099;
    }
}
