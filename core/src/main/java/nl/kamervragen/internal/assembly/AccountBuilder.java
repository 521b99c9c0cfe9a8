package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.Voorwerk;
import nl.kamervragen.internal.layout.Skipped;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.SkipReason;
import nl.kamervragen.result.SourceUse;
import org.jspecify.annotations.Nullable;

/** Keeps the books: every character of the source that is not blank belongs to exactly one thing. */
final class AccountBuilder {
    private static final Comparator<AccountedSpan> BY_BEGIN = Comparator.comparingInt(AccountedSpan::begin);

    private final String source;
    private final List<AccountedSpan> spans = new ArrayList<>();

    AccountBuilder(String source) {
        this.source = source;
    }

    /** Books what stands before the first label; what became text of the document is a paragraph like all others. */
    void use(Voorwerk voorwerk) {
        for (int i = 0; i < voorwerk.paragraphs().size(); i++) {
            InlineParagraph paragraph = voorwerk.paragraphs().get(i);
            switch (voorwerk.parts().roles().get(i)) {
                case KOP -> use(paragraph, SourceUse.HEAD);
                case INLEIDING, MEDEDELING, VRAAGTEKST -> use(paragraph, SourceUse.PARAGRAPH);
                case BRIEFHOOFD -> skip(paragraph, SkipReason.LETTER_HEAD);
                case ONDERTEKENING -> skip(paragraph, SkipReason.SIGNATURE);
                case NAVIGATION -> skip(paragraph, SkipReason.NAVIGATION);
            }
        }
    }

    void use(InlineParagraph paragraph, SourceUse use) {
        TracedText text = paragraph.text();
        for (int run = 0; run < text.runCount(); run++) {
            add(text.runBegin(run), text.runEnd(run), use);
        }
        marks(paragraph);
    }

    void skip(InlineParagraph paragraph, SkipReason reason) {
        TracedText text = paragraph.text();
        for (int run = 0; run < text.runCount(); run++) {
            skip(text.runBegin(run), text.runEnd(run), reason);
        }
        marks(paragraph);
    }

    private void marks(InlineParagraph paragraph) {
        if (paragraph.sign().isPresent()) {
            add(paragraph.sign().get(), SourceUse.LABEL);
        }
        addAll(paragraph.markSpans(), SourceUse.NOTE_MARK);
    }

    /** Books some spans. */
    void addAll(List<Span> spans, SourceUse use) {
        for (int i = 0; i < spans.size(); i++) {
            add(spans.get(i), use);
        }
    }

    void skipped(List<Skipped> skipped) {
        for (Skipped span : skipped) {
            skip(span.begin(), span.end(), span.reason());
        }
    }

    private void add(Span span, SourceUse use) {
        add(span.begin(), span.end(), use);
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
        spans.sort(BY_BEGIN);
        int claimed = spans.size();
        int end = 0;
        for (int i = 0; i < claimed; i++) {
            skipUnclaimed(end, spans.get(i).begin());
            end = spans.get(i).end();
        }
        skipUnclaimed(end, source.length());
        if (spans.size() > claimed) {
            spans.sort(BY_BEGIN);
        }
        return spans;
    }

    private void skipUnclaimed(int after, int before) {
        int from = after;
        while (from < before) {
            SkipReason reason = reason(from);
            int to = from + 1;
            while (to < before && reason(to) == reason) {
                to++;
            }
            if (reason != null) {
                skip(from, to, reason);
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
