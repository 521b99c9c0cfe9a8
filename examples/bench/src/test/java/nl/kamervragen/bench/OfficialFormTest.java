package nl.kamervragen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.parser.KamervragenParser;
import org.junit.jupiter.api.Test;

class OfficialFormTest {
    @Test
    void makesDocumentsThatAreReadInFull() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(OfficialForm::document)
                        .map(text -> KamervragenParser.create().parse(text).orElseThrow()))
                .allSatisfy(document -> {
                    assertThat(document.vragen())
                            .flatExtracting(Vraag::nummers)
                            .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
                    assertThat(document.antwoorden()).hasSize(9);
                    assertThat(document.voetnoten()).isNotEmpty();
                    assertThat(document.referenties()).isNotEmpty();
                    assertThat(document.vragen()).allSatisfy(OfficialFormTest::asks);
                });
    }

    @Test
    void makesTheSameDocumentAgain() {
        assertThat(OfficialForm.document(7)).isEqualTo(OfficialForm.document(7)).isNotEqualTo(OfficialForm.document(8));
    }

    private static void asks(Vraag vraag) {
        assertThat(vraag.tekst().platteTekst()).endsWith("?");
    }
}
