package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.text.Stretch;

/**
 * Paragraphs as they are set in a column, row by row, with a blank line between them that the page does not have. Read
 * back, they should be parted there and nowhere else.
 *
 * <p>{@code De brug … gaat open} is a row that is filled as far as the column goes. With {@code |} behind it there is
 * room left for just what stands behind that: {@code De brug … is dicht.| Ja} could hold {@code Ja} as well. With
 * {@code ⁀} behind it a word was broken there, and an extractor joined it with the row below.
 */
final class Typeset {
    private static final int COLUMN = 37_400;
    private static final int ITEM = 1_662;
    private static final int NUMBERED_ITEM = 2_327;

    /** What the rows are filled with. */
    private static final int FILLER = 944;

    /** Letters that are five, six, … eleven parts wide, to fill a row up to a part. */
    private static final String TAILS = "itrzsan";

    private static final int PART = 56;
    private static final int NARROWEST = 5;

    /** Tells that the text is set in the column of the official pages. */
    private static final String FRAME = """
            De sluis bij het oude gemaal is sinds het voorjaar gesloten voor alle
            schepen, omdat de deuren bij hoog water niet meer goed op elkaar passen
            en het waterschap de kade daarachter niet langer veilig genoeg vindt.
            De … mmmmm
            mmmmm … mmmmm
            mmmmm … mmmmm
            mmmmm … mmmmm
            mm dicht.

            """;

    private Typeset() {}

    /** Asserts that paragraphs that are set row by row are read as these paragraphs. */
    static void assertComeBack(String paragraphs) {
        assertThat(read(paragraphs)).containsExactlyElementsOf(expected(paragraphs));
    }

    private static List<String> expected(String paragraphs) {
        return Arrays.stream(paragraphs.strip().split("\n\n"))
                .map(paragraph -> bare(paragraph.replaceAll("(?m)\\|.*$", "")))
                .toList();
    }

    private static List<String> read(String paragraphs) {
        String text = "Antwoord 1\n" + set(FRAME) + "\nAntwoord 2\n" + set(paragraphs) + "\n";
        return Street.read(text).passages().stream()
                .filter(passage -> passage.kind() == BlockKind.ANTWOORD
                        && passage.numbers().contains(2))
                .flatMap(passage -> passage.paragraphs().stream())
                .map(prose -> bare(sign(text, prose) + prose.text()))
                .toList();
    }

    private static String sign(String text, Prose prose) {
        return prose.sign()
                .map(sign -> text.substring(sign.begin(), sign.end()))
                .orElse("");
    }

    /** What is compared: how words are mended at row ends is another matter. */
    private static String bare(String paragraph) {
        return paragraph.replaceAll("m{6,}[itrzsan]{0,2}|[\\s…⁀-]", "");
    }

    private static String set(String paragraphs) {
        return Arrays.stream(paragraphs.strip().split("\n\n"))
                .map(Typeset::setParagraph)
                .collect(Collectors.joining("\n"))
                .replace("⁀\n", "");
    }

    private static String setParagraph(String paragraph) {
        int hang = paragraph.matches("(?s)[•–] .*") ? ITEM : paragraph.matches("(?s)\\w+[.)] .*") ? NUMBERED_ITEM : 0;
        int sign = hang == 0 ? 0 : width(paragraph.substring(0, paragraph.indexOf(' ') + 1));
        StringBuilder rows = new StringBuilder();
        for (String row : paragraph.split("\n")) {
            rows.append(rows.isEmpty() ? fill(row, COLUMN - hang + sign) : "\n" + fill(row, COLUMN - hang));
        }
        return rows.toString();
    }

    /** The row, with as many letters for its dots as the column has room for. */
    private static String fill(String row, int column) {
        String printed = row.split("\\|", 2)[0];
        int dots = printed.indexOf('…');
        if (dots < 0) {
            return printed;
        }
        int room = column - width(row.replaceAll("[…|]", "").replace('⁀', '-'));
        int letters = (room - NARROWEST * PART) / FILLER;
        return printed.replace("…", "m".repeat(letters) + tail((room - letters * FILLER) / PART));
    }

    private static String tail(int parts) {
        boolean one = parts < NARROWEST + TAILS.length();
        return one ? letter(parts) : letter(parts / 2) + letter(parts - parts / 2);
    }

    private static String letter(int parts) {
        return TAILS.substring(parts - NARROWEST, parts - NARROWEST + 1);
    }

    private static int width(String text) {
        return Stretch.of(text, 0, text.length()).width();
    }
}
