package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of an article that a text names behind its number: {@code , tweede en derde lid, onderdeel a}.
 *
 * <p>Each lid is a part, and each onderdeel of the last lid.
 */
final class ArticleParts {

    private static final List<String> ORDINALS = List.of(
            "eerste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde",
            "dertiende",
            "veertiende",
            "vijftiende",
            "zestiende",
            "zeventiende",
            "achttiende",
            "negentiende",
            "twintigste");
    private static final WordSet LID = WordSet.of("lid", "leden");
    private static final String ONDERDEEL = "onderdeel";

    /** The words with which parts begin that stand before their article. */
    static final Set<String> FIRST_WORDS = firstWords();

    private static final WordSet ITEM = WordSet.of("onderdeel", "onderdelen", "onder", "sub", "letter", "letters");
    private static final WordSet SENTENCE =
            WordSet.of("volzin", "zin", "alinea", "gedachtestreepje", "streepje", "punt");
    private static final int MOST = 40;

    /**
     * A part of an article.
     *
     * @param lid the paragraph's number, if named
     * @param item the item's letter, if named
     * @param begin where it begins in the text
     * @param end where it ends, exclusive
     */
    record Part(Optional<String> lid, Optional<String> item, int begin, int end) {}

    private ArticleParts() {}

    /** Reads the parts that stand here; the list is empty when the whole article is meant. */
    static List<Part> read(Scanner in) {
        List<Part> parts = new ArrayList<>();
        int end = in.position();
        boolean more = true;
        while (more && parts.size() < MOST) {
            end = in.position();
            boolean separated = in.takeSpaced(',') || in.takeAnySpacedWord(Words.AND) || in.takeSpaced('(');
            in.skipSpaces();
            more = (separated || in.position() > end) && readOne(in, parts);
            if (more) {
                in.takeSpaced(')');
            }
        }
        in.moveTo(end);
        return List.copyOf(parts);
    }

    /** True where a part can stand before its article: at "eerste lid", "lid 2", "onderdeel a". */
    static boolean mayBegin(Scanner in) {
        String word = in.nextWord();
        return ORDINALS.contains(word) || LID.contains(word) || word.startsWith(ONDERDEEL);
    }

    private static Set<String> firstWords() {
        Set<String> words = new HashSet<>(ORDINALS);
        words.addAll(LID);
        words.add(ONDERDEEL);
        return Set.copyOf(words);
    }

    /** Reads the parts that stand before an article; the first needs nothing before it. */
    static List<Part> readFirst(Scanner in) {
        List<Part> parts = new ArrayList<>();
        if (!readOne(in, parts)) {
            return List.of();
        }
        return List.copyOf(parts);
    }

    private static boolean readOne(Scanner in, List<Part> parts) {
        int start = in.position();
        if (in.takeWord("aanhef") || in.takeWord("slot")) {
            return true;
        }
        if (in.takeAnyWord(ITEM)) {
            return readItems(in, parts, start);
        }
        if (in.takeAnyWord(LID)) {
            in.skipSpaces();
            return add(parts, NumberList.read(in, NumberList.numbers(2)), start);
        }
        List<Item> ordinals = NumberList.read(in, ArticleParts::ordinal);
        in.skipSpaces();
        if (in.takeAnyWord(LID)) {
            return add(parts, withEnd(ordinals, in.position()), start);
        }
        if (!ordinals.isEmpty() && in.takeAnyWord(SENTENCE)) {
            return true;
        }
        in.moveTo(start);
        return in.takeWord("laatste") && in.takeAnySpacedWord(SENTENCE);
    }

    /** "eerste", "1e", "2de" */
    private static List<Item> ordinal(Scanner in) {
        int begin = in.position();
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (in.takeWord(ORDINALS.get(i)) || takeGlued(in, ORDINALS.get(i))) {
                return List.of(new Item(String.valueOf(i + 1), begin, in.position()));
            }
        }
        int value = in.number(2);
        boolean ordinal = value > 0 && (in.takeWord("e") || in.takeWord("de") || in.takeWord("ste"));
        if (!ordinal) {
            in.moveTo(begin);
            return List.of();
        }
        return List.of(new Item(String.valueOf(value), begin, in.position()));
    }

    /** {@code eerstelid}: the space of a line end was lost. */
    private static boolean takeGlued(Scanner in, String ordinal) {
        int start = in.position();
        if (in.takePrefix(ordinal) && LID.contains(in.nextWord())) {
            return true;
        }
        in.moveTo(start);
        return false;
    }

    private static List<Item> withEnd(List<Item> items, int end) {
        if (items.isEmpty()) {
            return items;
        }
        List<Item> all = new ArrayList<>(items);
        Item last = all.remove(all.size() - 1);
        all.add(new Item(last.text(), last.begin(), end));
        return all;
    }

    private static boolean add(List<Part> parts, List<Item> lids, int start) {
        int begin = start;
        for (Item lid : lids) {
            parts.add(new Part(Optional.of(lid.text()), Optional.empty(), begin < 0 ? lid.begin() : begin, lid.end()));
            begin = -1;
        }
        return !lids.isEmpty();
    }

    /** The items belong to the lid before them. */
    private static boolean readItems(Scanner in, List<Part> parts, int start) {
        in.skipSpaces();
        List<Item> items = NumberList.read(in, ArticleParts::letter);
        if (items.isEmpty()) {
            return false;
        }
        Optional<Part> lid = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
        if (lid.flatMap(Part::item).isPresent() && items.get(0).value() > 0) {
            // "onderdeel b, onder 2°": the part of a part is not named in the id.
            return true;
        }
        boolean refine = lid.isPresent() && lid.get().item().isEmpty();
        if (refine) {
            parts.remove(parts.size() - 1);
        }
        int begin = refine ? lid.get().begin() : start;
        for (Item item : items) {
            parts.add(new Part(
                    lid.flatMap(Part::lid), Optional.of(item.text()), begin < 0 ? item.begin() : begin, item.end()));
            begin = -1;
        }
        return true;
    }

    /** "e", "1°", "aa", and the "A" of a law that changes others; not the "en" of a list. */
    private static List<Item> letter(Scanner in) {
        int begin = in.position();
        if (in.number(2) > 0) {
            String number = in.from(begin);
            in.take('°');
            in.take('º');
            return List.of(new Item(number, begin, in.position()));
        }
        in.moveTo(begin);
        String letters = in.word();
        boolean small = letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == letters.charAt(1));
        if (!small) {
            in.moveTo(begin);
            return List.of();
        }
        return List.of(new Item(letters, begin, in.position()));
    }
}
