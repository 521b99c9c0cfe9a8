package nl.kamervragen.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kamervragen.testing.Seeds;
import org.junit.jupiter.api.Test;

/**
 * The fuzzer's words in any order: short texts in which signs meet that an honest text keeps apart, and so many of them
 * that the fuzzer, which looks on at each, would take days.
 */
class AnyWordsTest {
    private static final int COUNT = Integer.getInteger("kamervragen.anyWords", 3_000);
    private static final int FIRST_SEED = Integer.getInteger("kamervragen.firstSeed", 1);
    private static final int MOST_PIECES = 16;

    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "\f",
            "#",
            "*",
            "_",
            "|",
            ">",
            "<",
            "[",
            "]",
            "(",
            ")",
            "-",
            "–",
            ".",
            ",",
            ":",
            ";",
            "?",
            "!",
            "'",
            "’",
            "\"",
            "«",
            "»",
            "`",
            "=",
            "&",
            "%",
            "/",
            "\\",
            "@",
            "•",
            "~",
            "+",
            "1",
            "2",
            "12",
            "999",
            "¹",
            "²",
            "a",
            "A",
            "o",
            "Z",
            "é",
            "ß",
            "İ",
            "\u0301",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ufeff",
            "\0",
            "de",
            "van",
            "en",
            "ja.",
            "Wat?",
            "http");

    /** What references are made of: the same few words and signs, so that they meet more often. */
    private static final List<String> OF_REFERENCES = List.of(
            "Kamerstuk",
            "Kamerstukken II",
            "dossier",
            "TK",
            "Aanhangsel",
            "Handelingen",
            "AH",
            "vergaderjaar",
            "ah-tk",
            "kst",
            "h-ek",
            "2020–2021",
            "2020/21",
            "20202021",
            "artikel",
            "artt.",
            "lid",
            "eerste",
            "onderdeel",
            "aanhef",
            "van de",
            "Wet op de",
            "Woningwet",
            "BW",
            "Verordening",
            "Richtlijn",
            "besluit",
            "(EU)",
            "EG",
            "COM",
            "SWD",
            "PbEU",
            "Pb",
            "L",
            "C",
            "Stb.",
            "Stcrt.",
            "Trb.",
            "ECLI",
            "NL",
            "HR",
            "LJN",
            "AB",
            "Z",
            "D",
            "32016R",
            "https:",
            "//",
            "www.",
            "a.nl",
            "/b",
            "vraag",
            "op vraag",
            "antwoord",
            "nr.",
            "nrs.",
            "p.",
            "t/m",
            "tot en met",
            "en",
            "of",
            "0",
            "00",
            "0000",
            "0020",
            "1",
            "2",
            "12",
            "999",
            "1000",
            "2020",
            "30 995",
            "30995",
            "99999",
            "XII",
            "A",
            "a",
            "°",
            "(",
            ")",
            ",",
            ", ",
            ";",
            ":",
            ".",
            "-",
            "–",
            "/",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "-\n",
            "\u00ad",
            "\u200b",
            "«",
            "»");

    @Test
    void keepWhatIsPromisedOfReferences() {
        for (int seed = FIRST_SEED; seed < FIRST_SEED + 10 * COUNT; seed++) {
            String text = text(Seeds.random(seed), OF_REFERENCES, OF_REFERENCES);
            assertThatCode(() -> Promises.ofFinding(text))
                    .as("of «%s» (seed %d)", text, seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void keepAllPromises() throws IOException {
        List<String> words = words();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
            String text = text(Seeds.random(seed), words, SIGNS);
            assertThatCode(() -> Promises.ofParsing(text))
                    .as("of «%s» (seed %d)", text, seed)
                    .doesNotThrowAnyException();
            Promises.ofFinding(text);
        }
    }

    private static String text(Random random, List<String> words, List<String> signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(MOST_PIECES); i > 0; i--) {
            List<String> pieces = random.nextBoolean() ? words : signs;
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** What stands between quotes in the fuzzer's word list. */
    private static List<String> words() throws IOException {
        try (InputStream bytes = AnyWordsTest.class.getResourceAsStream("words.dict")) {
            List<String> words = new ArrayList<>();
            for (String line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("\"")) {
                    words.add(unescaped(line.substring(1, line.lastIndexOf('"'))));
                }
            }
            return words;
        }
    }

    private static String unescaped(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < word.length(); i++) {
            if (word.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(word.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.write(word.charAt(i));
            }
        }
        return Promises.text(bytes.toByteArray());
    }
}
