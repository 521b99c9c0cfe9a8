package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import nl.kamervragen.internal.blocks.Block;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * The words that stand whole in a document: evidence for how a word that was broken at a line end is spelt.
 *
 * <p>What will be asked is known before the lines are read, so that no other word has to be kept. That a word stands
 * somewhere without its hyphen only matters where something else says that it keeps it: for most words the lines
 * without hyphens need no look. Words at line ends that may themselves be broken are left out.
 */
final class Words {
    private final List<BrokenWord> broken = new ArrayList<>(0);

    /** What is wanted, as it may be spelt with its hyphen. */
    private final Set<String> hyphened = new HashSet<>();

    /** What is wanted, as it may be spelt without its hyphen. */
    private final Set<String> joined = new HashSet<>();

    private final Set<String> found = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Says that it will be asked how a word is spelt that was broken at a line end. */
    void want(BrokenWord word) {
        if (!word.left().isEmpty() && !word.right().isEmpty()) {
            broken.add(word);
            hyphened.add(word.hyphened().toLowerCase(Locale.ROOT));
        }
    }

    /** Says that it will be asked whether a word stands somewhere without its hyphen. */
    void wantJoined(BrokenWord word) {
        joined.add(word.joined().toLowerCase(Locale.ROOT));
    }

    /** Takes in the words of texts, of each of which the lines follow each other. */
    void add(String source, List<Block> texts) {
        if (!broken.isEmpty()) {
            forEachLine(source, texts, (line, begin) -> addHyphened(source, line, begin));
        }
        for (BrokenWord word : broken) {
            if (asksForHyphen(word) || contains(word.hyphened())) {
                wantJoined(word);
            }
        }
        if (!joined.isEmpty()) {
            WordSearch search = new WordSearch(joined);
            forEachLine(source, texts, (line, begin) -> addJoined(source, search, begin, line.end()));
        }
    }

    private static void forEachLine(String source, List<Block> texts, ObjIntConsumer<PageLine> reader) {
        for (Block text : texts) {
            boolean behindBreak = false;
            for (PageLine line : text.lines()) {
                reader.accept(line, behindBreak ? behindFirstWord(source, line) : line.begin());
                behindBreak = line.end() > line.begin() && Chars.isHyphen(source.charAt(line.end() - 1));
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

    private void addJoined(String source, WordSearch search, int begin, int end) {
        int at = search.next(source, begin, end);
        while (at < end) {
            int wordEnd = Chars.wordEnd(source, at, end);
            if (search.hasLength(wordEnd - at) && !isBrokenOff(source, wordEnd, end)) {
                String word = source.substring(at, wordEnd).toLowerCase(Locale.ROOT);
                if (joined.contains(word)) {
                    found.add(word);
                }
            }
            at = search.next(source, wordEnd, end);
        }
    }

    private static boolean isBrokenOff(String source, int wordEnd, int lineEnd) {
        return wordEnd == lineEnd && Chars.isHyphen(source.charAt(wordEnd - 1));
    }

    /** Adds the words with a hyphen that are wanted, and of each what stands before its first hyphen. */
    private void addHyphened(String source, PageLine line, int from) {
        int end = line.end();
        int hyphen = line.stretch().holdsHyphens() ? Chars.find(source, '-', from, end) : end;
        while (hyphen < end) {
            int begin = hyphen;
            while (begin > from && Chars.isWordPart(source.charAt(begin - 1))) {
                begin--;
            }
            int wordEnd = Chars.wordEnd(source, hyphen, end);
            if (!isBrokenOff(source, wordEnd, end)) {
                addPrefix(source, begin, hyphen, wordEnd);
                String word = source.substring(begin, wordEnd).toLowerCase(Locale.ROOT);
                if (hyphened.contains(word)) {
                    found.add(word);
                }
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

    /** Whether a word that was wanted keeps the hyphen that it was broken at: as it is spelt elsewhere, if it is. */
    boolean keepsHyphen(BrokenWord word) {
        boolean elsewhere = contains(word.hyphened());
        return elsewhere == contains(word.joined()) ? asksForHyphen(word) : elsewhere;
    }

    /** Whether the word itself asks for its hyphen, or another that begins like it has one. */
    private boolean asksForHyphen(BrokenWord word) {
        return word.keepsHyphen() || prefixes.contains(word.left().toLowerCase(Locale.ROOT));
    }
}
