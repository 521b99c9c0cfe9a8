package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paragraphs at the end of a letter are its signature: "/" stands between them. */
class SignatureTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Hoogachtend,/De Minister van Financiën,/D. van Hovenier => Minister D. van Hovenier (Financiën)
            De Minister van Financiën,/D. van Hovenier => Minister D. van Hovenier (Financiën)
            Hoogachtend,/De Minister van Financiën => Minister (Financiën)
            Hoogachtend, De Minister van Financiën, D. van Hovenier => Minister D. van Hovenier (Financiën)
            Hoogachtend,/De Minister van Financiën,/D. van Hovenier/Mede namens de Minister van Defensie, => Minister D. van Hovenier (Financiën)
            """)
    void saysWhoSigned(String paragraphs, String signer) {
        assertThat(people(paragraphs)).isEqualTo(signer);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            De Minister van Financiën. =>
            De Minister van Financiën,/De Minister van Defensie, =>
            Hoogachtend, =>
            Ja./De Minister van Financiën,/D. van Hovenier =>
            De Minister van Financiën,/D. van Hovenier/Dat klopt. =>
            Hoogachtend, zo sloot hij af./De Minister van Financiën,/D. van Hovenier =>
            De Minister van Financiën en ik zijn daarover in gesprek. =>
            """)
    void isNothingThatMayBeAnAnswer(String paragraphs, @Nullable String none) {
        assertThat(people(paragraphs)).isEqualTo("");
    }

    private static String people(String paragraphs) {
        return Signature.filling(List.of(paragraphs.split("/")))
                .map(signature -> signature.people().get(0).toString())
                .orElse("");
    }
}
