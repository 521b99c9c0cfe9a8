package nl.kamervragen.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the examples out of a Markdown file: fenced blocks of {@code text}, then one of {@code outline}. */
final class SpecReader {
    private static final String FENCE = "```";
    private static final String TEXT = FENCE + "text";
    private static final String AFTER_HEAD = TEXT + " after-head";
    private static final String OUTLINE = FENCE + "outline";

    /** Whoever runs a single text of thousands makes the whole list each time. */
    private static final Map<Path, List<Example>> KNOWN = new ConcurrentHashMap<>();

    private final String file;
    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String title = "";
    private boolean headGiven;
    private int begin;

    private SpecReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The examples of a file, in its order. */
    static List<Example> read(Path path) {
        return KNOWN.computeIfAbsent(path, SpecReader::readFile);
    }

    private static List<Example> readFile(Path path) {
        try {
            SpecReader reader = new SpecReader(path.getFileName().toString(), Files.readAllLines(path));
            reader.readAll();
            return List.copyOf(reader.examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll() {
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                title = line.replace("#", "").strip();
            }
            i = line.startsWith(FENCE) ? block(i) : i + 1;
        }
        if (!texts.isEmpty()) {
            throw new IllegalStateException(file + ":" + begin + ": a text without an outline");
        }
    }

    /** Reads the fenced block at a line, and gives the line behind it. */
    private int block(int fence) {
        int end = fence + 1;
        while (!lines.get(end).equals(FENCE)) {
            end++;
        }
        List<String> inside = lines.subList(fence + 1, end);
        String kind = lines.get(fence);
        if (kind.equals(TEXT) || kind.equals(AFTER_HEAD)) {
            begin = texts.isEmpty() ? fence + 1 : begin;
            headGiven = kind.equals(AFTER_HEAD);
            texts.add(Signs.read(String.join("\n", inside) + "\n"));
        } else if (kind.equals(OUTLINE)) {
            examples.add(new Example(title, file, begin, texts, headGiven, whole(inside)));
            texts.clear();
        }
        return end + 1;
    }

    /** The outline with paragraphs that run over several lines on one. */
    private static String whole(List<String> inside) {
        StringBuilder outline = new StringBuilder();
        for (String line : inside) {
            boolean goesOn = line.startsWith("      ") && !line.strip().startsWith("→");
            if (!line.isBlank()) {
                outline.append(outline.isEmpty() ? "" : goesOn ? " " : "\n").append(goesOn ? line.strip() : line);
            }
        }
        return Signs.show(Signs.read(outline.toString()));
    }
}
