package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.internal.text.WordList;

/**
 * The compounds of which is known how they are spelled, by their first part: read once from the list beside this class.
 *
 * @param apart what a second part begins with that a hyphen keeps apart
 * @param joined what a second part begins with that is written without one
 */
record Hyphens(List<String> apart, List<String> joined) {
    private static final String ANYTHING = "*";
    private static final String BEGIN_OF_ANYTHING = "";
    private static final Hyphens UNKNOWN = new Hyphens(List.of(), List.of());
    private static final Map<String, Hyphens> BY_FIRST_PART = load("koppeltekens.txt");

    /** What is known of compounds with a first part, in small letters. */
    static Hyphens behind(String firstPart) {
        return BY_FIRST_PART.getOrDefault(firstPart, UNKNOWN);
    }

    /** Whether a compound with this second part is written with a hyphen. */
    boolean keepApart(String second) {
        return beginsLikeOne(second, apart) && !join(second);
    }

    /** Whether a compound with this second part is written without a hyphen. */
    boolean join(String second) {
        return beginsLikeOne(second, joined);
    }

    private static boolean beginsLikeOne(String second, List<String> begins) {
        for (int i = 0; i < begins.size(); i++) {
            if (second.startsWith(begins.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Hyphens> load(String file) {
        Map<String, Hyphens> byFirstPart = new HashMap<>();
        for (String line : WordList.lines(Hyphens.class, file)) {
            String[] words = line.split(" ");
            if (byFirstPart.put(words[0], of(words)) != null) {
                throw new IllegalStateException(file + " has " + words[0] + " twice");
            }
        }
        return byFirstPart;
    }

    private static Hyphens of(String[] words) {
        List<String> apart = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].charAt(0) == '-') {
                joined.add(words[i].substring(1));
            } else {
                apart.add(words[i].equals(ANYTHING) ? BEGIN_OF_ANYTHING : words[i]);
            }
        }
        return new Hyphens(apart, joined);
    }
}
