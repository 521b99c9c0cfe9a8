package nl.kamervragen.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.testing.Contents;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.MadeUpDocument;
import nl.kamervragen.ingest.testing.MarkupFiles;
import nl.kamervragen.model.Kamervragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatWentIntoOfficialXmlComesOut(int seed) {
        MadeUpDocument document = DocumentMaker.document(seed);
        assertThat(Contents.of(read(MarkupFiles.xml(document))))
                .containsExactlyElementsOf(Contents.of(document.expected()));
    }

    @Test
    void numbersNotesListsAndTablesStandInThePlaceOfTheirElements() {
        Kamervragen document = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <officiele-publicatie><metadata><meta name="DC.identifier" content="ah-tk-20182019-12"/>weg</metadata>
                <kamervragen>
                  <vraag><nummer>1</nummer><al>Is de <nadruk type="cur">oude</nadruk> brug
                    dicht?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Brugblad.</noot.al><noot.al>Meer.</noot.al></noot></al></vraag>
                  <antwoord><nummer><nr>Antwoord 1</nr></nummer><al>Ja, namelijk:</al>
                    <lijst><li><li.nr>a.</li.nr><al>het dek;</al></li><li><li.nr>b.</li.nr><al>de leuning.</al></li></lijst>
                    <table><tgroup><tbody><row><entry><al>Jaar</al></entry><entry><al>Bruggen</al></entry></row></tbody></tgroup></table>
                    <onbekend>Dit ook.</onbekend></antwoord>
                  <vraag><al>Is de sluis dicht?</al></vraag><antwoord><al>Nee.</al></antwoord>
                </kamervragen></officiele-publicatie>
                """);
        assertThat(Contents.of(document))
                .containsExactly(
                        "publicatie: ah-tk-20182019-12",
                        "vraag [1]",
                        "Is de oude brug dicht?[1]",
                        "vraag [2]",
                        "Is de sluis dicht?",
                        "antwoord [1]",
                        "Ja, namelijk:",
                        "a. het dek;",
                        "b. de leuning.",
                        "Jaar Bruggen",
                        "Dit ook.",
                        "antwoord [2]",
                        "Nee.",
                        "voetnoot 1",
                        "Brugblad. Meer.");
    }

    @Test
    void entitiesAreRefusedAndNothingOutsideIsRead() {
        String sentence = "is XML that uses entities, which are not read: save it with the signs themselves";
        assertFails(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><kamervragen>&x;</kamervragen>", sentence);
        assertFails(
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]><kamervragen>&c;</kamervragen>",
                sentence);
    }

    @Test
    void aDocumentTypeThatOnlyPointsElsewhereIsNotFollowed() {
        String xml =
                "<!DOCTYPE kamervragen SYSTEM \"http://nergens.example/a.dtd\"><kamervragen><vraag><nummer>1</nummer>"
                        + "<al>Is de brug dicht?</al></vraag></kamervragen>";
        assertThat(read(xml).vragen()).hasSize(1);
    }

    @Test
    void damageIsNamedWithItsPlace() {
        assertFails("<kamervragen>\n<vraag>", "is damaged XML at line 2, column 8: fetch it again");
    }

    @Test
    void aFileWithoutTextIsNamed() {
        assertFails("<kamervragen/>", "is an XML file without any text: give the document itself");
    }

    @Test
    void depthCostsNoMoreThanLength() {
        String xml = "<a>".repeat(100_000) + "Vraag 1" + "</a>".repeat(100_000);
        assertThat(read("<kamervragen>" + xml + "<al>Is de brug dicht?</al></kamervragen>")
                        .vragen())
                .hasSize(1);
    }

    private static Kamervragen read(String xml) {
        return DocumentReader.create()
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "stuk.xml")
                .document();
    }

    private static void assertFails(String xml, String sentence) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(IngestException.class).hasMessage("stuk.xml: " + sentence);
    }
}
