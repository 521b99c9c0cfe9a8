package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.internal.text.WordList;

/** The names and abbreviations of laws that are known, read once from the data files beside this class. */
final class LawTable {

    /** The words of each name, in small letters, by its first word; the longest name first. */
    private static final Map<String, List<List<String>>> NAMES =
            namesByFirstWord(WordList.lines(LawTable.class, "wetten.txt"));

    private static final Set<String> ABBREVIATIONS = WordList.set(LawTable.class, "wetsafkortingen.txt");

    private LawTable() {}

    /** Takes the longest known name that stands here, whatever its capitals and spaces. */
    static boolean takeName(Scanner in) {
        int begin = in.position();
        for (List<String> name : NAMES.getOrDefault(in.nextWord(), List.of())) {
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

    private static boolean takeWords(Scanner in, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                in.skipSpaces();
            }
            if (!in.takeWord(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<List<String>>> namesByFirstWord(List<String> names) {
        Map<String, List<List<String>>> map = new HashMap<>();
        names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> map.computeIfAbsent(new Scanner(name).nextWord(), first -> new ArrayList<>())
                        .add(List.of(Chars.lower(name).split(" "))));
        return map;
    }
}
