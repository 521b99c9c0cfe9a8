package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KamervragenTest {
    @Test
    void findsAQuestionAnAnswerAndAFootnoteByNumber() {
        Kamervragen document = Voorbeeld.document();
        assertThat(document.vraag(2)).hasValue(document.vragen().get(1));
        assertThat(document.antwoordOp(2)).hasValue(document.antwoorden().get(0));
        assertThat(document.voetnoot(2)).hasValue(document.voetnoten().get(1));
        assertThat(document.vraag(4)).isEmpty();
        assertThat(document.antwoordOp(3)).isEmpty();
        assertThat(document.voetnoot(3)).isEmpty();
    }

    @Test
    void findsTheFirstWhereANumberStandsTwice() {
        Kamervragen document = document(List.of(vraag(1), vraag(1, 2)), List.of(antwoord(1), antwoord(1)));
        assertThat(document.vraag(1)).hasValue(vraag(1));
        assertThat(document.vraag(2)).hasValue(vraag(1, 2));
    }

    @Test
    void putsAnAnswerBesideEachQuestionThatItServes() {
        assertThat(document(List.of(vraag(1), vraag(2), vraag(3)), List.of(antwoord(1), antwoord(2, 3)))
                        .paren())
                .containsExactly(
                        paar(vraag(1), antwoord(1)), paar(vraag(2), antwoord(2, 3)), paar(vraag(3), antwoord(2, 3)));
    }

    @Test
    void putsEachAnswerBesideAQuestionOfManyNumbers() {
        assertThat(document(List.of(vraag(4, 5, 9)), List.of(antwoord(9), antwoord(4), antwoord(5)))
                        .paren())
                .containsExactly(
                        paar(vraag(4, 5, 9), antwoord(4)),
                        paar(vraag(4, 5, 9), antwoord(5)),
                        paar(vraag(4, 5, 9), antwoord(9)));
    }

    @Test
    void putsAnAnswerBesideAQuestionOnceThoughTheyShareMoreNumbers() {
        assertThat(document(List.of(vraag(1, 2), vraag(3)), List.of(antwoord(1, 2, 3)))
                        .paren())
                .containsExactly(paar(vraag(1, 2), antwoord(1, 2, 3)), paar(vraag(3), antwoord(1, 2, 3)));
    }

    @Test
    void keepsAQuestionWithoutAnAnswer() {
        assertThat(document(List.of(vraag(1)), List.of(antwoord(2))).paren())
                .containsExactly(new Paar(vraag(1), Optional.empty()));
    }

    @Test
    void pairsManyQuestionsWithOneAnswerInNoTime() {
        int[] nummers = IntStream.rangeClosed(1, 100_000).toArray();
        List<Vraag> vragen =
                IntStream.of(nummers).mapToObj(KamervragenTest::vraag).toList();
        assertThat(document(vragen, List.of(antwoord(nummers))).paren()).hasSameSizeAs(vragen);
    }

    @Test
    void listsTheReferencesWithTheirPlacesInTheOrderOfTheDocument() {
        assertThat(Voorbeeld.document().referenties().stream().map(Vindplaats::toString))
                .containsExactly(
                        "kop: AANHANGSEL ah-tk-20182019-12",
                        "vraag 1, alinea 1: KAMERSTUK kst-30995-14",
                        "voetnoot 1, alinea 1: URL https://stadskrant.example/brug");
    }

    @Test
    void listsTheReferencesOfEveryPart() {
        Tekst tekst = new Tekst(List.of(Alinea.of("Zie"), zie()));
        Kamervragen document = new Kamervragen(
                Documentsoort.ANTWOORD,
                Kop.builder().onderwerp(zie()).zieOok(List.of(Voorbeeld.EERDER)).build(),
                Optional.of(tekst),
                List.of(new Vraag(List.of(5, 4), tekst)),
                List.of(new Antwoord(List.of(5), tekst)),
                Optional.of(tekst),
                Optional.of(tekst),
                List.of(new Voetnoot(7, tekst, Optional.empty())));
        assertThat(document.referenties().stream()
                        .map(vindplaats -> vindplaats.plaats().toString()))
                .containsExactly(
                        "kop, alinea 1",
                        "kop",
                        "inleiding, alinea 2",
                        "vraag 5, alinea 2",
                        "antwoord 5, alinea 2",
                        "mededeling, alinea 2",
                        "toelichting, alinea 2",
                        "voetnoot 7, alinea 2");
    }

    @Test
    void comparesByWhatItSaysWithoutThePlacesInItsSource() {
        Kamervragen document = Voorbeeld.document();
        Kamervragen bare = document.zonderHerkomst();

        assertThat(bare).isNotEqualTo(document);
        assertThat(bare.vragen().get(0).tekst().alineas().get(0).herkomst()).isEmpty();
        assertThat(bare.vragen().get(0).tekst().alineas().get(0).voetnoten())
                .isEqualTo(document.vragen().get(0).tekst().alineas().get(0).voetnoten());
        assertThat(bare.kop()).isEqualTo(document.kop());
        assertThat(bare).isEqualTo(bare.zonderHerkomst());
    }

    @Test
    void isEqualToADocumentOfTheSameContent() {
        assertThat(Voorbeeld.document()).isEqualTo(Voorbeeld.document()).hasSameHashCodeAs(Voorbeeld.document());
    }

    @Test
    void doesNotFollowWhatHappensToTheListsItWasMadeOf() {
        List<Vraag> vragen = new ArrayList<>(List.of(vraag(1)));
        Kamervragen document = document(vragen, List.of());
        vragen.clear();
        assertThat(document.vragen()).containsExactly(vraag(1));
    }

    @Test
    void namesTheElementThatIsNull() {
        List<Vraag> vragen = new ArrayList<>(List.of(vraag(1)));
        vragen.add(null);
        assertThatNullPointerException()
                .isThrownBy(() -> document(vragen, List.of()))
                .withMessage("vragen[1] must not be null");
    }

    @Test
    void printsReadably() {
        assertThat(Voorbeeld.document())
                .hasToString("Kamervragen[ANTWOORD ah-tk-20182019-663 over «de brug bij Zuiderdam»:"
                        + " 3 vragen, 2 antwoorden, mededeling, 2 voetnoten]");
        assertThat(Voorbeeld.document().paren().get(0))
                .hasToString("Vraag 1: «Zie Kamerstuk 30 995, nr. 14?» – Antwoord 1 en 2: «Ja.»");
        assertThat(Voorbeeld.document().paren().get(2)).hasToString("Vraag 3: «Gaat hij nog open?» – geen antwoord");
        assertThat(Voorbeeld.document().voetnoten().get(1)).hasToString("Voetnoot 2: «Zie boven.»");
        assertThat(document(List.of(), List.of()))
                .hasToString("Kamervragen[ANTWOORD: 0 vragen, 0 antwoorden, 0 voetnoten]");
    }

    private static Kamervragen document(List<Vraag> vragen, List<Antwoord> antwoorden) {
        return new Kamervragen(
                Documentsoort.ANTWOORD,
                Kop.builder().build(),
                Optional.empty(),
                vragen,
                antwoorden,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Alinea zie() {
        return new Alinea("Zie 36561.", List.of(), List.of(Vermelding.of(Soort.DOSSIER, "36561", 4, 9)), List.of());
    }

    private static Vraag vraag(int... nummers) {
        return new Vraag(IntStream.of(nummers).boxed().toList(), Tekst.of("Waarom?"));
    }

    private static Antwoord antwoord(int... nummers) {
        return new Antwoord(IntStream.of(nummers).boxed().toList(), Tekst.of("Daarom."));
    }

    private static Paar paar(Vraag vraag, Antwoord antwoord) {
        return new Paar(vraag, Optional.of(antwoord));
    }
}
