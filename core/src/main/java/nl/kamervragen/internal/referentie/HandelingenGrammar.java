package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Handelingen;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;

/** The minutes of a chamber: by meeting and item, or in older years by page. */
final class HandelingenGrammar implements Grammar {

    private static final WordSet SERIES = WordSet.of("handelingen", "hand");
    private static final WordSet SIGNS = WordSet.of("nr", "nummer");
    private static final WordSet ITEM = WordSet.of("item", "items", "itemnr", "itemnummer", "agendapunt");
    private static final int MOST_DIGITS = 5;
    /** Since the year 2010–2011 a meeting's minutes are cut into items; before, pages were counted through the year. */
    private static final int FIRST_YEAR_WITH_ITEMS = 2010;

    @Override
    public Opening opening() {
        return Opening.word(SERIES);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        if (!in.takeAnyWord(SERIES)) {
            return false;
        }
        Citation citation = Citation.read(in);
        takePageSign(in);
        if (citation.year().isEmpty()) {
            return false;
        }
        Vergaderjaar year = citation.year().get();
        out.remember(year);
        int number = in.number(MOST_DIGITS);
        if (number < 1 || Words.isCounted(in)) {
            return false;
        }
        int end = in.position();
        Kamer chamber = citation.chamber().orElse(Kamer.TWEEDE_KAMER);
        List<Item> items = readItems(in);
        if (items.isEmpty()) {
            in.moveTo(end);
            Optional<Integer> following = readFollowing(in, year, end);
            out.add(new Handelingen(chamber, year, number, following), begin, in.position());
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Optional<Integer> value = Optional.of(item.value());
            out.add(new Handelingen(chamber, year, number, value), i == 0 ? begin : item.begin(), item.end());
        }
        return true;
    }

    /** ", items 5 en 7": the first reference reaches to its item, further ones are their item's number. */
    private static List<Item> readItems(Scanner in) {
        in.takeSpaced(',');
        boolean several = in.takeSpacedWord("items");
        in.skipSpaces();
        return several ? NumberList.read(in, NumberList.numbers(MOST_DIGITS)) : List.of();
    }

    private static boolean takePageSign(Scanner in) {
        if (!in.takeAnySpacedWord(Words.PAGE)) {
            return false;
        }
        in.take('.');
        in.skipSpaces();
        return true;
    }

    private static Optional<Integer> readFollowing(Scanner in, Vergaderjaar year, int end) {
        boolean dash = in.takeDash();
        boolean item = !dash && takeItemSign(in);
        boolean page = !dash && !item && year.begin() < FIRST_YEAR_WITH_ITEMS && takePages(in, end);
        int value = dash || item || page ? in.number(MOST_DIGITS) : -1;
        if (value < 1) {
            in.moveTo(end);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static boolean takePages(Scanner in, int end) {
        in.moveTo(end);
        in.takeSpaced(',');
        return takePageSign(in);
    }

    private static boolean takeItemSign(Scanner in) {
        in.takeSpaced(',');
        if (!in.takeAnySpacedWord(ITEM)) {
            return false;
        }
        in.take('.');
        in.skipSpaces();
        if (in.takeAnyWord(SIGNS)) {
            in.take('.');
            in.skipSpaces();
        }
        return true;
    }
}
