package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How links, words and signs that a row's end cut in two are put together; {@code ⏎} is where it ended. */
class BrokenAtRowEndsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "_", "-", ".", "?", "=", "&", "#", "~", "%", ":"})
    void aLinkGoesOnBehindItsSigns(String sign) {
        assertThat(mended("zie https://dam.nl/sluis" + sign + "⏎kade2 van"))
                .isEqualTo("zie https://dam.nl/sluis" + sign + "kade2 van");
    }

    @ParameterizedTest
    @CsvSource({
        "zie https://dam.nl/sluis⏎voor meer,             zie https://dam.nl/sluis voor meer",
        "zie www.dam.nl⏎voor meer,                       zie www.dam.nl voor meer",
        "zie https://dam.nl/sluis.⏎(meer),               zie https://dam.nl/sluis. (meer)",
    })
    void aLinkEndsWithoutOneOfThem(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "zie dam.nl/sluis-⏎deur van,                     zie dam.nl/sluis-deur van",
        "zie sluis/deur/a/brug-⏎kade van,                zie sluis/deur/a/brug-kade van",
        "zie sluis-deur-bij-dam-⏎kade van,               zie sluis-deur-bij-dam-kade van",
    })
    void aPieceOfALinkIsToldByItsHostOrItsManySigns(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de sluis/brug.hoog-⏎water van,                  de sluis/brug.hoogwater van",
        "de sluis/brug-⏎wachter van,                     de sluis/brugwachter van",
        "de sluis/deur/dam-⏎kade van,                    de sluis/deur/damkade van",
        "de sluis-deur-dam-⏎kade van,                    de sluis-deur-damkade van",
        "de d.d.-⏎sluis van,                             de d.d.- sluis van",
    })
    void otherWordsAreNoLinks(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de brug/⏎kade van,                              de brug/kade van",
        "de brug /⏎kade van,                             de brug / kade van",
        "de brug/⏎(kade) van,                            de brug/ (kade) van",
    })
    void aSlashIsGluedToTheWordThatItWasGluedTo(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de brug (twee)-⏎deur van,                       de brug (twee)- deur van",
        "de brug -⏎deur van,                             de brug - deur van",
        "de brug-⏎«deur» van,                            de brug- «deur» van",
        "de jaren 2019-⏎2020 van,                        de jaren 2019-2020 van",
        "de brug-⏎en/of sluisdeur van,                   de brug- en/of sluisdeur van",
        "de x-⏎as van,                                   de x-as van",
        "de t-⏎en x-deur van,                            de t- en x-deur van",
    })
    void aHyphenStaysWhereNoWordWasBroken(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de X-⏎deur van en de Xdeur in,                  de Xdeur van en de Xdeur in",
        "de X-⏎deur van en de XDEUR in,                  de Xdeur van en de XDEUR in",
        "de dam-brug-⏎deur van de dam-brug-deur in,      de dam-brug-deur van de dam-brug-deur in",
        "de dam-⏎deur van de dam-brug in,                de dam-deur van de dam-brug in",
        "de dam-⏎deur van de dam-deur en damdeur in,     de dam-deur van de dam-deur en damdeur in",
        "de A-⏎deur van de Adeuren in,                   de A-deur van de Adeuren in",
        "de sluis-⏎dam van sluis-brug en sluisdam in,    de sluisdam van sluis-brug en sluisdam in",
        "de btw-⏎dam van de Btwdam in,                   de btwdam van de Btwdam in",
    })
    void theSameWordElsewhereTellsHowItIsSpelt(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de A-⏎deur van de kade-⏎Adeur in,               de A-deur van de kade-Adeur in",
        "de A-⏎deur van de Adeur-⏎kade in,               de A-deur van de Adeurkade in",
        "de dam-⏎deur van de dam-⏎deur in,               de damdeur van de damdeur in",
    })
    void aWordThatIsBrokenItselfTellsNothing(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de sluis-data-⏎uitwisseling is,                 de sluis-data-uitwisseling is",
        "de sluisdata-⏎omgeving is,                      de sluisdataomgeving is",
        "de financi-⏎eel gezonde,                        de financieel gezonde",
        "het muse-⏎um is,                                het museum is",
        "de btw-⏎verhoging is,                           de btw-verhoging is",
        "de mbo-⏎sluiswachters van,                      de mbo-sluiswachters van",
        "de sms-⏎dienst van,                             de sms-dienst van",
        "de sluis-x-⏎as van,                             de sluis-x-as van",
        "de cao-⏎partijen van,                           de cao-partijen van",
        "de niet-⏎bevaarbare,                            de niet-bevaarbare",
        "maar niet-⏎temin is,                            maar niettemin is",
        "de oud-⏎sluiswachters van,                      de oud-sluiswachters van",
        "de oud-⏎heid van,                               de oudheid van",
        "de fnui-⏎kende schutsluis van,                  de fnuikende schutsluis van",
        "de schut-⏎sluis en de in-⏎laat van,             de schutsluis en de inlaat van",
    })
    void aCompoundKeepsTheHyphenThatTheSpellingAsksFor(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de collega-⏎sluiswachters van,                  de collega-sluiswachters van",
        "de ex-⏎sluiswachter van,                        de ex-sluiswachter van",
        "de ex-⏎portkade van,                            de exportkade van",
        "de kandidaat-⏎wachter en zijn kandidaat-⏎stelling, de kandidaat-wachter en zijn kandidaatstelling",
        "het directoraat-⏎generaal van,                  het directoraat-generaal van",
        "de rechter-⏎commissaris van,                    de rechter-commissaris van",
        "de rechter-⏎oever van,                          de rechteroever van",
        "het woon-⏎werkverkeer over,                     het woon-werkverkeer over",
        "de woon-⏎boten van,                             de woonboten van",
        "de back-⏎up van de sluis,                       de back-up van de sluis",
        "de ic-⏎bedden van,                              de ic-bedden van",
        "het co-⏎eigendom van,                           het co-eigendom van",
        "de re-⏎integratie van,                          de re-integratie van",
        "de re-⏎acties op,                               de reacties op",
        "het privé-⏎eigendom van,                        het privé-eigendom van",
        "het muse-⏎umbeleid van,                         het museumbeleid van",
    })
    void aCompoundKeepsTheHyphenThatItsFirstPartIsKnownFor(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "het sociaal-⏎culturele werk,                    het sociaal-culturele werk",
        "de juridisch-⏎technische vraag,                 de juridisch-technische vraag",
        "een bestuurlijk-⏎financieel akkoord,            een bestuurlijk-financieel akkoord",
        "de sociaal-⏎economische positie,                de sociaaleconomische positie",
        "een internationaal-⏎rechtelijke regel,          een internationaalrechtelijke regel",
        "het erfelijk-⏎heidsmateriaal van,               het erfelijkheidsmateriaal van",
        "de centraal-⏎station van,                       de centraalstation van",
    })
    void adjectivesOfEqualRankKeepTheHyphenBetweenThem(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de een-op-⏎eengesprekken van,                   de een-op-eengesprekken van",
        "de huis-⏎aan-huiscontrole van,                  de huis-aan-huiscontrole van",
        "de kant-en-⏎klare sluis van,                    de kant-en-klare sluis van",
        "de state-of-the-⏎artsluis van,                  de state-of-the-artsluis van",
        "de op-⏎brengst van de om-⏎heining,              de opbrengst van de omheining",
        "de EU-in-⏎stellingen van,                       de EU-instellingen van",
        "de btw-op-⏎brengst van,                         de btw-opbrengst van",
    })
    void aPhraseKeepsItsHyphens(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "de sluis-⏎bruggen en de sluis-dammen,           de sluis-bruggen en de sluis-dammen",
        "de kolk-⏎bruggen van Kolk-Oostermeer,           de kolkbruggen van Kolk-Oostermeer",
        "de kade-⏎muur en de kade-eenden,                de kademuur en de kade-eenden",
    })
    void anotherCompoundTellsOfAHyphenThatItsOwnPartsDoNotAskFor(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "zie http://dam.nl/?a=een_⏎b=twee&c_⏎d=drie van, zie http://dam.nl/?a=een_b=twee&c_d=drie van",
        "zie http://dam.nl/sluis⏎het kolk_⏎boek van,     zie http://dam.nl/sluis het kolk_ boek van",
        "zie (https:/⏎/dam.nl/sluis/⏎) van,              zie (https://dam.nl/sluis/) van",
    })
    void aLinkGoesOnOverSeveralRows(String rows, String text) {
        assertThat(mended(rows)).isEqualTo(text);
    }

    @Test
    void aParagraphsLastHyphenIsLeft() {
        assertThat(mended("de sluis van de dam-")).isEqualTo("de sluis van de dam-");
    }

    private static String mended(String rows) {
        String text = "Antwoord 1\n" + rows.replace('⏎', '\n') + "\n";
        return Street.read(text).passages().stream()
                .filter(passage -> passage.kind() == BlockKind.ANTWOORD)
                .flatMap(passage -> passage.paragraphs().stream())
                .map(prose -> prose.text().toString())
                .collect(Collectors.joining(" ¶ "));
    }
}
