package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text is the JSON of a document, or refused. */
class JsonFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "30m")
    void fromJson(byte[] bytes) {
        Promises.ofJson(Promises.text(bytes));
    }
}
