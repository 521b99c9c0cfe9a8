package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.spec.SpecTexts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A parser that leaves references out, and nothing else. */
class WithoutReferencesTest {
    private static final String TEXT = """
            Vragen van het lid Jansma (VVD) aan de Minister van Financiën over Kamerstuk 33 343, nr. 2

            Zie ook Aanhangsel Handelingen, vergaderjaar 2017–2018, nr. 12.

            Vraag 1
            Kent u Kamerstuk 33 343, nr. 3?1

            1 De Kolkbode, 3 mei 2018, «De sluis is dicht», https://kolkbode.example/sluis
            """;

    private final KamervragenParser all = KamervragenParser.create();
    private final KamervragenParser without =
            KamervragenParser.builder().withoutReferences().build();
    private final KamervragenJson json = KamervragenJson.create();
    private final JsonMapper mapper = JsonMapper.shared();

    @Test
    void noParagraphHasAny() {
        assertThat(all.parse(TEXT).orElseThrow().referenties()).hasSize(4);
        assertThat(without.parse(TEXT).orElseThrow().referenties()).hasToString("[kop: AANHANGSEL ah-tk-20172018-12]");
    }

    @Test
    void theHeadAndTheSourcesOfNotesAreReadAllTheSame() {
        Kamervragen document = without.parse(TEXT).orElseThrow();
        assertThat(document.kop().zieOok()).extracting(Referentie::id).containsExactly("ah-tk-20172018-12");
        assertThat(document.voetnoot(1).orElseThrow().bron())
                .isPresent()
                .isEqualTo(
                        all.parse(TEXT).orElseThrow().voetnoot(1).orElseThrow().bron());
    }

    @Test
    void allElseIsAsItIsWithThem() {
        assertThat(SpecTexts.all()).allSatisfy(text -> {
            ParseResult expected = all.parse(text);
            ParseResult result = without.parse(text);
            assertThat(bare(result)).isEqualTo(bare(expected));
            assertThat(result.account()).isEqualTo(expected.account());
            assertThat(expected.diagnostics()).containsAll(result.diagnostics());
            assertThat(others(result)).isEqualTo(others(expected));
        });
    }

    private JsonNode bare(ParseResult result) {
        JsonNode tree = mapper.readTree(json.toJson(result.document()));
        tree.findParents("referenties").forEach(alinea -> alinea.asObject().remove("referenties"));
        return tree;
    }

    /** What is said of other things than references. */
    private static List<Diagnostic> others(ParseResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.AANHANGSEL_WITHOUT_YEAR
                        && diagnostic.code() != DiagnosticCode.REFERENCE_TO_MISSING_QUESTION)
                .toList();
    }
}
