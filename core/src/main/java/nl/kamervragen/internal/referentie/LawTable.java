package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names and abbreviations of laws that are known, read once from the data files beside this class. */
final class LawTable {

    private static final Map<String, List<String>> NAMES = namesByFirstWord(WordList.lines("wetten.txt"));
    private static final Set<String> ABBREVIATIONS = WordList.set("wetsafkortingen.txt");

    private LawTable() {}

    /** Takes the longest known name that stands here, whatever its capitals and spaces. */
    static boolean takeName(Scanner in) {
        int begin = in.position();
        for (String name : NAMES.getOrDefault(in.nextWord(), List.of())) {
            if (takeWords(in, name)) {
                return true;
            }
            in.moveTo(begin);
        }
        return false;
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    private static boolean takeWords(Scanner in, String name) {
        int start = 0;
        while (start < name.length()) {
            int space = name.indexOf(' ', start);
            int end = space < 0 ? name.length() : space;
            if (start > 0) {
                in.skipSpaces();
            }
            if (!in.takeWord(Chars.lower(name.substring(start, end)))) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** The names by their first word, the longest first. */
    private static Map<String, List<String>> namesByFirstWord(List<String> names) {
        Map<String, List<String>> map = new HashMap<>();
        for (String name : names) {
            Scanner first = new Scanner(name);
            map.computeIfAbsent(first.nextWord(), key -> new ArrayList<>()).add(name);
        }
        map.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return map;
    }
}
