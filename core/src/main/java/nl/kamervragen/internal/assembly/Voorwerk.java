package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.kop.KopParts;
import nl.kamervragen.internal.kop.KopReader;
import nl.kamervragen.internal.kop.ParagraphRole;
import nl.kamervragen.result.SkipReason;
import nl.kamervragen.result.SourceUse;

/** What stands before the first label, with the role of each paragraph. */
final class Voorwerk {
    private final List<InlineParagraph> paragraphs;
    private final KopParts parts;

    Voorwerk(List<InlineParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.parts = KopReader.read(paragraphs.stream()
                .map(paragraph -> paragraph.text().toString())
                .toList());
    }

    KopParts parts() {
        return parts;
    }

    /** The paragraph at an index, as the head's spans count them. */
    InlineParagraph paragraph(int index) {
        return paragraphs.get(index);
    }

    /** The paragraphs that have a role. */
    List<InlineParagraph> with(ParagraphRole role) {
        List<InlineParagraph> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (parts.roles().get(i) == role) {
                found.add(paragraphs.get(i));
            }
        }
        return found;
    }

    /** Books each paragraph; those that became text of the document are paragraphs like all others. */
    void book(AccountBuilder account) {
        for (int i = 0; i < paragraphs.size(); i++) {
            InlineParagraph paragraph = paragraphs.get(i);
            switch (parts.roles().get(i)) {
                case KOP -> account.use(paragraph, SourceUse.HEAD);
                case INLEIDING, MEDEDELING, VRAAGTEKST -> account.use(paragraph, SourceUse.PARAGRAPH);
                case BRIEFHOOFD -> account.skip(paragraph, SkipReason.LETTER_HEAD);
                case ONDERTEKENING -> account.skip(paragraph, SkipReason.SIGNATURE);
                case NAVIGATION -> account.skip(paragraph, SkipReason.NAVIGATION);
            }
        }
    }
}
