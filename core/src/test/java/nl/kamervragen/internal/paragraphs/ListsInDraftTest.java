package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in a draft, which has a paragraph on each line: also those whose signs were lost. */
class ListsInDraftTest {
    @ParameterizedTest
    @ValueSource(strings = {"–\t", "- ", "(1) ", "a. "})
    void beginBehindAnAnnouncementWithoutAStop(String sign) {
        String next = sign.replace('1', '2').replace('a', 'b');
        assertThat(paragraphs("De bank meldt dat", sign + "de sluis open is, en dat", next + "de brug dicht is."))
                .containsExactly("De bank meldt dat", "de sluis open is, en dat", "de brug dicht is.");
    }

    @Test
    void goOnBehindASemicolonWhereTheSignsWereLost() {
        assertThat(paragraphs("Het gaat om:", "de sluis, die open is;", "de brug; en", "de dam.", "Meer is er niet."))
                .containsExactly(
                        "Het gaat om:", "de sluis, die open is;", "de brug; en", "de dam.", "Meer is er niet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD ", "\u0081 ", "\u0095", "\uF0B7", "(cid:129) "})
    void haveSignsThatNoCharacterIsKnownFor(String sign) {
        assertThat(paragraphs("Het gaat om", sign + "de sluis", sign + "de brug", sign + "de dam"))
                .containsExactly("Het gaat om", "de sluis", "de brug", "de dam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(cid:) ", "(cid:129 ", "(cid:129)", "(cit:1) "})
    void haveNoSignThatOnlyLooksLikeThat(String sign) {
        assertThat(paragraphs("Het gaat om", sign + "de sluis", sign + "de brug"))
                .containsExactly("Het gaat om " + sign + "de sluis " + sign + "de brug");
    }

    @Test
    void beginBehindANumberThatLostTheSpaceBehindIt() {
        assertThat(paragraphs("Het gaat om:", "1.De sluis is open.", "2.De brug is dicht.", "Dat is het."))
                .containsExactly("Het gaat om:", "De sluis is open.", "De brug is dicht.", "Dat is het.");
        assertThat(paragraphs("Het gaat om:", "1.NOS, en", "2.5 meter, en", "3.de dam."))
                .containsExactly("Het gaat om:", "1.NOS, en 2.5 meter, en 3.de dam.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void haveShortItemsWithoutStopsWhereTheSignsWereLost(String lineEnd) {
        assertThat(paragraphs(
                        String.join(lineEnd, "Het gaat om:", "de sluis", "de brug", "de dam", "Meer is er niet.")))
                .containsExactly("Het gaat om:", "de sluis", "de brug", "de dam", "Meer is er niet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de sluis die de", "de sluis,", "de sluis die sinds het voorjaar voor alle schepen dicht is"})
    void haveNoItemThatLeavesItsSentenceOpenOrIsLong(String line) {
        assertThat(paragraphs("Het gaat om:", line, "vroeger open was.", "Meer is er niet."))
                .containsExactly("Het gaat om:", line + " vroeger open was.", "Meer is er niet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bijv.", "m.u.v.", "d.m.v.", "i.c.", "evt.", "mr. A.B."})
    void aParagraphDoesNotEndWithAWordCutShort(String last) {
        assertThat(paragraphs("De sluis is open, " + last, "Jansma kwam erdoor."))
                .containsExactly("De sluis is open, " + last + " Jansma kwam erdoor.");
    }

    @Test
    void anItemWithoutAStopEndsHoweverLongItIs() {
        String item =
                "de sluis, die sinds het voorjaar voor alle schepen dicht is en die pas na de zomer weer opengaat";

        assertThat(paragraphs("Het gaat om:", "– " + item, "Meer is er niet."))
                .containsExactly("Het gaat om:", item, "Meer is er niet.");
    }

    @Test
    void paragraphsOfOneLengthAreNoRowsOfAColumn() {
        String first =
                "De sluis is open, zo meldt het waterschap, en blijft dat zeker tot in het najaar van dit jaar zo.";
        String other =
                "De brug is dicht, zo meldt de gemeente, en dat blijft in elk geval zo tot het begin van de lente.";

        assertThat(paragraphs(first, other, first, other, first)).containsExactly(first, other, first, other, first);
    }

    private static List<String> paragraphs(String... lines) {
        return Street.read("Antwoord 1\n" + String.join("\n", lines) + "\n").passages().stream()
                .filter(passage -> passage.kind() == BlockKind.ANTWOORD)
                .flatMap(passage -> passage.paragraphs().stream())
                .map(prose -> prose.text().toString())
                .toList();
    }
}
