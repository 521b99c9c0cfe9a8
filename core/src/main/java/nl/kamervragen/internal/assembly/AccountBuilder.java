package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.layout.Skipped;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.SkipReason;
import nl.kamervragen.result.SourceUse;
import org.jspecify.annotations.Nullable;

/** Keeps the books: every character of the source that is not blank belongs to exactly one thing. */
final class AccountBuilder {
    private final String source;
    private final List<AccountedSpan> spans = new ArrayList<>();

    AccountBuilder(String source) {
        this.source = source;
    }

    void use(InlineParagraph paragraph, SourceUse use) {
        paragraph.text().forEachOrigin((begin, end) -> add(begin, end, use));
        marks(paragraph);
    }

    void skip(InlineParagraph paragraph, SkipReason reason) {
        paragraph.text().forEachOrigin((begin, end) -> skip(begin, end, reason));
        marks(paragraph);
    }

    private void marks(InlineParagraph paragraph) {
        paragraph.sign().ifPresent(sign -> add(sign.begin(), sign.end(), SourceUse.LABEL));
        paragraph.markSpans().forEach(span -> add(span.begin(), span.end(), SourceUse.NOTE_MARK));
    }

    void labels(List<Span> labels, SourceUse use) {
        labels.forEach(span -> add(span.begin(), span.end(), use));
    }

    void skipped(List<Skipped> skipped) {
        skipped.forEach(span -> skip(span.begin(), span.end(), span.reason()));
    }

    private void add(int begin, int end, SourceUse use) {
        if (begin < end) {
            spans.add(AccountedSpan.of(begin, end, use));
        }
    }

    private void skip(int begin, int end, SkipReason reason) {
        if (begin < end) {
            spans.add(AccountedSpan.skipped(begin, end, reason));
        }
    }

    /** The whole account, in the order of the source; what nothing claimed is skipped as unrecognised. */
    List<AccountedSpan> build() {
        spans.sort(Comparator.comparingInt(AccountedSpan::begin));
        List<AccountedSpan> account = new ArrayList<>();
        int end = 0;
        for (AccountedSpan span : spans) {
            unclaimed(account, end, span.begin());
            account.add(span);
            end = span.end();
        }
        unclaimed(account, end, source.length());
        return account;
    }

    private void unclaimed(List<AccountedSpan> account, int after, int before) {
        int from = after;
        while (from < before) {
            SkipReason reason = reason(from);
            int to = from + 1;
            while (to < before && reason(to) == reason) {
                to++;
            }
            if (reason != null) {
                account.add(AccountedSpan.skipped(from, to, reason));
            }
            from = to;
        }
    }

    /** Why a character that nothing claimed is left out; null for white space, of which no account is kept. */
    private @Nullable SkipReason reason(int index) {
        char c = source.charAt(index);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return null;
        }
        if (!Chars.isBlank(c)) {
            return SkipReason.UNRECOGNISED;
        }
        if (c == 0xFEFF) {
            return SkipReason.BYTE_ORDER_MARK;
        }
        return Character.isISOControl(c) ? SkipReason.CONTROL_CHARACTER : SkipReason.INVISIBLE;
    }
}
