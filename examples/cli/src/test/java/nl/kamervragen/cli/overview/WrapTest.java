package nl.kamervragen.cli.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksAtWhiteSpace() {
        assertThat(Wrap.lines("een twee  drie\nvier", 8)).containsExactly("een twee", "drie", "vier");
        assertThat(Wrap.lines("een twee drie", 13)).containsExactly("een twee drie");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Wrap.lines("zie https://voorbeeld.example", 10))
                .containsExactly("zie", "https://vo", "orbeeld.ex", "ample");
    }

    @Test
    void keepsANoBreakSpace() {
        assertThat(Wrap.lines("nr.\u00A012 en 13", 9)).containsExactly("nr.\u00A012 en", "13");
    }

    @Test
    void countsWhatIsSeen() {
        String decomposed = "e\u0301e\u0301n 👍👍👍";
        assertThat(Wrap.lines(decomposed, 7)).containsExactly(decomposed);
        assertThat(Wrap.lines("👍👍👍👍", 3)).containsExactly("👍👍👍", "👍");
    }

    @Test
    void doesNotLetATextSteerTheTerminal() {
        assertThat(Wrap.lines("\u001B[2Jweg\u0007\u009B1m", 80)).containsExactly("[2Jweg 1m");
    }

    @Test
    void givesOneLineForNothing() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
        assertThat(Wrap.hanging("label: ", "", 10)).containsExactly("label: ");
    }

    @Test
    void indentsWhatFollowsALabel() {
        assertThat(Wrap.hanging("[1] ", "een twee drie", 12)).containsExactly("[1] een twee", "    drie");
    }
}
