package nl.kamervragen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text yields a result, of which all that is promised holds. */
class ParseFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "30m")
    void parse(byte[] bytes) {
        Promises.ofParsing(Promises.text(bytes));
    }
}
