package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.model.Documentsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerSentenceTest {
    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("Minister Hovenier (Financiën)", List.of("Minister Hovenier (Financiën)"), List.of()),
                Arguments.of(
                        "Staatssecretaris Faro – van de Zee (Welzijn, Volksgezondheid en Cultuur)",
                        List.of("Staatssecretaris Faro – van de Zee (Welzijn, Volksgezondheid en Cultuur)"),
                        List.of()),
                Arguments.of(
                        "minister Van Zandstra-de Wit (Financiën), mede namens de minister van Defensie",
                        List.of("Minister Van Zandstra-de Wit (Financiën)"),
                        List.of("Minister (Defensie)")),
                Arguments.of(
                        "minister van Zandstra (Justitie en Veiligheid)",
                        List.of("Minister van Zandstra (Justitie en Veiligheid)"),
                        List.of()),
                Arguments.of(
                        "Minister-President Zandstra (Algemene Zaken), mede namens de Ministers voor Natuur en Stikstof"
                                + " en van Financiën",
                        List.of("Minister-President Zandstra (Algemene Zaken)"),
                        List.of("Minister (Natuur en Stikstof)", "Minister (Financiën)")),
                Arguments.of(
                        "Staatssecretaris Zwart (Volksgezondheid, Welzijn en Sport – Jeugd, Preventie enSport)",
                        List.of(
                                "Staatssecretaris Zwart (Volksgezondheid, Welzijn en Sport – Jeugd, Preventie en Sport)"),
                        List.of()),
                Arguments.of(
                        "Minister Hovenier (Financiën) en Staatssecretaris Zwart (Defensie)",
                        List.of("Minister Hovenier (Financiën)", "Staatssecretaris Zwart (Defensie)"),
                        List.of()),
                Arguments.of(
                        "de Ministers Hovenier (Financiën) en Zwart (Defensie)",
                        List.of("Minister Hovenier (Financiën)", "Minister Zwart (Defensie)"),
                        List.of()),
                Arguments.of(
                        "Minister Hovenier (Financiën), mede namens Minister Zwart (Defensie) en de Staatssecretarissen van"
                                + " Buitenlandse Zaken en van Onderwijs, Cultuur en Wetenschap",
                        List.of("Minister Hovenier (Financiën)"),
                        List.of(
                                "Minister Zwart (Defensie)",
                                "Staatssecretaris (Buitenlandse Zaken)",
                                "Staatssecretaris (Onderwijs, Cultuur en Wetenschap)")),
                Arguments.of(
                        "Minister Van Hoven en Staatssecretaris Zwart (Financiën)",
                        List.of("Minister Van Hoven (Financiën)", "Staatssecretaris Zwart (Financiën)"),
                        List.of()),
                Arguments.of(
                        "Minister-President Zandstra en Minister Hovenier (Defensie)",
                        List.of("Minister-President Zandstra", "Minister Hovenier (Defensie)"),
                        List.of()),
                Arguments.of("de Minister van Justitie (Zandstra)", List.of("Minister Zandstra (Justitie)"), List.of()),
                Arguments.of("de Minister van Justitie", List.of("Minister (Justitie)"), List.of()),
                Arguments.of(
                        "Minister Hovenier (voor Primair en Voortgezet Onderwijs)",
                        List.of("Minister Hovenier (Primair en Voortgezet Onderwijs)"),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void anAnswerSaysWhoGivesIt(String wie, List<String> people, List<String> medeNamens) {
        ReadHead kop = ReadHead.of("Antwoord van " + wie + " (ontvangen 18 november2024).");

        assertThat(kop.bewindspersonen()).isEqualTo(people);
        assertThat(kop.medeNamens()).isEqualTo(medeNamens);
        assertThat(kop.parts().ontvangen()).contains(LocalDate.of(2024, 11, 18));
        assertThat(kop.parts().soort()).contains(Documentsoort.ANTWOORD);
        assertThat(kop.parts().recognised()).isTrue();
    }

    @Test
    void aNoticeIsNoAnswer() {
        ReadHead kop =
                ReadHead.of("Mededeling van Staatssecretaris Zwart (Defensie) (ontvangen (ontvangen 7 juni 2024).");

        assertThat(kop.parts().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.parts().ontvangen()).contains(LocalDate.of(2024, 6, 7));
    }

    @Test
    void puttingOffTheAnswerIsANotice() {
        ReadHead kop = ReadHead.of("Uitstelbericht van Minister Hovenier (Financiën) (ontvangen 5 juni 2024)");

        assertThat(kop.parts().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.bewindspersonen()).containsExactly("Minister Hovenier (Financiën)");
    }

    @Test
    void aForgottenParenthesisIsDoubted() {
        ReadHead kop = ReadHead.of(
                "Antwoord van staatssecretaris Zwart (Volksgezondheid, Welzijn en Sport (ontvangen 20 november 2024)");

        assertThat(kop.bewindspersonen()).containsExactly("Staatssecretaris Zwart (Volksgezondheid, Welzijn en Sport)");
        assertThat(kop.parts().doubts()).extracting(KopDoubt::reason).containsExactly(KopDoubt.Reason.PARENTHESIS);
    }

    @Test
    void aSecondAnswerIsAnAnswerToo() {
        ReadHead kop = ReadHead.of(
                "Vragen van het lid Dorenbos (VVD) aan de Minister van Defensie over zand (ingezonden 3 maart 2021). "
                        + "Nader antwoord van Minister Zwart (Defensie)(ontvangen30 april 2021).");

        assertThat(kop.bewindspersonen()).containsExactly("Minister Zwart (Defensie)");
        assertThat(kop.onderwerp()).isEqualTo("zand");
    }

    @Test
    void seeAlsoIsHandedToTheReferenceFinder() {
        ReadHead kop = ReadHead.of("""
                Antwoord van Minister Zwart (Defensie) (ontvangen 30 april 2021). Zie ook
                Aanhangsel Handelingen, vergaderjaar
                2018–2019, nrs. 12 en 13.
                """);

        assertThat(kop.zieOok()).isEqualTo("Zie ook Aanhangsel Handelingen, vergaderjaar 2018–2019, nrs. 12 en 13");
        assertThat(kop.parts().roles()).containsOnly(ParagraphRole.KOP);
    }
}
