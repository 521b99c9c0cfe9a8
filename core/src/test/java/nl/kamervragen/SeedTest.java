package nl.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that the project began with, read whole. */
class SeedTest {
    private static final Path SEED = Path.of("../seeds/000_5be34f6c13339090.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/000_5be34f6c13339090.json");

    private static ParseResult result;
    private static Kamervragen document;

    @BeforeAll
    static void read() {
        result = KamervragenParser.create().parse(SEED);
        document = result.orElseThrow();
    }

    /**
     * The golden file was read by a person against the source; a difference is a mistake until it has been read too.
     */
    @Test
    void isWhatAPersonFoundRight() throws IOException {
        String golden = Files.readString(GOLDEN);
        assertThat(KamervragenJson.create().pretty().toJson(document)).isEqualToNormalizingNewlines(golden);
        assertThat(document).isEqualTo(KamervragenJson.create().fromJson(golden));
    }

    @Test
    void leavesNothingInDoubt() {
        assertThat(result.diagnostics())
                .extracting(Diagnostic::severity)
                .as("%s", result.diagnostics())
                .containsOnly(Severity.INFO);
    }

    @Test
    void tellsQuestionsApartThatStandUnderOneLabel() {
        assertThat(document.vragen())
                .extracting(Vraag::nummers)
                .containsExactly(
                        List.of(1),
                        List.of(2),
                        List.of(3),
                        List.of(4),
                        List.of(5),
                        List.of(9),
                        List.of(6),
                        List.of(7),
                        List.of(8),
                        List.of(10));
    }

    @Test
    void readsAnswersInParagraphs() {
        assertThat(document.antwoorden())
                .extracting(Antwoord::nummers)
                .containsExactly(List.of(1, 2, 3), List.of(4, 5, 9), List.of(6), List.of(7), List.of(8), List.of(10));
        assertThat(document.antwoorden())
                .extracting(antwoord -> antwoord.tekst().alineas().size())
                .containsExactly(3, 3, 4, 1, 2, 1);
    }

    @Test
    void takesMarksOutAtTheirPlaces() {
        assertThat(before(document.antwoorden().get(0).tekst(), 2)).endsWith("Leefbaarometer 2016");
        assertThat(before(document.antwoorden().get(2).tekst(), 9)).endsWith("Leefbaarometer 2014");
        assertThat(before(document.antwoorden().get(2).tekst(), 10)).endsWith("«zwak» scoren");
        assertThat(before(document.antwoorden().get(1).tekst(), 7)).endsWith("leerkringen");
        assertThat(before(document.vraag(1).orElseThrow().tekst(), 1)).endsWith("opdoemt?");
    }

    @Test
    void mendsBrokenWordsByEvidence() {
        String text = document.antwoorden().stream()
                .map(antwoord -> antwoord.tekst().platteTekst())
                .reduce("", (all, next) -> all + "\n" + next);
        assertThat(text)
                .contains("corporatieprofessionals", "«Voorzieningen»", "het lid Beckerman", "huur- en koopwoningen")
                .contains("zorg- en welzijnsinstellingen", "sociaal-maatschappelijk", "andere G4-aandachtswijken")
                .contains("-ontwikkeling", "bewonerssamentelling");
    }

    @Test
    void gathersFootnotesFromPageBottoms() {
        assertThat(document.voetnoten()).hasSize(11);
        assertThat(document.voetnoot(11).orElseThrow().tekst().platteTekst()).endsWith("/passend-toewijzen-0");
    }

    @Test
    void findsWhatItRefersTo() {
        assertThat(document.referenties())
                .extracting(vindplaats -> vindplaats.referentie().id())
                .contains("kst-32847-312", "kst-32847-206", "ah-tk-20172018-2616", "2018Z10592", "4,5");
    }

    private static String before(Tekst tekst, int mark) {
        for (Alinea alinea : tekst.alineas()) {
            for (Voetnootmarkering found : alinea.voetnoten()) {
                if (found.nummer() == mark) {
                    return alinea.inhoud().substring(0, found.positie());
                }
            }
        }
        return "mark " + mark + " is missing";
    }
}
