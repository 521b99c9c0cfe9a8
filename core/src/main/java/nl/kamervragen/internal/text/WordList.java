package nl.kamervragen.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads the data files that stand beside a class: one word or name a line, comments behind {@code #}. */
public final class WordList {
    private WordList() {}

    /** The lines of a file, each once. */
    public static Set<String> set(Class<?> beside, String file) {
        return Set.copyOf(lines(beside, file));
    }

    /** The lines of a file, in its order. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks its data file " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the data file " + file + " cannot be read", e);
        }
    }
}
