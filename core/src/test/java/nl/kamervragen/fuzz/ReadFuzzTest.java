package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes are a text, or refused. */
class ReadFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "30m")
    void read(byte[] bytes) {
        Promises.ofReading(bytes);
    }
}
