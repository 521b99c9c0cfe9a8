package nl.kamervragen.internal.kop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
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

    private final Node root = new Node();

    /**
     * A step in the tree of letters; holds the name that ends here, and the steps that may follow, each by its letter.
     */
    private static final class Node {
        private String name = "";
        private char[] letters = new char[0];
        private Node[] steps = new Node[0];

        @Nullable Node next(char c) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == c) {
                    return steps[i];
                }
            }
            return null;
        }

        Node nextOrNew(char c) {
            Node node = next(c);
            if (node == null) {
                node = new Node();
                int count = letters.length;
                letters = Arrays.copyOf(letters, count + 1);
                letters[count] = c;
                steps = Arrays.copyOf(steps, count + 1);
                steps[count] = node;
            }
            return node;
        }
    }

    /**
     * A name as found in a text.
     *
     * @param end offset after its last letter
     * @param name its official spelling
     */
    record Match(int end, String name) {}

    Spellings(Iterable<String> names) {
        for (String name : names) {
            Node node = root;
            for (int i = 0; i < name.length(); i++) {
                for (char c : bare(name.charAt(i)).toCharArray()) {
                    node = node.nextOrNew(c);
                }
            }
            node.name = name;
        }
    }

    private static Spellings load(String file) {
        InputStream stream = Spellings.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("resource " + file + " is not in the jar");
        }
        List<String> names = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    names.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file + " cannot be read", e);
        }
        return new Spellings(names);
    }

    /** All names that begin at this offset, the longest first. */
    List<Match> find(CharSequence text, int begin, int to) {
        List<Match> matches = new ArrayList<>(0);
        @Nullable Node node = root;
        int gap = 0;
        for (int i = begin; i < to && gap <= LONGEST_GAP; i++) {
            String letters = bare(text.charAt(i));
            gap = letters.isEmpty() ? gap + 1 : 0;
            for (int k = 0; k < letters.length() && node != null; k++) {
                node = node.next(letters.charAt(k));
            }
            if (node == null) {
                break;
            }
            if (!letters.isEmpty() && !node.name.isEmpty()) {
                matches.add(0, new Match(i + 1, node.name));
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
        int n = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            String letters = bare(c);
            if (letters.isEmpty()) {
                if (!Chars.isBlank(c) && !Chars.isDash(c)) {
                    out.append(c);
                }
                continue;
            }
            int letter = n;
            while (letter < name.length() && bare(name.charAt(letter)).isEmpty()) {
                letter++;
            }
            for (int g = n; g < letter; g++) {
                if (name.charAt(g) == ' ' || name.charAt(g) == '-') {
                    out.append(name.charAt(g));
                }
            }
            out.append(c);
            n = letter;
            for (int k = 0;
                    k < letters.length() && n < name.length();
                    k += bare(name.charAt(n)).length(), n++) {
                // "&" in the source stands for the two letters of "en"
                if (k > 0 && bare(name.charAt(n)).isEmpty()) {
                    break;
                }
            }
        }
        return out.toString();
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
            return Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : "";
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = decomposed.isEmpty() ? c : decomposed.charAt(0);
        return Character.isLetterOrDigit(base) ? String.valueOf(Character.toLowerCase(base)) : "";
    }
}
