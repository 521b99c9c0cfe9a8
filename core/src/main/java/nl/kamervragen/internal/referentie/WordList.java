package nl.kamervragen.internal.referentie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads the data files beside this class: one word or name a line, comments behind {@code #}. */
final class WordList {

    private WordList() {}

    static Set<String> set(String file) {
        return Set.copyOf(lines(file));
    }

    static List<String> lines(String file) {
        try (InputStream bytes = WordList.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks its data file " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
