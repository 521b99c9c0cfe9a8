package nl.kamervragen.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.result.ParseResult;

/**
 * One document to read.
 *
 * @param name what messages call it
 * @param output the file for its JSON, below the folder of {@code --out}
 * @param source where it is
 */
record Input(String name, Path output, Source source) {

    /** What the names of files end in that a folder stands for; what is in them tells how they are read. */
    static final List<String> ENDINGS = List.of(".txt", ".pdf", ".docx", ".doc", ".html", ".htm", ".xhtml", ".xml");

    /** Reads a document from wherever it is. */
    interface Source {
        ParseResult read(DocumentReader reader);
    }

    static Input ofFile(Path file, Path relative) {
        return new Input(file.toString(), json(relative), reader -> reader.read(file));
    }

    static Input ofStream(InputStream in) {
        return new Input("input", Path.of("input.json"), reader -> reader.read(in, "input"));
    }

    /** Gives {@code ah-1.pdfbox.json} for {@code ah-1.pdfbox.txt}: only the last ending is known to be one. */
    private static Path json(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "text" : last.toString();
        return file.resolveSibling(
                name.substring(0, name.length() - ending(name).length()) + ".json");
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

    /** Whether a folder that holds the file stands for it. */
    static boolean isDocument(String name) {
        return !ending(name).isEmpty();
    }

    private static String ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> small.endsWith(ending) && small.length() > ending.length())
                .findFirst()
                .orElse("");
    }
}
