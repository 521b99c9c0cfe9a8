package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.kamervragen.internal.text.Chars;

/** The raised digits of a canonical text, written in other ways. */
final class Marks {
    private Marks() {}

    static String plain(String text) {
        return written(text, String::valueOf);
    }

    static String written(String text, IntFunction<String> form) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean raised = i < text.length() && Chars.isRaisedDigit(text.charAt(i));
            if (raised) {
                number = number * 10 + Chars.superscriptValue(text.charAt(i));
            } else if (number > 0) {
                out.append(form.apply(number));
                number = 0;
            }
            if (!raised && i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** The marks that stand in a row, which begins at {@code from} in the paragraph, spaces at row ends left out. */
    static List<Integer> in(String paragraph, int from, String row, boolean broken) {
        int begin = from;
        while (begin < paragraph.length()
                && !plain(paragraph.substring(begin)).startsWith(broken ? row.substring(0, row.length() - 1) : row)) {
            begin++;
        }
        List<Integer> marks = new ArrayList<>();
        int length = row.length() - (broken ? 1 : 0);
        written(paragraph.substring(begin, Math.min(paragraph.length(), begin + length)), number -> {
            marks.add(number);
            return "";
        });
        return marks;
    }
}
