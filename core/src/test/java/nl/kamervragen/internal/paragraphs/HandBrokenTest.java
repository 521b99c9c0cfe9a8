package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;

/** Which lines of a draft were broken by hand, so that a sentence that ends with one ends no paragraph. */
class HandBrokenTest {
    @Test
    void linesOfAboutOneWidthOfWhichOneEndsWithinASentence() {
        assertThat(paragraphs(sentence(80), within(80), sentence(20))).isEqualTo(1);
        assertThat(paragraphs(within(80), sentence(80), sentence(20))).isEqualTo(1);
    }

    @Test
    void noLinesThatAllEndWithASentence() {
        assertThat(paragraphs(sentence(80), sentence(80), sentence(20))).isEqualTo(3);
    }

    @Test
    void noLinesOfWhichOneIsMuchNarrower() {
        assertThat(paragraphs(within(60), sentence(80), sentence(20))).isEqualTo(1);
        assertThat(paragraphs(within(59), sentence(80), sentence(20))).isEqualTo(2);
    }

    @Test
    void noLineBehindASentenceThatLeftRoomForItsFirstWord() {
        assertThat(paragraphs(within(80), sentence(74), sentence(20))).isEqualTo(2);
        assertThat(paragraphs(within(80), sentence(75), sentence(20))).isEqualTo(1);
    }

    @Test
    void aLineBehindAnOpenSentenceHoweverMuchRoomItLeft() {
        assertThat(paragraphs(words(64), within(80), sentence(20))).isEqualTo(1);
    }

    @Test
    void noLinesThatAreTooShortOrTooLongToHaveBeenBroken() {
        assertThat(paragraphs(sentence(49), within(49), sentence(20))).isEqualTo(2);
        assertThat(paragraphs(sentence(50), within(50), sentence(20))).isEqualTo(1);
        assertThat(paragraphs(sentence(120), within(120), sentence(20))).isEqualTo(1);
        assertThat(paragraphs(sentence(121), within(121), sentence(20))).isEqualTo(2);
    }

    @Test
    void noItemOfAList() {
        assertThat(paragraphs(within(80), sentence(80), "• " + sentence(20))).isEqualTo(2);
    }

    /** A sentence of so many characters, the first word of which has five. */
    private static String sentence(int length) {
        return words(length - 1) + ".";
    }

    /** A line of so many characters that ends within a sentence. */
    private static String within(int length) {
        return words(length - 1) + ",";
    }

    private static String words(int length) {
        return "Sluis dam " + "m".repeat(length - 10);
    }

    private static long paragraphs(String... lines) {
        String text = "Antwoord 1\n" + String.join("\n", lines) + "\n";
        return Street.read(text).passages().stream()
                .filter(passage -> passage.kind() == BlockKind.ANTWOORD)
                .mapToLong(passage -> passage.paragraphs().size())
                .sum();
    }
}
