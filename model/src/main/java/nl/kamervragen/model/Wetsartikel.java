package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article of a named law, regulation or treaty, with the part of it that is cited.
 *
 * <p>{@code artikel 5.1, tweede lid, onderdeel e, van de Wet open overheid} has the id {@code Wet open overheid,
 * artikel 5.1, lid 2, onderdeel e}. The law is named as the text names it: an abbreviation stays an abbreviation.
 *
 * @param wet the law's name, without {@code de} or {@code het}
 * @param artikel the article: {@code 68}, {@code 151b}, {@code 5.1}, {@code 2:8}
 * @param lid the paragraph (lid) of the article, as a number: {@code 2}
 * @param onderdeel the item (onderdeel) of the paragraph: {@code e}
 * @since 0.1.0
 */
public record Wetsartikel(String wet, String artikel, Optional<String> lid, Optional<String> onderdeel)
        implements Referentie {

    private static final String ARTIKEL = ", artikel ";
    private static final String LID = "lid ";
    private static final String ONDERDEEL = "onderdeel ";
    private static final String EXPECTED =
            "LAW, artikel ARTICLE[, lid NUMBER][, onderdeel LETTER], such as Woo, artikel 5.1, lid 2";

    /**
     * Checks that each part is there and can be told apart in the id.
     *
     * @param wet the law's name
     * @param artikel the article
     * @param lid the paragraph
     * @param onderdeel the item
     * @throws IllegalArgumentException when a part is blank, begins or ends with a space, or holds a comma where the id
     *     needs its own
     */
    public Wetsartikel {
        checkText("wet", wet);
        if (wet.contains(ARTIKEL)) {
            throw new IllegalArgumentException("wet must be a law's name, but is \"" + wet + "\"");
        }
        checkPart("artikel", artikel);
        Objects.requireNonNull(lid, "lid").ifPresent(text -> checkPart("lid", text));
        Objects.requireNonNull(onderdeel, "onderdeel").ifPresent(text -> checkPart("onderdeel", text));
    }

    private static void checkText(String name, String text) {
        Objects.requireNonNull(text, name);
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new IllegalArgumentException(
                    name + " must be text without spaces around it, but is \"" + text + "\"");
        }
    }

    private static void checkPart(String name, String text) {
        checkText(name, text);
        if (text.indexOf(',') >= 0) {
            throw new IllegalArgumentException(name + " must not hold a comma, but is \"" + text + "\"");
        }
    }

    static Wetsartikel parse(String id) {
        int at = id.lastIndexOf(ARTIKEL);
        if (at < 0) {
            throw Canoniek.invalid(Soort.WET, id, EXPECTED);
        }
        List<String> parts = Canoniek.split(id.substring(at + ARTIKEL.length()), ',');
        Optional<String> lid = Optional.empty();
        Optional<String> onderdeel = Optional.empty();
        for (String part : parts.subList(1, parts.size())) {
            String text = part.strip();
            if (text.startsWith(LID) && lid.isEmpty() && onderdeel.isEmpty()) {
                lid = Optional.of(text.substring(LID.length()));
            } else if (text.startsWith(ONDERDEEL) && onderdeel.isEmpty()) {
                onderdeel = Optional.of(text.substring(ONDERDEEL.length()));
            } else {
                throw Canoniek.invalid(Soort.WET, id, EXPECTED);
            }
        }
        return new Wetsartikel(id.substring(0, at), parts.get(0), lid, onderdeel);
    }

    @Override
    public Soort soort() {
        return Soort.WET;
    }

    @Override
    public String id() {
        return wet
                + ARTIKEL
                + artikel
                + lid.map(text -> ", " + LID + text).orElse("")
                + onderdeel.map(text -> ", " + ONDERDEEL + text).orElse("");
    }

    /**
     * Gives nothing: no stable address follows from a law's name.
     *
     * @return always empty
     */
    @Override
    public Optional<URI> uri() {
        return Optional.empty();
    }
}
