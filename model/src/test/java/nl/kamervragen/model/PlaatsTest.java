package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaatsTest {
    private static final Plaats ZIE_OOK = new Plaats(Onderdeel.KOP, Optional.empty(), Optional.empty());

    @Test
    void printsAsAReaderSaysIt() {
        assertThat(new Plaats(Onderdeel.VOETNOOT, Optional.of(3), Optional.of(0)))
                .hasToString("voetnoot 3, alinea 1");
        assertThat(new Plaats(Onderdeel.MEDEDELING, Optional.empty(), Optional.of(1)))
                .hasToString("mededeling, alinea 2");
        assertThat(ZIE_OOK).hasToString("kop");
    }

    @Test
    void hasANumberWhereThePartHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plaats(Onderdeel.VRAAG, Optional.empty(), Optional.of(0)))
                .withMessage("nummer Optional.empty must be present in a VRAAG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plaats(Onderdeel.KOP, Optional.of(1), Optional.of(0)))
                .withMessage("nummer Optional[1] must be empty in a KOP");
    }

    @Test
    void hasAParagraphOutsideTheHead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plaats(Onderdeel.VRAAG, Optional.of(1), Optional.empty()))
                .withMessage("alinea Optional.empty must be present in a VRAAG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plaats(Onderdeel.VRAAG, Optional.of(1), Optional.of(-1)))
                .withMessage("alinea -1 must be >= 0");
    }

    @Test
    void belongsToTheWordsThatAreFoundThere() {
        Vermelding vermelding = new Vermelding(Voorbeeld.EERDER, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vindplaats(ZIE_OOK, Voorbeeld.EERDER, Optional.of(vermelding)))
                .withMessageContaining("must be present when the place has a paragraph, and only then");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vindplaats(
                        new Plaats(Onderdeel.VRAAG, Optional.of(1), Optional.of(0)),
                        Referentie.parse(Soort.DOSSIER, "36561"),
                        Optional.of(vermelding)))
                .withMessageContaining("must refer to referentie");
    }
}
