package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;

/**
 * The closing of a letter that stands behind its answers: "Hoogachtend," / "De Minister van Financiën," / "A. Jansma".
 *
 * @param people who sign
 * @param medeNamens on whose behalf too
 */
public record Signature(List<Bewindspersoon> people, List<Bewindspersoon> medeNamens) {
    /** Copies the lists. */
    public Signature {
        people = List.copyOf(people);
        medeNamens = List.copyOf(medeNamens);
    }

    /**
     * Reads paragraphs that are a signature from the first to the last; empty when they are something else. A function
     * alone may be an answer: it takes a name, or a closing word, to make a signature.
     */
    public static Optional<Signature> filling(List<String> paragraphs) {
        RunningText text = new RunningText(paragraphs);
        List<Bewindspersoon> people = new ArrayList<>();
        List<Bewindspersoon> medeNamens = new ArrayList<>();
        for (int i = 0; i < text.count(); i++) {
            Optional<Ondertekening.Reading> reading = Ondertekening.read(text, i, false);
            if (reading.isPresent()) {
                people.addAll(reading.get().people());
                medeNamens.addAll(reading.get().medeNamens());
                i = text.paragraphAt(reading.get().end());
            }
            int read = reading.map(Ondertekening.Reading::end).orElse(text.begin(i));
            boolean ends =
                    new KopScanner(text.text(), read, text.end(i)).blanks().atEnd();
            if (!ends && (reading.isPresent() || !isClosingAlone(text, i))) {
                return Optional.empty();
            }
        }
        boolean named = people.stream().anyMatch(p -> p.naam().isPresent());
        boolean closed = text.count() > 0 && Brief.closingWord(text.scannerOf(0));
        return !people.isEmpty() && (named || closed)
                ? Optional.of(new Signature(people, medeNamens))
                : Optional.empty();
    }

    private static boolean isClosingAlone(RunningText text, int paragraph) {
        KopScanner in = text.scannerOf(paragraph);
        return Brief.closingWord(in) && in.blanks().atEnd();
    }
}
