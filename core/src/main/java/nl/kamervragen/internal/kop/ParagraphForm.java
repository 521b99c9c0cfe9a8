package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/** Tells running text from labels and lines of metadata, and questions from other running text. */
final class ParagraphForm {
    private static final int FEWEST_WORDS = 8;

    private static final String[] QUESTION_OPENINGS = {
        "bent u",
        "ben u",
        "bent",
        "kunt u",
        "kun u",
        "kan",
        "klopt",
        "deelt u",
        "heeft u",
        "hebt u",
        "hoe",
        "wat",
        "waarom",
        "welke",
        "welk",
        "is",
        "zijn",
        "wilt u",
        "herinnert u",
        "kent u",
        "ken u",
        "ziet u",
        "vindt u",
        "acht u",
        "erkent u",
        "wanneer",
        "wie",
        "op welke",
        "in hoeverre",
        "waar",
        "zo ja",
        "zo nee",
        "onderschrijft u",
        "begrijpt u",
        "gaat u",
        "wordt",
        "worden",
        "bestaat",
        "hoeveel",
        "zou u",
        "zult u",
        "staat u",
        "beaamt u",
        "graag",
        "wilt"
    };

    private ParagraphForm() {}

    /** Whether a paragraph is a sentence and no label, title or line of an address. */
    static boolean isSentence(String paragraph) {
        String content = paragraph.strip();
        if (content.isEmpty()) {
            return false;
        }
        char last = content.charAt(content.length() - 1);
        boolean sentence = ".?!:;".indexOf(last) >= 0 || last == ')' || Quotation.isQuote(last) || last == ']';
        int words = words(content);
        return (sentence && words >= 3) || words >= FEWEST_WORDS;
    }

    private static int words(String content) {
        int words = 0;
        for (int i = 0; i < content.length(); i++) {
            boolean begin = i == 0 || Chars.isBlank(content.charAt(i - 1));
            words += begin && Chars.isLetter(content.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    /** Whether a paragraph is nothing but a word that says what follows. */
    static boolean isHeading(String paragraph) {
        KopScanner in = new KopScanner(paragraph, 0, paragraph.length());
        boolean word =
                in.oneOf("inleiding", "vragen en antwoorden", "vragen", "antwoorden", "beantwoording", "bijlage");
        in.sign(':');
        return word && in.blanks().atEnd();
    }

    /**
     * Whether a paragraph asks something: it ends in a question mark, notes' marks aside, or begins as questions do.
     */
    static boolean isQuestion(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && !isEndSign(paragraph.charAt(end - 1))) {
            end--;
        }
        boolean questionMark = end > 0 && paragraph.charAt(end - 1) == '?';
        return questionMark || new KopScanner(paragraph, 0, paragraph.length()).sees(QUESTION_OPENINGS);
    }

    /** Marks of notes, brackets, quotes and blanks may follow what ends the sentence. */
    private static boolean isEndSign(char c) {
        return !Chars.isDigit(c) && !Chars.isBlank(c) && "()[]".indexOf(c) < 0 && !Quotation.isQuote(c);
    }
}
