package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text has references that lie within it and in order, or none. */
class FindFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("nl.kamervragen.fuzz.Seeds#texts")
    @FuzzTest(maxDuration = "30m")
    void find(byte[] bytes) {
        Promises.ofFinding(Promises.text(bytes));
    }
}
