package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.kamervragen.internal.text.Chars;

/** The raised digits of a canonical text, written in other ways. */
final class Marks {
    private Marks() {}

    static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return raised.toString();
    }

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

    /** Plain digits, and a line that ends behind each mark before a blank. */
    static String cut(String text) {
        return plain(text.replaceAll("([⁰¹²³⁴⁵⁶⁷⁸⁹]) ", "$1\n"));
    }

    /** Plain digits, the first of them on a new line. */
    static String onNewLine(String text) {
        return plain(text.replaceFirst("([⁰¹²³⁴⁵⁶⁷⁸⁹])", "\n$1"));
    }

    /** The numbers of the marks in a text. */
    static List<Integer> in(String text) {
        List<Integer> marks = new ArrayList<>();
        written(text, number -> {
            marks.add(number);
            return "";
        });
        return marks;
    }
}
