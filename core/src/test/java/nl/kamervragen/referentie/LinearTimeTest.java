package nl.kamervragen.referentie;

import nl.kamervragen.testing.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes four times the time, whatever the text. */
class LinearTimeTest {

    private static final int LENGTH = 50_000;

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
        Growth.assertLinear(
                part.repeat(LENGTH / part.length()), part.repeat(4 * LENGTH / part.length()), 8, finder::find);
    }
}
