package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cross reference to questions of the same document, or to their answers.
 *
 * <p>{@code de antwoorden op de vragen 4 en 5} has the id {@code 4,5}: one reference names the whole set.
 *
 * @param nummers the questions' numbers, from 1; kept in ascending order, each once
 * @since 0.1.0
 */
public record Vraagverwijzing(List<Integer> nummers) implements Referentie {

    private static final String EXPECTED = "the numbers of questions with commas between them, such as 4,5";

    /**
     * Puts the numbers in order and checks that they count from one.
     *
     * @param nummers the questions' numbers, in any order
     * @throws IllegalArgumentException when there are none, or one is less than 1
     */
    public Vraagverwijzing {
        Objects.requireNonNull(nummers, "nummers");
        nummers = nummers.stream().sorted().distinct().toList();
        if (nummers.isEmpty()) {
            throw new IllegalArgumentException("nummers must hold at least one number, but is empty");
        }
        nummers.forEach(nummer -> Canoniek.positive("nummer", nummer));
    }

    static Vraagverwijzing parse(String id) {
        return new Vraagverwijzing(Canoniek.split(id, ',').stream()
                .map(part -> Canoniek.number(Soort.VRAAG, id, part, EXPECTED))
                .toList());
    }

    @Override
    public Soort soort() {
        return Soort.VRAAG;
    }

    @Override
    public String id() {
        return nummers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * Gives nothing: the questions stand in the document itself.
     *
     * @return always empty
     */
    @Override
    public Optional<URI> uri() {
        return Optional.empty();
    }
}
