package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is the JSON of a document, or refused. */
class JsonFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("nl.kamervragen.fuzz.Seeds#documents")
    @FuzzTest(maxDuration = "30m")
    void fromJson(byte[] bytes) {
        Promises.ofJson(Promises.text(bytes));
    }
}
