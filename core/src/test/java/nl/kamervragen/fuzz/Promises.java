package nl.kamervragen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.json.KamervragenJsonException;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.parser.TextReadException;
import nl.kamervragen.referentie.ReferentieFinder;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.testing.Accounts;
import nl.kamervragen.text.KamervragenText;

/** What the library promises of every input, asserted. */
final class Promises {
    private static final int LONG = 20_000;

    private static final KamervragenParser PARSER = KamervragenParser.create();
    private static final ReferentieFinder FINDER = ReferentieFinder.create();
    private static final KamervragenJson JSON = KamervragenJson.create();

    private Promises() {}

    /**
     * Reads bytes as UTF-8; one that is none becomes half a surrogate pair, which no UTF-8 holds and a text of Java
     * may.
     */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD800');
    }

    /** Any text yields a result; all of it is accounted for, within the text, and the same each time. */
    static void ofParsing(String text) {
        ParseResult result = Timed.of(text.length(), () -> PARSER.parse(text));
        Accounts.assertComplete(text, result);
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(diagnostic.span().end()).as("%s", diagnostic).isBetween(0, text.length());
        }
        assertThat(PARSER.parse(text)).isEqualTo(result);
        ofRoundTrip(result.document());
    }

    /** References lie within the text, in order; two overlap only where both are numbers inside one range. */
    static void ofFinding(String text) {
        List<Vermelding> found = Timed.of(text.length(), () -> FINDER.find(text));
        int begin = 0;
        int end = 0;
        for (Vermelding vermelding : found) {
            boolean inRange = vermelding.begin() == begin && vermelding.eind() == end;
            assertThat(inRange || vermelding.begin() >= end)
                    .as("%s", vermelding)
                    .isTrue();
            assertThat(vermelding.eind()).as("%s", vermelding).isBetween(vermelding.begin() + 1, text.length());
            begin = vermelding.begin();
            end = vermelding.eind();
        }
        assertThat(FINDER.find(text)).isEqualTo(found);
    }

    /** A text is the JSON of a document, or refused with a sentence. */
    static void ofJson(String json) {
        try {
            ofRoundTrip(Timed.of(json.length(), () -> JSON.fromJson(json)));
        } catch (KamervragenJsonException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    /** Bytes are a text, of which the above holds, or refused with a sentence that names the input. */
    static void ofReading(byte[] bytes) {
        try {
            PARSER.parse(new ByteArrayInputStream(bytes));
        } catch (TextReadException e) {
            assertThat(e).message().startsWith("input: ");
        }
    }

    /**
     * Repeated until it is long, a text takes no longer than any other of its length: nothing is read over and over.
     */
    static void ofRepeating(String bit) {
        String text = bit.isEmpty() ? bit : bit.repeat(1 + LONG / bit.length());
        ParseResult result = Timed.of(text.length(), () -> PARSER.parse(text));
        Accounts.assertComplete(text, result);
        Timed.of(text.length(), () -> FINDER.find(text));
    }

    /** A document comes back from its JSON, and its canonical text is a text like any other. */
    private static void ofRoundTrip(Kamervragen document) {
        assertThat(JSON.fromJson(JSON.toJson(document))).isEqualTo(document);
        String text = KamervragenText.write(document);
        Accounts.assertComplete(text, PARSER.parse(text));
    }
}
