package nl.kamervragen.spec;

import java.util.List;

/**
 * An example of the specification: one or more texts, and what each of them becomes.
 *
 * @param title the headings above it
 * @param file the file's name
 * @param line where in its file it begins, counted from 1
 * @param texts the texts, line ends as LF
 * @param headGiven whether a usual head stands before the texts, which they leave out
 * @param outline what they become, in the notation of {@link Outline}
 */
record Example(String title, String file, int line, List<String> texts, boolean headGiven, String outline) {
    /** The head that stands before a text that leaves it out, and the number of lines that it takes. */
    static final String HEAD = """
            Vragen van het lid Jansma (VVD) aan de Minister van Financiën over muntgeld (ingezonden 5 juli 2018).

            """;

    static final int HEAD_LINES = 2;

    Example {
        texts = List.copyOf(texts);
    }

    /** The text at an index as the parser gets it. */
    String source(int index) {
        return headGiven ? HEAD + texts.get(index) : texts.get(index);
    }

    /** What must be left out of an outline of this example, and how much its lines are moved. */
    Outline.View view() {
        return new Outline.View(
                outline.lines().anyMatch(line -> line.equals("kop")),
                outline.lines().anyMatch(line -> line.strip().startsWith("→")),
                texts.size() == 1,
                headGiven ? HEAD_LINES : 0);
    }
}
