package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.kop.KopParts;
import nl.kamervragen.internal.kop.ParagraphRole;

/**
 * What stands before the first label, and what it says of the document.
 *
 * @param paragraphs its paragraphs
 * @param parts what they say, and the role of each
 * @param onderwerp the subject, its pieces put together
 * @param zieOok the sentences "Zie ook …", put together
 */
public record Voorwerk(
        List<InlineParagraph> paragraphs,
        KopParts parts,
        Optional<InlineParagraph> onderwerp,
        Optional<InlineParagraph> zieOok) {
    /** Keeps the paragraphs as they are now. */
    public Voorwerk {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs that have a role. */
    public List<InlineParagraph> with(ParagraphRole role) {
        List<InlineParagraph> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (parts.roles().get(i) == role) {
                found.add(paragraphs.get(i));
            }
        }
        return found;
    }
}
