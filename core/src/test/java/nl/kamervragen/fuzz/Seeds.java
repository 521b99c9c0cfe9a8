package nl.kamervragen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.spec.SpecTexts;

/** Where the fuzzer begins: what the specification shows. */
final class Seeds {
    private Seeds() {}

    static Stream<byte[]> texts() {
        return SpecTexts.all().map(Seeds::bytes);
    }

    static Stream<byte[]> documents() {
        KamervragenParser parser = KamervragenParser.create();
        KamervragenJson json = KamervragenJson.create();
        return SpecTexts.all()
                .map(text -> json.toJson(parser.parse(text).document()))
                .map(Seeds::bytes);
    }

    /** Single lines: repeated whole texts would be no more than long. */
    static Stream<byte[]> lines() {
        return SpecTexts.all().flatMap(String::lines).distinct().map(line -> bytes(line + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
