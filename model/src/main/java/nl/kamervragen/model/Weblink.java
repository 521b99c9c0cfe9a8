package nl.kamervragen.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * A link as the text prints it, mended where the page had broken it.
 *
 * <p>The id is the link itself. A link that was printed without a scheme gets none in the id, but does in the address:
 * {@code www.rijksoverheid.nl} has the address {@code https://www.rijksoverheid.nl}.
 *
 * @param id the link, without white space
 * @since 0.1.0
 */
public record Weblink(String id) implements Referentie {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    /**
     * Checks that it can be a link.
     *
     * @param id the link
     * @throws IllegalArgumentException when it is empty, holds white space, or has no full stop in it
     */
    public Weblink {
        Objects.requireNonNull(id, "id");
        boolean whole = id.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (!whole || id.indexOf('.') < 0) {
            throw Canoniek.invalid(
                    Soort.URL, id, "a link without white space, such as https://www.rijksoverheid.nl/onderwerpen");
        }
    }

    @Override
    public Soort soort() {
        return Soort.URL;
    }

    /**
     * Gives the link as an address: with {@code https://} when it was printed without a scheme, and with characters
     * that an address may not hold written as percent signs and hexadecimal digits.
     *
     * @return the address, or nothing when the link as printed cannot be one
     */
    @Override
    public Optional<URI> uri() {
        String address = hasScheme() ? id : "https://" + id;
        try {
            return Optional.of(new URI(escaped(address)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean hasScheme() {
        return id.regionMatches(true, 0, "http://", 0, 7) || id.regionMatches(true, 0, "https://", 0, 8);
    }

    private static String escaped(String address) {
        var out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            if ((c < 128 && Character.isLetterOrDigit(c)) || ALLOWED.indexOf(c) >= 0) {
                out.append((char) c);
            } else {
                appendEscaped(out, Character.toString(c));
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void appendEscaped(StringBuilder out, String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
    }
}
