package nl.kamervragen.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes twice the time, whatever the text. */
class LinearTimeTest {

    private static final int LENGTH = 50_000;
    /** Quadratic time would give 16 for a text four times as long; noise is no reason to fail. */
    private static final double MOST = 10;
    /** Below this the clock and the compiler say more than the finder. */
    private static final long TOO_SHORT_TO_TELL = 60_000_000;

    private final ReferentieFinder finder = ReferentieFinder.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "12 345 ",
                "12 345, nr. 1, ",
                "(",
                "((12 345",
                "a",
                "a ",
                "A ",
                " ",
                "\n",
                "-",
                "- ",
                "a-\n",
                ".",
                "a.",
                "a.nl",
                "a.nl/",
                "nl.",
                "http",
                "https://",
                "https://a.nl/- ",
                "https://a.nl/a-\n",
                "https://a.nl/ ",
                "https:// ",
                "https ",
                "https a",
                "www.",
                "www. ",
                "www.a ",
                "Kamerstuk ",
                "Kamerstuk 12 345, nrs. 1–9999, ",
                "Kamerstuk 12 345, ",
                "Kamerstukken II ",
                "Tweede Kamer ",
                "Tweede Kamer, vergaderjaar 2020–2021, ",
                "vergaderjaar ",
                "2020–2021, ",
                "Aanhangsel ",
                "Aanhangsel Handelingen ",
                "Aanhangsel Handelingen nr. 1, ",
                "Handelingen ",
                "Handelingen II 2020–2021 ",
                "Stb. ",
                "Stb. 2020, 1, ",
                "ECLI:",
                "ECLI:NL: ",
                "LJN ",
                "verordening ",
                "verordening (EU) ",
                "richtlijn 1/",
                "COM(",
                "PbEU ",
                "artikel ",
                "artikel 1, ",
                "artikel 1 en ",
                "artikel 1 van de ",
                "artikel 1 van de Wet op de ",
                "artikel 1, eerste lid, ",
                "eerste lid van ",
                "eerste, ",
                "onderdeel a, ",
                "vraag ",
                "vraag 1, ",
                "op vraag 1 ",
                "op vraag 1–999 ",
                "antwoord op de vragen 1 en ",
                "kst-",
                "kst-12345-",
                "2020Z",
                "\u00ad",
                "e\u0301",
                "\uD83D\uDE00",
                "van",
                "vanvraag",
                "wetsvoorstel (12 345) "
            })
    void takesTimeThatGrowsAsTheTextDoes(String part) {
        String small = part.repeat(LENGTH / part.length());
        String large = small.repeat(4);
        finder.find(small);

        long fewest = Math.max(TOO_SHORT_TO_TELL, fastest(small));

        assertThat((double) fastest(large) / fewest).isLessThan(MOST);
    }

    private long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            finder.find(text);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }
}
