package nl.kamervragen.internal.layout;

import java.util.List;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by its words what a letter's page has in its margin, head or foot ({@code Ministerie van …}, {@code Ons
 * kenmerk}, an address), and the day and time that a browser prints there.
 */
final class LetterHead {
    /** Such lines are shorter than a row of the text. */
    private static final int LONGEST = 45;

    /** So many lines that say nothing may stand between two that do: the parts of a long name. */
    private static final int MOST_BETWEEN = 5;

    /** One line may be the begin of a sentence. */
    private static final int FEWEST = 2;

    private static final String[] NAMES = {
        "ministerie van", "directie ", "directoraat", "bestuursdepartement", "bezoekadres", "postbus ", "www."
    };

    /** What has its value on the next line where nothing stands behind it. */
    private static final String[] PARTICULARS = {
        "contactpersoon",
        "ons kenmerk",
        "onze referentie",
        "uw kenmerk",
        "uw referentie",
        "uw brief",
        "kenmerk",
        "datum",
        "bijlage(n)"
    };

    private final String source;
    private final List<Line> lines;

    LetterHead(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * The first line that does not belong to the head that begins at a line beside the page number, or that line.
     *
     * @param step 1 downwards, -1 upwards
     * @param most how many lines it may have
     */
    int end(int begin, int step, int most) {
        int end = begin;
        int signs = 0;
        int line = begin;
        while (line >= 0 && line < lines.size() && Math.abs(line - begin) < most) {
            if (isPrinted(lines.get(line))) {
                return line + step;
            }
            if (!mayBelong(lines.get(line)) || Math.abs(line - end) > MOST_BETWEEN) {
                break;
            }
            if (says(lines.get(line))) {
                signs++;
                boolean value = step > 0 && isParticularAlone(lines.get(line)) && mayBelong(line + 1);
                end = line + step + (value ? 1 : 0);
            }
            line += step;
        }
        return signs >= FEWEST ? end : begin;
    }

    /** {@code 27-11-2024, 10:49} and a title. */
    private boolean isPrinted(Line line) {
        Scanner scanner = new Scanner(source, line.textBegin(), line.textEnd());
        for (int part = 0; part < 3; part++) {
            if (scanner.number(4) < 0 || (part < 2 && !scanner.dash() && !scanner.character('/'))) {
                return false;
            }
        }
        scanner.anyOf(",");
        scanner.blanks();
        return scanner.number(2) >= 0 && scanner.character(':') && scanner.number(2) >= 0;
    }

    private boolean mayBelong(int line) {
        return line < lines.size() && mayBelong(lines.get(line));
    }

    private boolean mayBelong(Line line) {
        return line.textEnd() - line.textBegin() <= LONGEST
                && !Chars.isSentenceEnd(source.charAt(line.textEnd() - 1))
                && LabelReader.read(source, line.textBegin(), line.textEnd()).isEmpty();
    }

    /** Whether a line begins as hardly anything but a letter's head does, or with a postcode. */
    private boolean says(Line line) {
        Scanner scanner = new Scanner(source, line.textBegin(), line.textEnd());
        return begin(scanner, NAMES) != null
                || begin(scanner, PARTICULARS) != null
                || (scanner.number(4) >= 1000 && scanner.blanks() && isTwoCapitals(scanner));
    }

    private static @Nullable String begin(Scanner scanner, String... phrases) {
        for (String phrase : phrases) {
            if (scanner.phrase(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isTwoCapitals(Scanner scanner) {
        int begin = scanner.position();
        return begin + 2 < source.length()
                && Chars.isUpperCase(source.charAt(begin))
                && Chars.isUpperCase(source.charAt(begin + 1))
                && Chars.isBlank(source.charAt(begin + 2));
    }

    private boolean isParticularAlone(Line line) {
        String particular = begin(new Scanner(source, line.textBegin(), line.textEnd()), PARTICULARS);
        return particular != null && line.textEnd() - line.textBegin() <= particular.length();
    }
}
