package nl.kamervragen.internal.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The kinds of characters, from the first to the last of each. */
class CharsTest {

    @Test
    void knowsWhiteSpaceOfEveryWidth() {
        assertThat("\t\n\r\u001c\u001f \u00a0\u2003\u200b\u2060\ufeff").matches(text -> all(text, Chars::isSpace));
        assertThat("\b\u000e\u001b!_x\u007f\u200c").matches(text -> none(text, Chars::isSpace));
    }

    @Test
    void knowsDashesOfEveryLength() {
        assertThat("-\u2010–—\u2015\u2212\ufe58\uff0d").matches(text -> all(text, Chars::isDash));
        assertThat("_~\u200f\u2016").matches(text -> none(text, Chars::isDash));
    }

    @Test
    void knowsWhatStandsInsideAWord() {
        assertThat("\u00ad\u0300\u0301").matches(text -> all(text, Chars::isInnerMark));
        assertThat("-x\u00b4\u03b1").matches(text -> none(text, Chars::isInnerMark));
    }

    @Test
    void knowsTheLettersThatHaveNoAccent() {
        assertThat("az").matches(text -> all(text, Chars::isLower));
        assertThat("`{AZé").matches(text -> none(text, Chars::isLower));
        assertThat("AZ").matches(text -> all(text, Chars::isUpper));
        assertThat("@[azÉ").matches(text -> none(text, Chars::isUpper));
    }

    private static boolean all(String text, Kind kind) {
        return text.chars().allMatch(c -> kind.has((char) c));
    }

    private static boolean none(String text, Kind kind) {
        return text.chars().noneMatch(c -> kind.has((char) c));
    }

    private interface Kind {
        boolean has(char c);
    }
}
