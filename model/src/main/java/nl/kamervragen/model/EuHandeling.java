package nl.kamervragen.model;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An act of the European Union (regulation, directive, decision, recommendation) or a document on the way to one.
 *
 * <p>An act is named by its CELEX number: {@code Verordening (EU) 2016/679} is {@code 32016R0679}. A document of the
 * Commission keeps its own number, because no CELEX number follows from it: {@code COM(2018)123}. The Publicatieblad is
 * kept as written: {@code PbEU 2016, L 119}.
 *
 * @param id the CELEX number, the document number without spaces, or the place in the Publicatieblad
 * @since 0.1.0
 */
public record EuHandeling(String id) implements Referentie {

    private static final String EXPECTED =
            "a CELEX number such as 32016R0679, a document number such as COM(2018)123, or a place such as PbEU 2016, L 119";
    private static final String ADDRESS = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";
    private static final Set<String> SERIES = Set.of("COM", "SWD", "JOIN", "SEC");
    private static final int CELEX_LENGTH = 10;

    /**
     * Checks the form.
     *
     * @param id the CELEX number, document number or place
     * @throws IllegalArgumentException when it has another form
     */
    public EuHandeling {
        Objects.requireNonNull(id, "id");
        if (!isCelex(id) && !isDocument(id) && !isPublicatieblad(id)) {
            throw Canoniek.invalid(Soort.EU, id, EXPECTED);
        }
    }

    private static boolean isCelex(String id) {
        return id.length() == CELEX_LENGTH
                && id.charAt(0) == '3'
                && Canoniek.isDigits(id.substring(1, 5), 4, 4)
                && id.charAt(5) >= 'A'
                && id.charAt(5) <= 'Z'
                && Canoniek.isDigits(id.substring(6), 4, 4);
    }

    private static boolean isDocument(String id) {
        int open = id.indexOf('(');
        return open > 0
                && SERIES.contains(id.substring(0, open))
                && id.indexOf(')') == open + 5
                && Canoniek.isDigits(id.substring(open + 1, open + 5), 4, 4)
                && Canoniek.isDigits(id.substring(open + 6), 1, 5);
    }

    private static boolean isPublicatieblad(String id) {
        return id.regionMatches(true, 0, "Pb", 0, 2)
                && id.equals(id.strip())
                && id.chars().anyMatch(c -> Canoniek.isDigit((char) c));
    }

    @Override
    public Soort soort() {
        return Soort.EU;
    }

    @Override
    public Optional<URI> uri() {
        if (isCelex(id)) {
            return Optional.of(URI.create(ADDRESS + "CELEX:" + id));
        }
        if (isDocument(id)) {
            return Optional.of(
                    URI.create(ADDRESS + id.replace('(', ':').replace(')', ':').toUpperCase(Locale.ROOT) + ":FIN"));
        }
        return Optional.empty();
    }
}
