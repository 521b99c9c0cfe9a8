package nl.kamervragen.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongJsonTest {
    private static final String GOOD = """
            {"versie": 1, "soort": "VRAGEN",
             "kop": {"kamer": "TWEEDE_KAMER", "datum": "2024-11-30", "nummer": 5, "vergaderjaar": "2024-2025",
                     "vraagstellers": [{"naam": "Zandstra"}], "geadresseerden": [], "bewindspersonen": [],
                     "medeNamens": [], "zieOok": [{"soort": "DOSSIER", "id": "36561"}]},
             "vragen": [{"nummers": [1, 2], "tekst": {"alineas": [
                 {"inhoud": "Kent u dit?", "voetnoten": [{"nummer": 1, "positie": 11}], "herkomst": [[0, 5, 11]]}]}}],
             "antwoorden": [],
             "voetnoten": [{"nummer": 1, "tekst": {"alineas": []}, "bron": {"medium": "De Stadskrant"}}]}""";

    private static final String WHERE = "Cannot read Kamervragen from JSON";

    private final KamervragenJson json = KamervragenJson.create();

    @Test
    void theExampleIsGoodUntilItIsSpoilt() {
        assertThat(json.fromJson(GOOD).vragen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kamer": "TWEEDE_KAMER"  | "kamer": "DERDE_KAMER"   | $.kop.kamer
            "2024-11-30"             | "30 november 2024"       | $.kop.datum
            "2024-11-30"             | "2024-02-31"             | $.kop.datum
            "2024-11-30"             | [2024, 11, 30]           | $.kop.datum
            "2024-11-30"             | 20241130                 | $.kop.datum
            "2024-11-30"             | null                     | $.kop.datum
            "2024-11-30"             | "2024-11-30T10:00:00"    | $.kop.datum
            "2024-11-30"             | ""                       | $.kop.datum
            "nummer": 5              | "nummer": "5"            | $.kop.nummer
            "nummer": 5              | "nummer": 5.0            | $.kop.nummer
            "nummer": 5              | "nummer": 0              | $.kop
            "nummer": 5              | "nummer": 4294967296     | $.kop.nummer
            "nummer": 5              | "nummer": true           | $.kop.nummer
            "nummer": 5              | "nummer": ""             | $.kop.nummer
            "2024-2025"              | "2024-2026"              | $.kop.vergaderjaar
            "2024-2025"              | 2024                     | $.kop.vergaderjaar
            "Zandstra"               | 7                        | $.kop.vraagstellers[0].naam
            "Zandstra"               | " "                      | $.kop.vraagstellers[0]
            "naam": "Zandstra"       | "fractie": "VVD"         | $.kop.vraagstellers[0].naam
            {"naam": "Zandstra"}     | "Zandstra"               | $.kop.vraagstellers[0]
            "id": "36561"            | "id": "vijf"             | $.kop.zieOok[0]
            "id": "36561"            | "naam": "36561"          | $.kop.zieOok[0].id
            "DOSSIER"                | "KAARTENBAK"             | $.kop.zieOok[0].soort
            "id": "36561"            | "id": "36561", "x": 1    | $.kop.zieOok[0].x
            "DOSSIER"                | 1                        | $.kop.zieOok[0].soort
            [1, 2]                   | []                       | $.vragen[0]
            [1, 2]                   | [1, 1]                   | $.vragen[0]
            [1, 2]                   | [1, "2"]                 | $.vragen[0].nummers[1]
            [1, 2]                   | 1                        | $.vragen[0].nummers
            "positie": 11            | "positie": 12            | $.vragen[0].tekst.alineas[0]
            "positie": 11            | "plek": 11               | $.vragen[0].tekst.alineas[0].voetnoten[0].positie
            "positie": 11            | "positie": null          | $.vragen[0].tekst.alineas[0].voetnoten[0].positie
            "Kent u dit?"            | null                     | $.vragen[0].tekst.alineas[0].inhoud
            [0, 5, 11]               | [0, 5]                   | $.vragen[0].tekst.alineas[0].herkomst[0].lengte
            [0, 5, 11]               | [0, 5, 11, 3]            | $.vragen[0].tekst.alineas[0].herkomst[0]
            [0, 5, 11]               | {"inhoud": 0}            | $.vragen[0].tekst.alineas[0].herkomst[0]
            [0, 5, 11]               | [0, 5, 12]               | $.vragen[0].tekst.alineas[0]
            "antwoorden": [],        |                          | $.antwoorden
            "antwoorden": []         | "antwoorden": null       | $.antwoorden
            "antwoorden": []         | "antwoorden": {}         | $.antwoorden
            "antwoorden": []         | "antwoorden": [null]     | $.antwoorden[0]
            "antwoorden": []         | "antwoorden": [], "x": 1 | $.x
            "versie": 1              | "versie": 2              | $.versie
            "versie": 1              | "versie": "1"            | $.versie
            "versie": 1              | "versie": 99999999999999 | $.versie
            "versie": 1              | "versie": []             | $.versie
            "versie": 1,             |                          | $.versie
            "soort": "VRAGEN"        | "soort": "VRAGEN", "soort": "VRAGEN" | $.soort
            "medium"                 | "krant"                  | $.voetnoten[0].bron.krant
            """)
    void saysWhatIsWrongAndWhere(String good, String wrong, String path) {
        String text = GOOD.replace(good, wrong == null ? "" : wrong);
        assertThat(text).isNotEqualTo(GOOD);
        assertThat(refused(text).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Zandstra"           | 7             | a number stands where a text is expected.
            "Zandstra"           | true          | true or false stands where a text is expected.
            "2024-11-30"         | 20241130      | a number stands where a date such as 2024-11-30 is expected.
            "2024-11-30"         | [2024, 11]    | an array stands where a date such as 2024-11-30 is expected.
            "2024-2025"          | 2024          | a number stands where a parliamentary year such as 2024-2025 is expected.
            "nummer": 5          | "nummer": "5" | a text stands where a whole number is expected.
            [0, 5, 11]           | {"inhoud": 0} | an object stands where an array of three whole numbers is expected.
            [1, 2]               | 1             | a number stands where an array is expected.
            {"naam": "Zandstra"} | 12            | a number stands where an object is expected.
            """)
    void saysWhatIsExpected(String good, String wrong, String sentence) {
        assertThat(refused(GOOD.replace(good, wrong))).hasMessageEndingWith(": " + sentence + " Correct the value.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "TWEEDE_KAMER" | 3 | ` at line 2, column 19, in $.kop.kamer: a number stands where one of TWEEDE_KAMER, EERSTE_KAMER is expected. Correct the value.`
            "TWEEDE_KAMER" | "X" | ` at line 2, column 19, in $.kop.kamer: "X" stands where one of TWEEDE_KAMER, EERSTE_KAMER is expected. Correct the value.`
            "2024-11-30" | "2024-02-31" | ` at line 2, column 44, in $.kop.datum: "2024-02-31" stands where a date such as 2024-11-30 is expected. Correct the value.`
            "nummer": 5 | "nummer": 5.5 | ` at line 2, column 68, in $.kop.nummer: a number with a fraction stands where a whole number is expected. Correct the value.`
            "positie": 11 | "positie": 12 | ` at line 6, column 101, in $.vragen[0].tekst.alineas[0]: voetnoten[0].positie 12 must be >= 0 and <= 11. Correct the value.`
            "antwoorden": [], | `` | ` at line 8, column 93, in $.antwoorden: the member antwoorden is missing. Add it.`
            "antwoorden": [] | "antwoorden": null | ` at line 7, column 16, in $.antwoorden: null stands here. Leave the member out, or give it a value.`
            "medium" | "krant" | ` at line 8, column 90, in $.voetnoten[0].bron.krant: the member krant is unknown; known here are medium, datum, titel. Leave it out, or use a release of the library that knows it.`
            "versie": 1 | "versie": 2 | ` at line 1, column 12, in $.versie: this library reads version 1 of the form, and here stands 2. Use a release of the library that knows it, or correct the number.`
            "versie": 1, | `` | ` in $.versie: the member versie is missing. Add "versie": 1 if the text has that form.`
            "versie": 1 | "versie": 1, "versie": 1 | ` at line 1, column 23, in $.versie: the member versie stands twice. Leave one of them out.`
            """)
    void saysWhatToDo(String good, String wrong, String message) {
        assertThat(refused(GOOD.replace(good, wrong))).hasMessage(WHERE + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "\"tekst\"",
                "[]",
                "{}",
                "{",
                "[",
                "]",
                "}",
                "{]",
                "geen JSON",
                "{\"versie\": 1",
                "NaN"
            })
    void refusesWhatIsNoDocument(String text) {
        refused(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void asksForATextThatIsNotEmpty(String text) {
        assertThat(refused(text)).hasMessageEndingWith(": the text is empty. Give the JSON of a document.");
    }

    @Test
    void refusesATextThatIsCutOffAnywhere() {
        for (int end = 0; end < GOOD.length(); end++) {
            refused(GOOD.substring(0, end));
        }
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        assertThat(refused(GOOD + " {}")).hasMessageEndingWith(": something follows after the document. Leave it out.");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        String text = GOOD.replace("Zandstra", "Zoë");
        assertThat(json.fromJson(stream(text.getBytes(UTF_8))).kop().vraagstellers())
                .hasToString("[Zoë]");
        assertThatThrownBy(() -> json.fromJson(stream(text.getBytes(ISO_8859_1))))
                .hasMessage(WHERE + " at line 3, column 42, in $.kop.vraagstellers[0].naam: these bytes are not UTF-8."
                        + " Save the text as UTF-8.");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String deep = "\"x\": " + "{\"a\":".repeat(100_000);
        assertThat(refused(GOOD.replace("\"soort\"", deep + "1, \"soort\"")))
                .hasMessageContaining("it is nested more than 64 levels deep, more than is read.");
        refused("[".repeat(100_000));
    }

    @Test
    void refusesNamesAndNumbersThatAreTooLong() {
        assertThat(refused(GOOD.replace("\"soort\"", "\"" + "x".repeat(100_000) + "\"")))
                .hasMessageContaining("a name has more than 1000 characters, more than is read.");
        assertThat(refused(GOOD.replace("\"nummer\": 5", "\"nummer\": " + "5".repeat(100_000))))
                .hasMessageContaining("a number has more than 20 digits, more than is read.");
    }

    @Tag("long")
    @Test
    void refusesAStreamWithoutEnd() {
        assertThatThrownBy(() -> json.fromJson(new Endless()))
                .isInstanceOf(KamervragenJsonException.class)
                .hasMessageContaining("it is longer than 200000000 characters, more than is read.");
    }

    @Test
    void showsOnlyTheBeginningOfALongValue() {
        String much = "x\\n".repeat(10_000);
        for (String good :
                List.of("TWEEDE_KAMER", "2024-11-30", "36561", "DOSSIER", "2024-2025", "naam", "vraagstellers")) {
            assertThat(refused(GOOD.replace(good, much)).getMessage()).hasSizeLessThan(500);
        }
    }

    @Test
    void givesThePlaceApartFromTheMessage() {
        KamervragenJsonException e = refused(GOOD.replace("TWEEDE_KAMER", "DERDE_KAMER"));
        assertThat(e.path()).isEqualTo("$.kop.kamer");
        assertThat(e.line()).hasValue(2);
        assertThat(e.column()).hasValue(19);
    }

    /** Reads the text in all three ways, which must fail alike; a column of a stream counts bytes. */
    private KamervragenJsonException refused(String text) {
        KamervragenJsonException e = failure(() -> json.fromJson(text));
        assertThat(e.getMessage())
                .startsWith(WHERE)
                .endsWith(".")
                .doesNotContain("tools.jackson", "java.", "\n", "Source", "REDACTED");
        assertThat(failure(() -> json.fromJson(new StringReader(text)))).hasMessage(e.getMessage());
        assertThat(failure(() -> json.fromJson(stream(text.getBytes(UTF_8)))).path())
                .isEqualTo(e.path());
        return e;
    }

    private static KamervragenJsonException failure(ThrowingCallable reading) {
        KamervragenJsonException e = catchThrowableOfType(KamervragenJsonException.class, reading);
        assertThat(e).isNotNull();
        return e;
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** White space that never ends. */
    private static final class Endless extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, ' ');
            return length;
        }

        @Override
        public void close() {}
    }
}
