package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text has references that lie within it and in order, or none. */
class FindFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "30m")
    void find(byte[] bytes) {
        Promises.ofFinding(Promises.text(bytes));
    }
}
