package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.layout.Skipped;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.model.Herkomst;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.SkipReason;
import nl.kamervragen.result.SourceUse;

/** Keeps the books: every character of the source that is not blank belongs to exactly one thing. */
final class AccountBuilder {
    private final String source;
    private final List<AccountedSpan> spans = new ArrayList<>();

    AccountBuilder(String source) {
        this.source = source;
    }

    void use(InlineParagraph paragraph, SourceUse use) {
        for (Herkomst run : paragraph.text().herkomst()) {
            add(run.bron(), run.bron() + run.lengte(), use);
        }
        marks(paragraph);
    }

    void skip(InlineParagraph paragraph, SkipReason reason) {
        for (Herkomst run : paragraph.text().herkomst()) {
            skip(run.bron(), run.bron() + run.lengte(), reason);
        }
        marks(paragraph);
    }

    private void marks(InlineParagraph paragraph) {
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
            while (from < before && Chars.isBlank(source.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < before && !Chars.isBlank(source.charAt(to))) {
                to++;
            }
            if (from < to) {
                account.add(AccountedSpan.skipped(from, to, SkipReason.UNRECOGNISED));
            }
            from = to;
        }
    }
}
