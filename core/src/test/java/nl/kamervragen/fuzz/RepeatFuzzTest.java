package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any words, repeated, take the time of as much other text. */
class RepeatFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "30m")
    void repeat(byte[] bytes) {
        Promises.ofRepeating(Promises.text(bytes));
    }
}
