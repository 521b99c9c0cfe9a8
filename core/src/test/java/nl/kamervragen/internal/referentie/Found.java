package nl.kamervragen.internal.referentie;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.referentie.ReferentieFinder;
import org.jspecify.annotations.Nullable;

/** What is found in a text, in a form that is easily read beside it. */
final class Found {

    private Found() {}

    /** Compares the kinds and ids found with {@code KIND id; KIND id}; nothing is expected when that is absent. */
    static void assertFound(String text, @Nullable String expected) {
        String found = ReferentieFinder.create().find(text.replace('⏎', '\n')).stream()
                .peek(Found::assertParsesBack)
                .map(reference -> reference.soort() + " " + reference.id())
                .collect(joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    /** Compares the places found with those between "[" and "]". */
    static void assertPlaces(String marked) {
        String text = marked.replace('⏎', '\n');
        String bare = text.replaceAll("[\\[\\]]", "");
        StringBuilder found = new StringBuilder(bare);
        List<Vermelding> references = ReferentieFinder.create().find(bare);
        for (int i = references.size() - 1; i >= 0; i--) {
            found.insert(references.get(i).eind(), ']').insert(references.get(i).begin(), '[');
        }
        assertThat(found).hasToString(text);
    }

    private static void assertParsesBack(Vermelding reference) {
        assertThat(Referentie.parse(reference.soort(), reference.id())).isEqualTo(reference.referentie());
    }
}
