package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text yields a result, of which all that is promised holds. */
class ParseFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("nl.kamervragen.fuzz.Seeds#texts")
    @FuzzTest(maxDuration = "30m")
    void parse(byte[] bytes) {
        Promises.ofParsing(Promises.text(bytes));
    }
}
