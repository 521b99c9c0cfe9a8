package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.kop.Signature;
import nl.kamervragen.result.SkipReason;

/** Takes the signature off the end of the last answer, in a letter that holds its answers before its closing. */
final class ClosingLines {
    private static final int MOST_PARAGRAPHS = 8;
    private static final int LONGEST = 300;

    private final AccountBuilder account;
    private Optional<Signature> signature = Optional.empty();

    ClosingLines(AccountBuilder account) {
        this.account = account;
    }

    /** Who signed; known once the last passage has been looked at. */
    Optional<Signature> signature() {
        return signature;
    }

    /** How many of the last passage's paragraphs are its own; those behind them are accounted for. */
    int withoutSignature(List<InlineParagraph> paragraphs, int end) {
        int begin = end;
        while (begin > 1
                && end - begin < MOST_PARAGRAPHS
                && paragraphs.get(begin - 1).text().length() < LONGEST) {
            begin--;
        }
        List<String> texts = new ArrayList<>();
        for (InlineParagraph paragraph : paragraphs.subList(begin, end)) {
            texts.add(paragraph.text().toString());
        }
        for (int i = begin; i < end && signature.isEmpty(); i++) {
            signature = Signature.filling(texts.subList(i - begin, texts.size()));
            begin = signature.isPresent() ? i : begin;
        }
        if (signature.isEmpty()) {
            return end;
        }
        for (InlineParagraph paragraph : paragraphs.subList(begin, end)) {
            account.skip(paragraph, SkipReason.SIGNATURE);
        }
        return begin;
    }
}
