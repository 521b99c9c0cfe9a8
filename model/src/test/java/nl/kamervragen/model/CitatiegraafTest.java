package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitatiegraafTest {
    private static final Referentie KAMERSTUK = Referentie.parse(Soort.KAMERSTUK, "kst-32847-312");
    private static final Referentie EERSTE = Referentie.parse(Soort.AANHANGSEL, "ah-tk-20182019-10");
    private static final Referentie ZAAK = Referentie.parse(Soort.ZAAK, "2018Z00010");

    private final Kamervragen eerste = document(10, "2018Z00010", KAMERSTUK);
    private final Kamervragen tweede = document(20, "2018Z00020", EERSTE, KAMERSTUK);
    private final Kamervragen derde = document(30, "2018Z00030", ZAAK, Referentie.parse(Soort.VRAAG, "1"));
    private final Citatiegraaf graaf = Citatiegraaf.van(List.of(eerste, tweede, derde));

    @Test
    void findsTheDocumentsThatCiteSomething() {
        assertThat(graaf.citerend(KAMERSTUK)).containsExactly(eerste, tweede);
        assertThat(graaf.citerend(Referentie.parse(Soort.DOSSIER, "36561"))).isEmpty();
    }

    @Test
    void findsADocumentByItsAanhangselAndByItsZaaknummer() {
        assertThat(graaf.document(EERSTE)).contains(eerste);
        assertThat(graaf.document(ZAAK)).contains(eerste);
        assertThat(graaf.document(KAMERSTUK)).isEmpty();
    }

    @Test
    void joinsDocumentsThatCiteEachOtherByEitherName() {
        assertThat(graaf.citaties())
                .containsExactly(
                        new Citatiegraaf.Citatie(tweede, eerste, EERSTE),
                        new Citatiegraaf.Citatie(derde, eerste, ZAAK));
    }

    @Test
    void countsReferencesToQuestionsOfTheSameDocumentAsNoCitation() {
        assertThat(graaf.geciteerd()).containsExactly(KAMERSTUK, EERSTE, ZAAK);
    }

    @Test
    void leavesOutADocumentThatCitesItself() {
        Kamervragen self = document(40, "2018Z00040", Referentie.parse(Soort.ZAAK, "2018Z00040"));
        assertThat(Citatiegraaf.van(List.of(self)).citaties()).isEmpty();
    }

    @Test
    void saysHowLargeItIs() {
        assertThat(graaf).hasToString("Citatiegraaf[3 documenten, 3 geciteerd]");
    }

    @Test
    void aDocumentThatTellsNoNumberHasNoName() {
        assertThat(new Kamervragen(
                                Documentsoort.VRAGEN,
                                Kop.builder().build(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())
                        .identiteiten())
                .isEmpty();
    }

    private static Kamervragen document(int nummer, String zaaknummer, Referentie... zieOok) {
        Kop kop = Kop.builder()
                .vergaderjaar(new Vergaderjaar(2018))
                .nummer(nummer)
                .zaaknummer(zaaknummer)
                .zieOok(List.of(zieOok))
                .build();
        return new Kamervragen(
                Documentsoort.ANTWOORD,
                kop,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
