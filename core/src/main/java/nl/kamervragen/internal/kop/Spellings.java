package nl.kamervragen.internal.kop;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A table of names in their official spelling, found in a text whatever became of their blanks, hyphens, commas,
 * accents and capitals.
 *
 * <p>{@code "Binnenlandse Zaken enKoninkrijks-relaties"} is found as "Binnenlandse Zaken en Koninkrijksrelaties". The
 * blanks come out as in the table; the letters, capitals and commas stay as the source has them.
 */
final class Spellings {
    /** What counts of each character that Dutch names are written with; looked up when first met. */
    private static final @Nullable String[] BARE = new String[0x180];

    /** Ministries and portfolios. */
    static final Spellings PORTEFEUILLES = load("portefeuilles.txt");

    /** Parliamentary groups. */
    static final Spellings FRACTIES = load("fracties.txt");

    /** Longest run of blanks and signs between two letters of one name. */
    private static final int LONGEST_GAP = 6;

    private static final int LONGEST_ABBREVIATION = 5;

    /**
     * The names as a tree of letters, depth first: behind a step stand those that may follow it, the first of them next
     * to it, so that the letters of a name mostly stand in a row.
     */
    private final char[] letters;

    /** Where the steps that follow a step end, and the next one in its place begins. */
    private final int[] ends;

    /** The name that ends at a step. */
    private final @Nullable String[] names;

    /**
     * A name as found in a text.
     *
     * @param end offset after its last letter
     * @param name its official spelling
     */
    record Match(int end, String name) {}

    Spellings(Iterable<String> names) {
        SortedMap<String, String> bySpelling = new TreeMap<>();
        int most = 1;
        for (String name : names) {
            StringBuilder spelling = new StringBuilder();
            name.chars().forEach(c -> spelling.append(bare((char) c)));
            bySpelling.put(spelling.toString(), name);
            most += spelling.length();
        }
        this.letters = new char[most];
        this.ends = new int[most];
        this.names = new String[most];
        plant(bySpelling);
    }

    /** Sorted names go into the tree one behind the other, each from where it leaves the one before. */
    private void plant(SortedMap<String, String> bySpelling) {
        String before = "";
        int[] steps = new int[letters.length];
        int size = 1;
        for (Map.Entry<String, String> entry : bySpelling.entrySet()) {
            String spelling = entry.getKey();
            int common = 0;
            while (common < before.length()
                    && common < spelling.length()
                    && before.charAt(common) == spelling.charAt(common)) {
                common++;
            }
            for (int i = common; i < spelling.length(); i++) {
                letters[size] = spelling.charAt(i);
                steps[i + 1] = size++;
            }
            for (int i = 0; i <= spelling.length(); i++) {
                ends[steps[i]] = size;
            }
            names[size - 1] = entry.getValue();
            before = spelling;
        }
    }

    /** The step that a letter leads to, or -1. */
    private int next(int step, char letter) {
        int next = step + 1;
        while (next < ends[step] && letters[next] != letter) {
            next = ends[next];
        }
        return next < ends[step] ? next : -1;
    }

    private static Spellings load(String file) {
        return new Spellings(WordList.lines(Spellings.class, file));
    }

    /** All names that begin at this offset, the longest first. */
    List<Match> find(CharSequence text, int begin, int to) {
        List<Match> matches = new ArrayList<>(0);
        int step = 0;
        int gap = 0;
        for (int i = begin; i < to && gap <= LONGEST_GAP; i++) {
            String bare = bare(text.charAt(i));
            gap = bare.isEmpty() ? gap + 1 : 0;
            for (int k = 0; k < bare.length() && step >= 0; k++) {
                step = next(step, bare.charAt(k));
            }
            if (step < 0) {
                break;
            }
            String name = names[step];
            if (name != null && !bare.isEmpty()) {
                matches.add(0, new Match(i + 1, name));
            }
        }
        return matches;
    }

    /** The text with the blanks and hyphens of the official spelling when it is a name of the table, else as it is. */
    String restore(String text) {
        List<Match> matches = find(text, 0, text.length());
        if (matches.isEmpty() || matches.get(0).end() != text.length()) {
            return text;
        }
        String name = matches.get(0).name();
        if (name.equals(text)) {
            return name;
        }
        return shouts(text) && text.length() > LONGEST_ABBREVIATION ? name : align(text, name);
    }

    /** Old letters are signed in capitals: "DE MINISTER VAN FINANCIËN". Those say nothing of the spelling. */
    private static boolean shouts(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Goes through both spellings letter by letter: letters and commas of the source, blanks and hyphens of the name.
     */
    private static String align(String source, String name) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            int letters = bare(c).length();
            if (letters > 0) {
                int letter = nextLetter(name, at);
                appendBreaks(out, name, at, letter);
                out.append(c);
                at = behindLetters(name, letter, letters);
            } else if (!Chars.isBlank(c) && !Chars.isDash(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int nextLetter(String name, int from) {
        int at = from;
        while (at < name.length() && bare(name.charAt(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    private static void appendBreaks(StringBuilder out, String name, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (name.charAt(i) == ' ' || name.charAt(i) == '-') {
                out.append(name.charAt(i));
            }
        }
    }

    /** Where a name goes on behind so many letters: "&" in the source stands for the two of "en". */
    private static int behindLetters(String name, int letter, int letters) {
        int at = letter;
        int passed = 0;
        while (passed < letters
                && at < name.length()
                && (passed == 0 || !bare(name.charAt(at)).isEmpty())) {
            passed += bare(name.charAt(at)).length();
            at++;
        }
        return at;
    }

    /** What counts of a character: small letters without accents; nothing for blanks and signs. */
    private static String bare(char c) {
        if (c >= BARE.length) {
            return bareOf(c);
        }
        String bare = BARE[c];
        if (bare == null) {
            bare = bareOf(c);
            BARE[c] = bare;
        }
        return bare;
    }

    private static String bareOf(char c) {
        if (c == '&') {
            return "en";
        }
        if (c < 128) {
            return Chars.isLetterOrDigit(c) ? String.valueOf(Chars.toLowerCase(c)) : "";
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = decomposed.isEmpty() ? c : decomposed.charAt(0);
        return Chars.isLetterOrDigit(base) ? String.valueOf(Chars.toLowerCase(base)) : "";
    }
}
