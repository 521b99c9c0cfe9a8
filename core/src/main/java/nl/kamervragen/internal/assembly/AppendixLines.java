package nl.kamervragen.internal.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.result.SkipReason;

/**
 * Takes the lines off a document's end that name its appendices: {@code Bijlage}, {@code Bijlagen: 2}, {@code Bijlage
 * 1: Overzicht van bruggen}. Such a line is no part of the answer above it; a sentence about an appendix is.
 */
final class AppendixLines {
    private static final String WORD = "Bijlage";
    private static final int LONGEST = 200;

    /** What may stand above appendix lines; the front matter is accounted for elsewhere. */
    private static final Set<BlockKind> HOLDERS =
            EnumSet.complementOf(EnumSet.of(BlockKind.VOORWERK, BlockKind.VOETNOOT));

    private final AccountBuilder account;
    private final ClosingLines closing;
    private final int last;

    AppendixLines(List<InlinePassage> passages, AccountBuilder account, ClosingLines closing) {
        this.account = account;
        this.closing = closing;
        int end = passages.size() - 1;
        while (end >= 0 && !HOLDERS.contains(passages.get(end).passage().kind())) {
            end--;
        }
        this.last = end;
    }

    /**
     * The paragraphs of the passage at {@code index}; behind the last one's text appendices and signature taken off.
     */
    InlinePassage without(InlinePassage passage, int index) {
        int end = passage.paragraphs().size();
        while (index == last && end > 1 && names(passage.paragraphs().get(end - 1))) {
            account.skip(passage.paragraphs().get(--end), SkipReason.APPENDIX_LINE);
        }
        end = index == last ? closing.withoutSignature(passage.paragraphs(), end) : end;
        return end == passage.paragraphs().size()
                ? passage
                : new InlinePassage(passage.passage(), passage.paragraphs().subList(0, end));
    }

    private static boolean names(InlineParagraph paragraph) {
        String text = paragraph.text().toString();
        if (!text.startsWith(WORD) || text.length() > LONGEST || Chars.isSentenceEnd(text.charAt(text.length() - 1))) {
            return false;
        }
        int end = WORD.length();
        if (text.startsWith("n", end) || text.startsWith("(n)", end)) {
            end += text.charAt(end) == 'n' ? 1 : 3;
        }
        while (end < text.length() && (text.charAt(end) == ' ' || Chars.isDigit(text.charAt(end)))) {
            end++;
        }
        return end == text.length() || text.charAt(end) == ':' || Chars.isDash(text.charAt(end));
    }
}
