package nl.kamervragen.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;

/**
 * One text to read.
 *
 * @param name what messages call it
 * @param output the file for its JSON, below the folder of {@code --out}
 * @param source where its text is
 */
record Input(String name, Path output, Source source) {

    private static final String TEXT = ".txt";

    /** Reads a text from wherever it is. */
    interface Source {
        ParseResult parse(KamervragenParser parser);
    }

    static Input ofFile(Path file, Path relative) {
        return new Input(file.toString(), json(relative), parser -> parser.parse(file));
    }

    static Input ofStream(InputStream in) {
        return new Input("input", Path.of("input.json"), parser -> parser.parse(in));
    }

    /** Gives {@code ah-1.pdfbox.json} for {@code ah-1.pdfbox.txt}: only the last ending is known to be one. */
    private static Path json(Path text) {
        Path last = text.getFileName();
        String name = last == null ? "text" : last.toString();
        String stem = isText(name) ? name.substring(0, name.length() - TEXT.length()) : name;
        return text.resolveSibling(stem + ".json");
    }

    /** Leaves out, and reports, what would overwrite the JSON of an input before it. */
    static List<Input> withDistinctOutputs(List<Input> inputs, Report report) {
        Map<Path, Input> byOutput = new LinkedHashMap<>();
        for (Input input : inputs) {
            Input before = byOutput.putIfAbsent(input.output().normalize(), input);
            if (before != null) {
                report.failed(input.name() + ": not read, because " + input.output() + " would hold both it and "
                        + before.name() + ": use another --out for it");
            }
        }
        return List.copyOf(byOutput.values());
    }

    static boolean isText(String name) {
        return name.length() > TEXT.length()
                && name.regionMatches(true, name.length() - TEXT.length(), TEXT, 0, TEXT.length());
    }
}
