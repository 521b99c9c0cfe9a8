package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words, repeated, take the time of as much other text. */
class RepeatFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("nl.kamervragen.fuzz.Seeds#lines")
    @FuzzTest(maxDuration = "30m")
    void repeat(byte[] bytes) {
        Promises.ofRepeating(Promises.text(bytes));
    }
}
