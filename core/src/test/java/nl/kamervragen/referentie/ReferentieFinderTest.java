package nl.kamervragen.referentie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;
import org.junit.jupiter.api.Test;

class ReferentieFinderTest {

    private static final String MIXED = """
            Zie Kamerstuk 30 995, nrs. 14 en 16–18, en de motie (30 995, nr. 20). In Aanhangsel Handelingen, vergaderjaar
            2020–2021, nr. 15 staat meer; zie ook artikel 5, eerste en tweede lid, van Verordening (EU) 2016/679 en
            artikel 8 EVRM (Trb. 1951, 154 en 1990, 156). Het antwoord op de vragen 4 en 5 verwijst naar
            https://voorbeeld.nl/lang-⏎verhaal en naar ECLI:NL:HR:2019:1234.
            """.replace('⏎', '\n');

    private final ReferentieFinder finder = ReferentieFinder.create();

    private static List<String> spans(String text, List<Vermelding> found) {
        return found.stream()
                .map(reference -> text.substring(reference.begin(), reference.eind()))
                .toList();
    }

    @Test
    void givesTheFirstOfAListTheWholeCitationAndTheOthersTheirNumber() {
        String text = "Zie Kamerstuk 30 995, nrs. 14 en 15.";

        List<Vermelding> found = finder.find(text);

        assertThat(found).extracting(Vermelding::id).containsExactly("kst-30995-14", "kst-30995-15");
        assertThat(spans(text, found)).containsExactly("Kamerstuk 30 995, nrs. 14", "15");
    }

    @Test
    void readsOnlyTheFirstNumberOfRangesBeyondTenThousandNumbers() {
        List<Vermelding> found = finder.find("Kamerstuk 30 995, nrs. 1–51, ".repeat(1000));

        assertThat(found.subList(0, 200 * 51)).extracting(Vermelding::id).endsWith("kst-30995-50", "kst-30995-51");
        assertThat(found.subList(found.size() - 2, found.size()))
                .extracting(Vermelding::id)
                .containsExactly("kst-30995-1", "kst-30995-1");
        assertThat(found).hasSizeLessThan(12_000);
    }

    @Test
    void givesTheNumbersInsideARangeWhatJoinsItsEnds() {
        String text = "Kamerstuk 30 995, nrs. 14–17";

        assertThat(spans(text, finder.find(text))).containsExactly("Kamerstuk 30 995, nrs. 14", "–", "–", "17");
    }

    @Test
    void lastsToTheEndOfTheLawsName() {
        String text = "op grond van artikel 5, eerste en tweede lid, van de Wet sloten en vaarten geldt";

        assertThat(spans(text, finder.find(text)))
                .containsExactly("artikel 5, eerste", "tweede lid, van de Wet sloten en vaarten");
    }

    @Test
    void findsAnActBesideTheArticleOfIt() {
        String text = "artikel 5 van Verordening (EU) 2016/679";

        List<Vermelding> found = finder.find(text);

        assertThat(found)
                .extracting(Vermelding::id)
                .containsExactly("Verordening (EU) 2016/679, artikel 5", "32016R0679");
        assertThat(spans(text, found)).containsExactly("artikel 5", "Verordening (EU) 2016/679");
    }

    @Test
    void standInTextOrderAndDoNotOverlap() {
        List<Vermelding> found = finder.find(MIXED);

        assertThat(found).hasSize(15);
        for (int i = 1; i < found.size(); i++) {
            Vermelding before = found.get(i - 1);
            Vermelding here = found.get(i);
            boolean sharesTheDash = before.begin() == here.begin() && before.eind() == here.eind();
            assertThat(sharesTheDash || here.begin() >= before.eind())
                    .as("%s and %s", before, here)
                    .isTrue();
        }
    }

    @Test
    void takesTheYearOfAnAanhangselFromWhatWasNamedBefore() {
        String text = "Aanhangsel Handelingen, nr. 15";

        assertThat(finder.find(text)).isEmpty();
        assertThat(finder.find(text, Optional.of(new Vergaderjaar(2020))))
                .extracting(Vermelding::id)
                .containsExactly("ah-tk-20202021-15");
        assertThat(finder.find("In vergaderjaar 2020–2021 (AH 2020–2021, 3) en " + text))
                .extracting(Vermelding::id)
                .containsExactly("ah-tk-20202021-3", "ah-tk-20202021-15");
    }

    @Test
    void findsNothingInTenThousandWordsWithoutReferences() throws IOException {
        String text = resource("/antwoorden-zonder-referenties.txt");

        assertThat(text.split(" |\n").length).isGreaterThan(10_000);
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void findsTheSameOnManyThreads() {
        List<Vermelding> expected = finder.find(MIXED);

        assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> finder.find(MIXED)))
                .allMatch(expected::equals);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> finder.find(nothing()));
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = ReferentieFinderTest.class.getResourceAsStream(name)) {
            assertThat(bytes).isNotNull();
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }
}
