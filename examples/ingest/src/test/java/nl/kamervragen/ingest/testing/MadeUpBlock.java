package nl.kamervragen.ingest.testing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question, several questions under one label, or an answer.
 *
 * @param question whether it asks
 * @param numbers its numbers
 * @param parts the paragraphs of each question of it; an answer has one part
 */
public record MadeUpBlock(boolean question, List<Integer> numbers, List<List<MadeUpParagraph>> parts) {

    /** Gives the label as it is printed. */
    public String label() {
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        String listed = last < 0 ? all : all.substring(0, last) + " en " + all.substring(last + 2);
        return (question ? "Vraag " : "Antwoord ") + listed;
    }
}
