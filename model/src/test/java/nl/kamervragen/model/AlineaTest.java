package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlineaTest {
    private static final String BERICHT = "Kent u dit bericht?";

    @Test
    void mapsEachCharacterBackToTheSource() {
        String bron = "Kent u dit be-\nricht?1";
        Alinea alinea = new Alinea(
                BERICHT,
                List.of(new Voetnootmarkering(1, 19)),
                List.of(),
                List.of(new Herkomst(0, 0, 13), new Herkomst(13, 15, 6)));
        StringBuilder terug = new StringBuilder();
        IntStream.range(0, BERICHT.length())
                .forEach(i -> terug.append(bron.charAt(alinea.positieInBron(i).orElseThrow())));
        assertThat(terug).hasToString(BERICHT);
    }

    @Test
    void knowsNoSourceOfWhatWasMended() {
        Alinea alinea =
                new Alinea("a b c", List.of(), List.of(), List.of(new Herkomst(0, 4, 1), new Herkomst(2, 6, 1)));
        assertThat(IntStream.range(0, 5).mapToObj(alinea::positieInBron).map(p -> p.orElse(-1)))
                .containsExactly(4, -1, 6, -1, -1);
        assertThat(Alinea.of("a").positieInBron(0)).isEmpty();
    }

    @Test
    void refusesToMapAPositionOutsideTheText() {
        assertThatThrownBy(() -> Alinea.of("a").positieInBron(1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("positie 1 must be >= 0 and < 1");
        assertThatThrownBy(() -> Alinea.of("a").positieInBron(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void takesMarksAtBothEndsAndTwoAtOnePlace() {
        assertThat(marked(0, 5, 5, 19).voetnoten()).hasSize(4);
    }

    @Test
    void refusesMarksOutsideTheTextOrOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(20))
                .withMessage("voetnoten[0].positie 20 must be >= 0 and <= 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(5, 4))
                .withMessage("voetnoten[1].positie 4 must be >= 5 and <= 19");
    }

    @Test
    void takesReferencesThatOverlap() {
        assertThat(referring(0, 4, 0, 19, 3, 6).referenties()).hasSize(3);
    }

    @Test
    void refusesReferencesOutsideTheTextOrOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> referring(5, 20))
                .withMessage("referenties[0].eind 20 must be >= 5 and <= 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> referring(5, 6, 4, 5))
                .withMessage("referenties[1].begin 4 must be >= 5 and <= 19");
    }

    @Test
    void refusesRunsThatOverlapInTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copied(0, 0, 5, 4, 10, 1))
                .withMessage("herkomst[1].inhoud 4 must be >= 5 and <= 19");
    }

    @Test
    void refusesRunsThatOverlapInTheSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copied(0, 7, 5, 5, 11, 1))
                .withMessage("herkomst[1].bron 11 must be >= 12");
    }

    @Test
    void refusesRunsBeyondTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copied(0, 0, 20))
                .withMessage("herkomst[0] end 20 must be >= 0 and <= 19");
    }

    @Test
    void refusesMarksRunsAndReferencesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Voetnootmarkering(0, 0))
                .withMessage("nummer 0 must be >= 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Herkomst(0, 0, 0))
                .withMessage("lengte 0 must be >= 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Herkomst(0, Integer.MAX_VALUE, 1))
                .withMessage("lengte 1 must end within an int offset");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vermelding(Voorbeeld.EERDER, 4, 4))
                .withMessage("eind 4 must be > begin 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vraag(List.of(), Tekst.LEEG))
                .withMessage("nummers [] must hold at least one number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Antwoord(List.of(2, 2), Tekst.LEEG))
                .withMessage("nummers[1] 2 must not stand twice");
    }

    @Test
    void joinsParagraphsByLineFeeds() {
        assertThat(Tekst.of("Ja.", "Dat klopt.").platteTekst()).isEqualTo("Ja.\nDat klopt.");
        assertThat(Tekst.LEEG.platteTekst()).isEmpty();
        assertThat(Tekst.LEEG.leeg()).isTrue();
    }

    @Test
    void printsShort() {
        assertThat(marked(19)).hasToString("Alinea[«Kent u dit bericht?», 1 voetnoot, 0 referenties]");
        assertThat(Tekst.of("Ja.", "Dat\nklopt.")).hasToString("Tekst[2 alinea's: «Ja. Dat klopt.»]");
        assertThat(Tekst.of("x".repeat(59) + "😀".repeat(9)).toString())
                .isEqualTo("Tekst[1 alinea: «" + "x".repeat(59) + "…»]");
        assertThat(Tekst.of("x".repeat(58) + "😀".repeat(9)).toString())
                .isEqualTo("Tekst[1 alinea: «" + "x".repeat(58) + "…»]");
        assertThat(Vermelding.of(Soort.DOSSIER, "36561", 4, 9)).hasToString("DOSSIER 36561 [4, 9)");
    }

    private static Alinea marked(int... posities) {
        return new Alinea(
                BERICHT,
                IntStream.of(posities)
                        .mapToObj(p -> new Voetnootmarkering(1, p))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Alinea referring(int... plaatsen) {
        return new Alinea(
                BERICHT,
                List.of(),
                IntStream.range(0, plaatsen.length / 2)
                        .mapToObj(i -> new Vermelding(Voorbeeld.EERDER, plaatsen[2 * i], plaatsen[2 * i + 1]))
                        .toList(),
                List.of());
    }

    private static Alinea copied(int... delen) {
        return new Alinea(
                BERICHT,
                List.of(),
                List.of(),
                IntStream.range(0, delen.length / 3)
                        .mapToObj(i -> new Herkomst(delen[3 * i], delen[3 * i + 1], delen[3 * i + 2]))
                        .toList());
    }
}
