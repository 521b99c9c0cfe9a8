package nl.kamervragen.ingest.markup;

import java.util.Locale;
import java.util.Optional;

/** Gives questions and answers the labels that they have in print. */
final class Labels {
    private static final int MAX_DIGITS = 4;

    private Role role = Role.BLOCK;
    private boolean labelled = true;

    /** The number of the last question. */
    private int last;

    void begin(Role begun) {
        role = begun;
        labelled = false;
    }

    void end() {
        role = Role.BLOCK;
        labelled = true;
    }

    /** The label that a number makes, which may hold its word already. */
    Optional<String> number(String number) {
        String shown = number.strip();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = !labelled && Character.isDigit(shown.charAt(0));
        labelled = true;
        last = role == Role.VRAAG ? lastNumber(shown) : last;
        return Optional.of(bare ? word() + " " + shown : shown);
    }

    /** The label to put before a paragraph, when it stands in a question or answer that has none yet. */
    Optional<String> before(String paragraph) {
        if (labelled) {
            return Optional.empty();
        }
        labelled = true;
        String begin = paragraph.strip().toLowerCase(Locale.ROOT);
        boolean label = begin.startsWith("vra") || begin.startsWith("antwoord");
        if (label) {
            return Optional.empty();
        }
        // An answer without a number belongs to the question above it.
        return Optional.of(role == Role.VRAAG ? word() + " " + ++last : word());
    }

    private static int lastNumber(String label) {
        int end = label.length();
        while (end > 0 && !isDigit(label.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > Math.max(0, end - MAX_DIGITS) && isDigit(label.charAt(begin - 1))) {
            begin--;
        }
        return begin == end ? 0 : Integer.parseInt(label.substring(begin, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String word() {
        return role == Role.VRAAG ? "Vraag" : "Antwoord";
    }
}
