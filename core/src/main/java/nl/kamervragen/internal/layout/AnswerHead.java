package nl.kamervragen.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamervragen.internal.text.Scanner;

/**
 * Where the Aanhangsel, until 2010, said who answers: between the questions and the answers, {@code Antwoord van
 * minister Terpstra (Financiën). (Ontvangen 3 mei 2006)}.
 *
 * @param first index of its first line
 * @param last index of its last line
 */
public record AnswerHead(int first, int last) {
    /** With many ministers and their portfolios. */
    private static final int LONGEST = 600;

    /** The first of a text's lines that says so. */
    public static Optional<AnswerHead> find(String source, List<PageLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (begins(source, lines.get(i))) {
                Optional<AnswerHead> head = from(source, lines, i);
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String source, PageLine line) {
        if (source.charAt(line.begin()) != 'A') {
            return false;
        }
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        return (scanner.word("antwoord") || scanner.word("antwoorden")) && scanner.word("van");
    }

    private static Optional<AnswerHead> from(String source, List<PageLine> lines, int first) {
        int begin = lines.get(first).begin();
        for (int i = first; i < lines.size() && lines.get(i).end() - begin <= LONGEST; i++) {
            if (isClosed(source.substring(begin, lines.get(i).end()))) {
                return Optional.of(new AnswerHead(first, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isClosed(String head) {
        int received = head.toLowerCase(Locale.ROOT).indexOf("(ontvangen");
        return received >= 0 && head.indexOf(')', received) >= 0;
    }
}
