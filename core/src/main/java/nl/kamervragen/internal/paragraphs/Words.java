package nl.kamervragen.internal.paragraphs;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.blocks.Block;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * The words that stand whole in a document: evidence for how a word that was broken at a line end is spelt.
 *
 * <p>What will be asked is known before the lines are read, so that no other word has to be kept. Words at line ends
 * that may themselves be broken are left out.
 */
final class Words {
    /** What is wanted, as it may be spelt. */
    private final Set<String> wanted = new HashSet<>();

    private final Set<String> found = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Says that it will be asked whether a word stands whole somewhere, with its hyphen or without. */
    void want(BrokenWord word) {
        if (!word.left().isEmpty() && !word.right().isEmpty()) {
            wanted.add(word.joined().toLowerCase(Locale.ROOT));
            wanted.add(word.hyphened().toLowerCase(Locale.ROOT));
        }
    }

    /** Takes in the words of texts, of each of which the lines follow each other. */
    void add(String source, List<Block> texts) {
        if (wanted.isEmpty()) {
            return;
        }
        WordSearch search = new WordSearch(wanted);
        for (Block text : texts) {
            boolean broken = false;
            for (PageLine line : text.lines()) {
                int begin = broken ? behindFirstWord(source, line) : line.begin();
                addWords(source, search, begin, line.end());
                if (line.stretch().holdsHyphens()) {
                    addPrefixes(source, begin, line.end());
                }
                broken = line.end() > line.begin() && Chars.isHyphen(source.charAt(line.end() - 1));
            }
        }
    }

    private static int behindFirstWord(String source, PageLine line) {
        int begin = line.begin();
        while (begin < line.end() && !Chars.isWordPart(source.charAt(begin))) {
            begin++;
        }
        return Chars.wordEnd(source, begin, line.end());
    }

    private void addWords(String source, WordSearch search, int begin, int end) {
        int at = search.next(source, begin, end);
        while (at < end) {
            int wordEnd = Chars.wordEnd(source, at, end);
            if (search.hasLength(wordEnd - at) && !isBrokenOff(source, wordEnd, end)) {
                String word = source.substring(at, wordEnd).toLowerCase(Locale.ROOT);
                if (wanted.contains(word)) {
                    found.add(word);
                }
            }
            at = search.next(source, wordEnd, end);
        }
    }

    private static boolean isBrokenOff(String source, int wordEnd, int lineEnd) {
        return wordEnd == lineEnd && Chars.isHyphen(source.charAt(wordEnd - 1));
    }

    /** Adds what stands before the first hyphen of each word. */
    private void addPrefixes(String source, int from, int end) {
        int hyphen = Chars.find(source, '-', from, end);
        while (hyphen < end) {
            int begin = hyphen;
            while (begin > from && Chars.isWordPart(source.charAt(begin - 1))) {
                begin--;
            }
            int wordEnd = Chars.wordEnd(source, hyphen, end);
            if (!isBrokenOff(source, wordEnd, end)) {
                addPrefix(source, begin, hyphen, wordEnd);
            }
            hyphen = Chars.find(source, '-', wordEnd, end);
        }
    }

    /** The hyphen before a name or between two vowels is needed there, and says nothing of other words. */
    private void addPrefix(String source, int begin, int hyphen, int end) {
        if (hyphen > begin
                && hyphen + 1 < end
                && Chars.isLowerCase(source.charAt(hyphen + 1))
                && !Compound.collide(source.substring(begin, hyphen), source.substring(hyphen + 1, end))) {
            prefixes.add(source.substring(begin, hyphen).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a word that was wanted stands whole somewhere, in capitals or not. */
    boolean contains(String word) {
        return found.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word begins with this part and a hyphen somewhere. */
    boolean isPrefix(String part) {
        return prefixes.contains(part.toLowerCase(Locale.ROOT));
    }
}
