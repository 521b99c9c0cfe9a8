package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cuts the head roughly out of a text: the lines before the first label, page furniture left out. */
final class HeadCutter {
    private HeadCutter() {}

    /** One paragraph per line. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.replace("\ufeff", "").lines().takeWhile(r -> !isLabel(r.strip())).forEach(line -> {
            if (!line.isBlank() && !isFurniture(line.strip())) {
                lines.add(line.strip());
            }
        });
        return lines;
    }

    /** Lines joined up to the next blank line. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        text.replace("\ufeff", "").lines().takeWhile(r -> !isLabel(r.strip())).forEach(line -> {
            if (line.isBlank()) {
                close(paragraphs, paragraph);
            } else if (!isFurniture(line.strip())) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        });
        close(paragraphs, paragraph);
        return paragraphs;
    }

    /** The whole head cut at a few blanks, as chance has it. */
    static List<String> anywhere(String text, Random random) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int chance = 3 + random.nextInt(40);
        for (String word : String.join(" ", lines(text)).split(" ")) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(word);
            if (random.nextInt(chance) == 0) {
                close(paragraphs, paragraph);
            }
        }
        close(paragraphs, paragraph);
        return paragraphs;
    }

    private static void close(List<String> paragraphs, StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static boolean isLabel(String line) {
        return line.matches("(Vraag|Vragen|Antwoord) [0-9].*|Mededeling|1\\.? ?[A-Z].*|1");
    }

    private static boolean isFurniture(String line) {
        return line.matches(
                "Tweede Kamer der Staten-Generaal ?2?|2|[0-9]{2,4}|Vergaderjaar.*|Aanhangsel van de Handelingen"
                        + "|Vragen gesteld door de leden der Kamer.*|regering gegeven antwoorden|[ak][hv]-tk-.*|ISSN.*"
                        + "|’s-Gravenhage 2024.*");
    }
}
