package nl.kamervragen.internal.paragraphs;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * The words that stand whole in a document: evidence for how a word that was broken at a line end is spelt.
 *
 * <p>Words at line ends that may themselves be broken are left out.
 */
final class Words {
    private final Set<String> words = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Takes in the words of lines that follow each other. */
    void add(String source, List<PageLine> lines) {
        boolean broken = false;
        for (PageLine line : lines) {
            broken = addLine(source, line, broken);
        }
    }

    private boolean addLine(String source, PageLine line, boolean brokenBefore) {
        int i = line.begin();
        boolean first = brokenBefore;
        while (i < line.end()) {
            int begin = i;
            while (i < line.end() && isWordPart(source, i, line.end())) {
                i++;
            }
            if (i > begin) {
                boolean brokenOff = i == line.end() && Chars.isHyphen(source.charAt(i - 1));
                if (!first && !brokenOff) {
                    addWord(source.substring(begin, i).toLowerCase(Locale.ROOT));
                }
                first = false;
            } else {
                i++;
            }
        }
        return line.end() > line.begin() && Chars.isHyphen(source.charAt(line.end() - 1));
    }

    private static boolean isWordPart(String source, int i, int end) {
        char c = source.charAt(i);
        return Chars.isLetter(c) || Chars.isDigit(c) || (Chars.isHyphen(c) && i + 1 <= end);
    }

    private void addWord(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            words.add(word);
            return;
        }
        words.add(word);
        if (hyphen > 0 && hyphen + 1 < word.length()) {
            prefixes.add(word.substring(0, hyphen));
        }
    }

    /** Whether the word stands whole somewhere, in capitals or not. */
    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word begins with this part and a hyphen somewhere. */
    boolean isPrefix(String part) {
        return prefixes.contains(part.toLowerCase(Locale.ROOT));
    }
}
