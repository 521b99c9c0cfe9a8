package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.kop.Spellings.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
    private final Spellings names = new Spellings(
            List.of("Bruggen", "Bruggen en Sluizen", "Bruggen, Kades en Sluizen", "Sluis-West", "Café Één"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bruggen                      | Bruggen
            BruggenenSluizen             | Bruggen en Sluizen
            Bruggen en Slui-zen          | Bruggen en Sluizen
            bruggen en sluizen           | bruggen en sluizen
            Bruggen & Sluizen            | Bruggen & Sluizen
            Bruggen,Kades enSluizen      | Bruggen, Kades en Sluizen
            Sluis West                   | Sluis-West
            SluisWest                    | Sluis-West
            Cafe Een                     | Cafe Een
            BRUGGEN EN SLUIZEN           | Bruggen en Sluizen
            Bruggen en Dammen            | Bruggen en Dammen
            Wegen                        | Wegen
            """)
    void putsBackTheBlanksAndHyphensOfANameAndKeepsItsLetters(String text, String restored) {
        assertThat(names.restore(text)).isEqualTo(restored);
    }

    @Test
    void findsTheLongestNameFirst() {
        String text = "Bruggen en Sluizen over";

        assertThat(names.find(text, 0, text.length()))
                .containsExactly(new Match(18, "Bruggen en Sluizen"), new Match(7, "Bruggen"));
        assertThat(names.find(text, 0, 12)).containsExactly(new Match(7, "Bruggen"));
        assertThat(names.find(text, 1, text.length())).isEmpty();
    }

    @Test
    void findsNoNameAcrossAWideGap() {
        String six = "Sluis      West";
        String seven = "Sluis       West";

        assertThat(names.find(six, 0, six.length())).containsExactly(new Match(six.length(), "Sluis-West"));
        assertThat(names.find(seven, 0, seven.length())).isEmpty();
    }
}
