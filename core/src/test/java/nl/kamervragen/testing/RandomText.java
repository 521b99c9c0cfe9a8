package nl.kamervragen.testing;

import java.util.List;
import java.util.Random;

/** Makes texts out of plain words and of what breaks careless code. */
final class RandomText {
    private static final List<String> PIECES = List.of(
            "de brug",
            "bij Zuiderdam",
            "vraag",
            "Kunt u dat toelichten?",
            " ",
            " ",
            " ",
            "1",
            "2024",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u2028",
            "\ufeff",
            "\uffff",
            "ë",
            "e\u0308",
            "«",
            "»",
            "’",
            "ﬁ",
            "😀",
            "\ud83d",
            "\ude00",
            "<b>",
            "{",
            "}",
            "[",
            "]",
            "null",
            ",");
    private static final int MOST = 12;

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    /** Gives any text, the empty one too. */
    String any() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Gives a text with at least one visible character. */
    String visible() {
        return any() + "x" + any();
    }
}
