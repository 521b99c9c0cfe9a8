package nl.kamervragen.parser;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make a careless parser read the same characters over and over. */
class PathologicalTest {
    private static final int LENGTH = 200_000;

    /** A linear parser takes a tenth of a second; one that is quadratic, minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KamervragenParser parser = KamervragenParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                " ",
                "\n",
                "\f\n",
                "(",
                "«",
                "[1",
                "´",
                "a´",
                "\u00AD",
                "\uD800",
                "1 ",
                "1\n",
                "1, ",
                "1 en ",
                "9999999999",
                "a.",
                "a-\n",
                "a1b2",
                "- ",
                "• a\n",
                "1. a\n",
                "| ",
                "**",
                "-----\n",
                "Vraag\n",
                "Vraag 1\n",
                "Vraag 1, 2, 3, 4\n",
                "Vraag 1 en 2\nKlopt dit?\nJa?\n",
                "Vraag 99999\n",
                "Antwoord:\n",
                "Klopt dit?1 Ja. ",
                "1 De Brugwachter, 3 mei 2023\n",
                "https://",
                "https://a./",
                "https://a.b/",
                "www.",
                "Kamerstuk ",
                "Kamerstuk 30 995, nr. 1, ",
                "Aanhangsel Handelingen, ",
                "artikel 3 van de ",
                "Vragen van het lid ",
                "aan de Minister van ",
                "mede namens ",
                "(ingezonden ",
                "Zie ook ",
                "Geachte voorzitter,\n",
                "De Minister van Financiën,\n",
                "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2\n"
            })
    void takeNoLongerThanOthers(String bit) {
        String text = bit.repeat(LENGTH / bit.length());
        assertTimeoutPreemptively(PATIENCE, () -> Accounts.assertComplete(text, parser.parse(text)));
    }
}
