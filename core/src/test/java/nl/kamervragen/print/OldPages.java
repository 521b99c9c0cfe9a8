package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Kamervragen;

/**
 * A document as the Aanhangsel printed it until 2010: in a column half as wide, all questions and their notes first,
 * then who answers, all answers and their notes; labels are numbers alone.
 */
final class OldPages {
    static final int COLUMN = 18_000;

    private static final Pattern MARK = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

    private final List<String> head = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final String number;

    OldPages(Kamervragen document) {
        number = document.kop().nummer().map(String::valueOf).orElse("0");
        List<String> section = head;
        for (String paragraph : Form.paragraphs(document)) {
            if (Chars.isRaisedDigit(paragraph.charAt(0))) {
                notes.add(paragraph);
                continue;
            }
            if (paragraph.matches("(Vraag|Antwoord) \\d.*")) {
                section = paragraph.startsWith("V") ? questions : answers;
            }
            section.add(paragraph.replaceFirst("^(Vraag|Antwoord) (?=\\d)", ""));
        }
    }

    /** Whether no row looks like a label or an item, and numbers rise as they do where questions come first. */
    boolean tellApart() {
        List<String> text = Stream.concat(questions.stream(), answers.stream()).toList();
        List<Integer> marks = MARK.matcher(String.join(" ", text))
                .results()
                .map(mark -> Integer.parseInt(Marks.plain(mark.group())))
                .toList();
        boolean plain = text.stream()
                .flatMap(paragraph ->
                        RowSetter.rows(paragraph, COLUMN, false).stream().skip(1))
                .noneMatch(row -> row.text().matches("– .*|\\d{1,3}\\.?"));
        return plain && rise(marks) && rise(numbers(questions)) && rise(numbers(answers));
    }

    private static boolean rise(List<Integer> numbers) {
        return numbers.equals(numbers.stream().sorted().toList());
    }

    /** All numbers of labels, in their order. */
    private static List<Integer> numbers(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.matches("\\d{1,3}((, | en )\\d{1,3})*"))
                .flatMap(label -> Arrays.stream(label.split(", | en ")))
                .map(Integer::valueOf)
                .toList();
    }

    private static long count(Stream<String> rows) {
        return rows.filter(row -> row.matches("\\d{1,3}")).count();
    }

    String text() {
        String foot = "Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel\n";
        return "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2018–2019\nAanhangsel van de Handelingen\n"
                + "Vragen gesteld door de leden der Kamer, met de\ndaarop door de regering gegeven antwoorden\n"
                + number + "\n" + rows(head.get(0)) + section(questions)
                + "KVR26342\n0506tkkvr1500\nISSN 0921 - 7398\nSdu Uitgevers\n’s-Gravenhage 2018\n" + foot + "5801\n"
                + "Antwoord\n" + rows(head.subList(1, head.size())) + section(answers)
                + foot + "5802\n";
    }

    private String section(List<String> paragraphs) {
        String text = String.join("", paragraphs);
        List<String> own = notes.stream()
                .filter(note -> isMarked(text, note.substring(0, note.indexOf(' '))))
                .toList();
        return rows(paragraphs) + rows(own);
    }

    private static boolean isMarked(String text, String mark) {
        int at = text.indexOf(mark);
        while (at >= 0) {
            int end = at + mark.length();
            boolean whole = (at == 0 || !Chars.isRaisedDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Chars.isRaisedDigit(text.charAt(end)));
            if (whole) {
                return true;
            }
            at = text.indexOf(mark, end);
        }
        return false;
    }

    private static String rows(List<String> paragraphs) {
        return paragraphs.stream().map(OldPages::rows).collect(Collectors.joining());
    }

    private static String rows(String paragraph) {
        return RowSetter.rows(paragraph, COLUMN, false).stream()
                .map(row -> Marks.plain(row.text()) + "\n")
                .collect(Collectors.joining());
    }
}
