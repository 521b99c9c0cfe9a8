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
 * <p>What will be asked is known before the lines are read, so that no other word has to be kept. Words at line ends
 * that may themselves be broken are left out.
 */
final class Words {
    /** A bit for each length, first and last letter that a wanted word has: nearly all other words lack it. */
    private static final int TRAITS = 4096;

    /** What is wanted, all hyphens left out: one entry for a word with its hyphen and without. */
    private final Set<String> wanted = new HashSet<>();

    private final long[] wantedTraits = new long[TRAITS / Long.SIZE];
    private final Set<String> found = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Says that it will be asked whether a word stands whole somewhere, with its hyphen or without. */
    void want(BrokenWord word) {
        if (!word.joined().isEmpty()) {
            wanted.add(withoutHyphens(word.joined().toLowerCase(Locale.ROOT)));
            wantTrait(word.joined());
            wantTrait(word.hyphened());
        }
    }

    private static String withoutHyphens(String word) {
        return word.replace("-", "");
    }

    private void wantTrait(String word) {
        int trait = trait(word, 0, word.length());
        wantedTraits[trait / Long.SIZE] |= 1L << trait;
    }

    private static int trait(String text, int begin, int end) {
        return (((end - begin) * 31 + folded(text.charAt(begin))) * 31 + folded(text.charAt(end - 1))) & (TRAITS - 1);
    }

    /** The same for a letter and its capital. */
    private static int folded(char c) {
        return (c < 0x80 ? c : Character.toLowerCase(c)) | 0x20;
    }

    /** Takes in the words of lines that follow each other. */
    void add(String source, List<PageLine> lines) {
        if (wanted.isEmpty()) {
            return;
        }
        boolean broken = false;
        for (PageLine line : lines) {
            addLine(source, line, broken);
            broken = line.end() > line.begin() && Chars.isHyphen(source.charAt(line.end() - 1));
        }
    }

    private void addLine(String source, PageLine line, boolean brokenBefore) {
        boolean first = brokenBefore;
        int end = line.end();
        int i = line.begin();
        int hyphen = Chars.find(source, '-', i, end);
        while (i < end) {
            int begin = i;
            hyphen = hyphen < begin ? Chars.find(source, '-', begin, end) : hyphen;
            i = Chars.wordEnd(source, begin, end);
            if (i == begin) {
                i++;
                continue;
            }
            boolean brokenOff = i == end && Chars.isHyphen(source.charAt(i - 1));
            if (!first && !brokenOff) {
                addWord(source, begin, i);
                addPrefix(source, begin, hyphen, i);
            }
            first = false;
        }
    }

    private void addWord(String source, int begin, int end) {
        int trait = trait(source, begin, end);
        if ((wantedTraits[trait / Long.SIZE] & 1L << trait) != 0) {
            String word = source.substring(begin, end).toLowerCase(Locale.ROOT);
            if (wanted.contains(withoutHyphens(word))) {
                found.add(word);
            }
        }
    }

    /** The hyphen before a name or between two vowels is needed there, and says nothing of other words. */
    private void addPrefix(String source, int begin, int hyphen, int end) {
        if (hyphen > begin
                && hyphen + 1 < end
                && Character.isLowerCase(source.charAt(hyphen + 1))
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
