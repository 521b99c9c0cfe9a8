package nl.kamervragen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.KopBuilder;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.model.Vraagsteller;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.spec.SpecTexts;
import nl.kamervragen.testing.Hostile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

class KamervragenTextTest {
    private static final Path REAL_TEXTS = Path.of("../../shared/corpus/tekst");

    private static final String CANONICAL = """
            Tweede Kamer der Staten-Generaal
            Vergaderjaar 2017–2018
            Aanhangsel van de Handelingen
            3094
            ah-tk-20172018-3094

            2018Z01234

            Vragen van de leden Jansma (VVD) en Van der Berg-Ooms (D66) aan de Minister van Financiën over muntgeld¹ (ingezonden 5 juli 2018).

            Antwoord van Minister Terpstra (Financiën), mede namens de Staatssecretaris van Defensie (ontvangen 31 augustus 2018).

            Zie ook Aanhangsel Handelingen, vergaderjaar 2017–2018, nr. 12.

            Vraag 1

            Klopt het bericht?² ³

            Vraag 2

            Telt u:

            • centen;

            • stuivers?

            Antwoord 1 en 2

            Ja, van alle munten tot en met de stuiver


            en van alle duiten.

            Toelichting:

            Een aanvulling op eerdere vragen.

            ¹ Muntblad, 3 juli 2018.

            ² Kamerstuk 24 587, nr. 995.

            ³ www.voorbeeld.nl/centen
            """;

    private final KamervragenParser parser = KamervragenParser.create();

    @Test
    void writesADocumentAsItWouldBePublished() {
        assertThat(KamervragenText.write(parser.parse(CANONICAL).orElseThrow())).isEqualTo(CANONICAL);
    }

    @TestFactory
    Stream<DynamicTest> whatWasReadComesBackFromItsText() {
        return SpecTexts.all()
                .map(text -> DynamicTest.dynamicTest(
                        text.strip().lines().findFirst().orElse("nothing"), () -> assertComesBack(text)));
    }

    @TestFactory
    @EnabledIf(value = "hasRealTexts", disabledReason = "no real texts beside the project")
    Stream<DynamicTest> whatWasReadFromARealDocumentComesBack() throws IOException {
        try (Stream<Path> files = Files.list(REAL_TEXTS)) {
            List<Path> texts = files.sorted().toList();
            return texts.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> assertComesBack(Files.readString(file))));
        }
    }

    static boolean hasRealTexts() {
        return Files.isDirectory(REAL_TEXTS);
    }

    @Test
    void givesBackEachPartOfAHead() {
        assertComesBack(head().kamer(Kamer.EERSTE_KAMER)
                .vergaderjaar(new Vergaderjaar(2017))
                .nummer(2));
        assertComesBack(head().datum(LocalDate.of(2018, 3, 1)));
        assertComesBack(head().vraagstellers(List.of(new Vraagsteller("Jansma", Optional.empty()))));
        assertComesBack(head().geadresseerden(List.of(
                new Bewindspersoon(Functie.MINISTER_PRESIDENT, Optional.empty(), Optional.of("Algemene Zaken")))));
        assertComesBack(head().zieOok(List.of(
                Referentie.parse(Soort.KAMERSTUK, "kst-24587-995"), Referentie.parse(Soort.ZAAK, "2018Z00012"))));
    }

    /** A head that ends in one or two letters, or in a stop, takes no stop of its own: it would change what is read. */
    @Test
    void givesBackASubjectThatEndsInAnAbbreviation() {
        for (String subject : List.of("AI", "de toekomst van de EU", "artikel nr.", "muntgeld", "«Wie betaalt?»")) {
            assertComesBack(head().onderwerp(Alinea.of(subject)));
        }
        assertComesBack(head().geadresseerden(
                        List.of(new Bewindspersoon(Functie.MINISTER, Optional.empty(), Optional.of("Financiën")))));
    }

    @Tag("long")
    @Test
    void givesBackWhatIsReadOfADocumentThatIsCutOffAnywhere() {
        for (int end = 0; end <= Hostile.DOCUMENT.length(); end++) {
            assertComesBack(Hostile.DOCUMENT.substring(0, end));
        }
    }

    @Test
    void keepsTheWordsOfWhatNoTextCanSay() {
        Alinea label =
                new Alinea("Vraag 7", Optional.empty(), List.of(new Voetnootmarkering(12, 7)), List.of(), List.of());
        Kamervragen document = new Kamervragen(
                Documentsoort.VRAGEN,
                Kop.builder().build(),
                Optional.empty(),
                List.of(new Vraag(List.of(1), new Tekst(List.of(label)))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(KamervragenText.write(document)).isEqualTo("Vraag 1\n\nVraag 7¹²\n");
    }

    @Test
    void refusesNoDocument() {
        assertThatNullPointerException().isThrownBy(() -> KamervragenText.write(null));
    }

    private static KopBuilder head() {
        return Kop.builder()
                .vraagstellers(List.of(new Vraagsteller("Jansma", Optional.of("VVD"))))
                .onderwerp(Alinea.of("muntgeld"));
    }

    private void assertComesBack(KopBuilder kop) {
        Kamervragen document = new Kamervragen(
                Documentsoort.VRAGEN,
                kop.build(),
                Optional.empty(),
                List.of(new Vraag(List.of(1), Tekst.of("Klopt het bericht?"))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(parser.parse(KamervragenText.write(document)).document().zonderHerkomst())
                .isEqualTo(document);
    }

    private void assertComesBack(String text) {
        Kamervragen document = parser.parse(text).document().zonderHerkomst();

        assertThat(parser.parse(KamervragenText.write(document)).document().zonderHerkomst())
                .isEqualTo(document);
    }
}
