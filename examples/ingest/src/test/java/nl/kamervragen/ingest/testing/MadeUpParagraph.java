package nl.kamervragen.ingest.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Voetnootmarkering;

/**
 * A paragraph in the pieces that a page sets each in its own way.
 *
 * @param sign the sign of a list's item, if it is one
 * @param pieces its pieces in order
 */
public record MadeUpParagraph(Optional<String> sign, List<Piece> pieces) {

    /** Some characters that stand on the line, below it or above it, or a footnote mark. */
    public sealed interface Piece {}

    /** Characters on the line. */
    public record Words(String text) implements Piece {}

    /** A small digit below the line. */
    public record Lowered(String text) implements Piece {}

    /** A small letter above the line. */
    public record Raised(String text) implements Piece {}

    /** A footnote mark: a small number above the line. */
    public record Mark(int number) implements Piece {}

    /** Makes a paragraph of words alone. */
    public static MadeUpParagraph of(String text) {
        return new MadeUpParagraph(Optional.empty(), List.of(new Words(text)));
    }

    /** Gives what should become of it, without references and places in a source. */
    public Alinea expected() {
        StringBuilder text = new StringBuilder();
        List<Voetnootmarkering> marks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Mark mark) {
                marks.add(new Voetnootmarkering(mark.number(), text.length()));
            } else if (piece instanceof Words words) {
                text.append(words.text());
            } else if (piece instanceof Lowered lowered) {
                text.append(lowered.text());
            } else if (piece instanceof Raised raised) {
                text.append(raised.text());
            }
        }
        return new Alinea(text.toString(), sign, marks, List.of(), List.of());
    }
}
