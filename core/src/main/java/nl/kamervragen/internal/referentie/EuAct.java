package nl.kamervragen.internal.referentie;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The number of an act of the European Union as a text gives it, and the CELEX number that follows from it.
 *
 * <p>Regulations were numbered {@code number/year} up to 2014 and are {@code year/number} since; directives and
 * decisions put the year first, unless "nr." stands before.
 *
 * @param celex the CELEX number
 * @param begin where the number begins in the text
 * @param end where it ends, exclusive
 */
record EuAct(String celex, int begin, int end) {

    /** Words that stand before the kind's name and belong to it. */
    static final WordSet BEFORE_KIND = WordSet.of("eu", "eg", "gedelegeerde");

    private static final WordSet ARTICLES = WordSet.of("de", "het");
    private static final Set<String> COMMUNITIES = Set.of("eu", "eg", "eeg", "euratom", "egks", "gbvb", "jbz", "ega");
    private static final Set<String> LOCAL =
            Set.of("gemeente", "gemeenteraad", "provincie", "waterschap", "college", "burgemeester", "raad");
    private static final int MOST_DIGITS = 5;
    private static final int LONGEST_TAG = 24;
    private static final int YEAR_FIRST_SINCE = 2015;

    /** The kinds of acts, by the last part of their Dutch names and the letter that stands for them. */
    enum Kind {
        KADERBESLUIT('F', "kaderbesluit", "kaderbesluiten"),
        VERORDENING('R', "verordening", "verordeningen"),
        AANBEVELING('H', "aanbeveling", "aanbevelingen"),
        RICHTLIJN('L', "richtlijn", "richtlijnen"),
        BESLUIT('D', "besluit", "besluiten", "beschikking", "beschikkingen");

        private final char letter;
        private final String first;
        private final String second;
        private final String third;
        private final String fourth;

        Kind(char letter, String singular, String plural) {
            this(letter, singular, plural, singular, plural);
        }

        Kind(char letter, String first, String second, String third, String fourth) {
            this.letter = letter;
            this.first = first;
            this.second = second;
            this.third = third;
            this.fourth = fourth;
        }

        private boolean endsWord(String word) {
            return word.endsWith(first) || word.endsWith(second) || word.endsWith(third) || word.endsWith(fourth);
        }

        /** The names of all kinds, in lower case. */
        static List<String> names() {
            return Arrays.stream(values())
                    .flatMap(kind -> Stream.of(kind.first, kind.second, kind.third, kind.fourth))
                    .toList();
        }

        /** The kind that a word in lower case names, also as its last part (uitvoeringsverordening). */
        static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.endsWord(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Reads the kind's name and what belongs to it in front: "EU-verordening", "Gedelegeerde Verordening". */
    static Optional<Kind> readKind(Scanner in) {
        if (in.takeAnyWord(BEFORE_KIND) && !in.takeDash()) {
            in.skipSpaces();
        }
        return Kind.of(Chars.lower(in.word()));
    }

    /** Reads the number that stands behind the kind's name, or a further one in a list. */
    static Optional<EuAct> read(Scanner in, Kind kind) {
        return read(in, kind, Optional.empty());
    }

    /** Reads a further number in a list, in which the first may have named the community for all. */
    static Optional<EuAct> read(Scanner in, Kind kind, Optional<EuAct> before) {
        in.skipSpaces();
        int begin = in.position();
        String tag = readTag(in);
        boolean signed = Words.takeNumberSign(in) != Words.NumberSign.NONE;
        if (tag.isEmpty()) {
            tag = readTag(in);
        }
        in.skipSpaces();
        boolean enclosed = tag.isEmpty() && in.take('(');
        int first = in.number(MOST_DIGITS);
        if (first < 0 || !in.takeSpaced('/')) {
            return Optional.empty();
        }
        int second = in.number(MOST_DIGITS);
        if (second < 0) {
            return Optional.empty();
        }
        String community = readCommunity(in);
        boolean named = before.isPresent() || !tag.isEmpty() || !community.isEmpty();
        if (!named && (enclosed || isLocal(in))) {
            return Optional.empty();
        }
        boolean old = tag.startsWith("eg") || tag.startsWith("eeg");
        return of(kind, named, signed, old, first, second).map(celex -> new EuAct(celex, begin, in.position()));
    }

    /** "verordening 2018/12 van de gemeente" */
    private static boolean isLocal(Scanner in) {
        int start = in.position();
        in.takeSpacedWord("van");
        in.takeAnySpacedWord(ARTICLES);
        boolean local = LOCAL.contains(in.nextWord());
        in.moveTo(start);
        return local;
    }

    private static Optional<String> of(Kind kind, boolean named, boolean signed, boolean old, int first, int second) {
        boolean yearFirst = isYearFirst(kind, signed, old, first);
        int year = fullYear(yearFirst ? first : second);
        int number = yearFirst ? second : first;
        // Without a community's letters only a full year in front tells an act of the Union from a town's regulation.
        boolean certain = named
                || (kind != Kind.BESLUIT && kind != Kind.AANBEVELING && (signed || first >= 1000 || isYear(second)));
        if (!certain || year < 1952 || year > 2099 || number < 1 || number > 9999) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "3%04d%c%04d", year, kind.letter, number));
    }

    private static boolean isYear(int number) {
        return number >= 1958 && number < YEAR_FIRST_SINCE;
    }

    private static boolean isYearFirst(Kind kind, boolean signed, boolean old, int first) {
        boolean isYear = first >= YEAR_FIRST_SINCE && first <= 2099;
        return switch (kind) {
            case VERORDENING -> !old && isYear;
            case BESLUIT -> first < 100 || (first >= 1952 && first <= 2099 && (!signed || isYear));
            case RICHTLIJN, KADERBESLUIT, AANBEVELING -> true;
        };
    }

    private static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year >= 50 ? 1900 + year : 2000 + year;
    }

    /** "(EU)", "(EU, Euratom)"; in lower case, empty when there is none. */
    private static String readTag(Scanner in) {
        int start = in.position();
        if (!in.take('(')) {
            String word = Chars.lower(in.word());
            boolean community = COMMUNITIES.contains(word) && Chars.isSpace(in.peek());
            in.moveTo(community ? in.position() : start);
            return community ? word : "";
        }
        int inside = in.position();
        while (in.position() - inside < LONGEST_TAG
                && (Chars.isLetter(in.peek()) || ", ".indexOf(in.peek()) >= 0)
                && !in.atEnd()) {
            in.moveTo(in.position() + 1);
        }
        String tag = Chars.lower(in.from(inside));
        int comma = tag.indexOf(',');
        String firstName = (comma < 0 ? tag : tag.substring(0, comma)).strip();
        if (!in.take(')') || !COMMUNITIES.contains(firstName)) {
            in.moveTo(start);
            return "";
        }
        return tag;
    }

    /** "/EG" behind the number; empty when there is none. */
    private static String readCommunity(Scanner in) {
        int start = in.position();
        if (in.takeSpaced('/')) {
            String word = Chars.lower(in.word());
            if (COMMUNITIES.contains(word)) {
                return word;
            }
        }
        in.moveTo(start);
        return "";
    }
}
