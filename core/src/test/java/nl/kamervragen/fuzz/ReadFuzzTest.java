package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a text, or refused. */
class ReadFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("nl.kamervragen.fuzz.Seeds#texts")
    @FuzzTest(maxDuration = "30m")
    void read(byte[] bytes) {
        Promises.ofReading(bytes);
    }
}
