package nl.kamervragen.internal.referentie;

/**
 * The words behind "Wet", "Besluit" or "Verdrag" that make its name, where the name is in no list.
 *
 * <p>The name goes on over small words and nouns, over "en" between nouns, and over the comma of a list that ends in
 * "en". It ends at a verb, at punctuation, and before what begins a further part of the sentence.
 */
final class LawTail {

    private static final int MOST_WORDS = 14;
    private static final int MOST_NOUNS_IN_A_ROW = 4;

    private LawTail() {}

    /** Reads one word at least, or gives false. */
    static boolean read(Scanner in) {
        int end = -1;
        int nouns = 0;
        boolean purposeNamed = false;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (isListComma(in)) {
                in.take(',');
            }
            int before = in.position();
            in.skipSpaces();
            if (in.position() == before) {
                break;
            }
            String word = LawName.nameWord(in);
            String lower = Chars.lower(word);
            if (word.isEmpty() || LawWords.endsName(lower)) {
                break;
            }
            if (LawWords.isJoining(lower)) {
                nouns = 0;
                boolean purpose = lower.equals("voor");
                if (!joins(lower, i) || (purpose && purposeNamed) || (lower.equals("en") && determinerFollows(in))) {
                    break;
                }
                purposeNamed |= purpose;
                continue;
            }
            if (takesPartOfNext(in)) {
                continue;
            }
            nouns++;
            if (nouns > MOST_NOUNS_IN_A_ROW) {
                break;
            }
            end = in.position();
        }
        if (end >= 0) {
            in.moveTo(end);
        }
        return end >= 0;
    }

    /** "en de", "en het": mostly the sentence goes on with something else. */
    private static boolean determinerFollows(Scanner in) {
        String next = in.nextWord();
        return next.equals("de") || next.equals("het");
    }

    /** "netwerk- en informatiesystemen": the name does not end at the hyphen. */
    private static boolean takesPartOfNext(Scanner in) {
        boolean takes = Chars.isDash(in.peek()) && Chars.isSpace(in.charAt(in.position() + 1));
        in.moveTo(in.position() + (takes ? 1 : 0));
        return takes;
    }

    /** "in", "met" and "door" go on with the sentence more often than with a name. */
    private static boolean joins(String lower, int index) {
        return switch (lower) {
            case "met", "door", "over", "om", "of", "aan", "een", "ten" -> false;
            case "in" -> index == 0;
            default -> true;
        };
    }

    /**
     * The comma in "selectie, plaatsing en overplaatsing": one small word, then "en" or a further comma, then another.
     */
    private static boolean isListComma(Scanner in) {
        int start = in.position();
        boolean list = false;
        for (int i = 0; i < 4 && in.take(','); i++) {
            in.skipSpaces();
            String word = in.word();
            if (word.isEmpty() || !Chars.isLowerCase(word.charAt(0)) || isNoNoun(word)) {
                break;
            }
            if (in.takeSpacedWord("en")) {
                String last = in.nextWord();
                list = !last.isEmpty() && !isNoNoun(last) && Chars.isLowerCase(in.peekAfterSpaces());
                break;
            }
        }
        in.moveTo(start);
        return list;
    }

    private static boolean isNoNoun(String word) {
        return LawWords.endsName(word) || LawWords.isJoining(word);
    }
}
