package nl.kamervragen.internal.referentie;

import java.util.Set;

/**
 * The words behind "Wet", "Besluit" or "Verdrag" that make its name, where the name is in no list.
 *
 * <p>The name goes on over nouns, over "en" between nouns, and over the comma of a list that ends in "en". It ends at a
 * verb, at punctuation, and before what begins a further part of the sentence. There are two ways to name a law: as a
 * phrase that begins with a small word ("Wet op de bruggen"), which may hold further phrases, and by nouns alone
 * ("Besluit beheer bruggen"), where most small words go on with the sentence.
 */
final class LawTail {

    private static final int MOST_WORDS = 14;
    private static final int MOST_NOUNS_IN_A_ROW = 4;
    private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "den", "der");
    /** Behind a small word these go on with the sentence: "van kracht", "op grond van". */
    private static final Set<String> NO_PART_OF_A_NAME = Set.of(
            "basis", "belang", "grond", "invloed", "kracht", "mening", "oordeel", "rechtswege", "rekening", "termijn");

    private final Scanner in;
    private int end = -1;
    private int nouns;
    private boolean isPhrase;
    private boolean joined;
    private boolean purposeNamed;

    private LawTail(Scanner in) {
        this.in = in;
    }

    /** Reads one word at least, or gives false. */
    static boolean read(Scanner in) {
        int begin = in.position();
        LawTail tail = new LawTail(in);
        for (int i = 0; i < MOST_WORDS && tail.readWord(i == 0); i++) {
            // Each word is read where the one before it ended.
        }
        in.moveTo(Math.max(begin, tail.end));
        return tail.end >= 0;
    }

    /** Reads the next word of the name, or gives false when the name has ended before it. */
    private boolean readWord(boolean first) {
        if (isListComma(in)) {
            in.take(',');
        }
        int before = in.position();
        in.skipSpaces();
        String word = in.position() == before ? "" : LawName.nameWord(in);
        String lower = Chars.lower(word);
        if (word.isEmpty() || LawWords.endsName(lower)) {
            return false;
        }
        return LawWords.isJoining(lower) ? readJoining(lower, first) : readNoun(lower);
    }

    private boolean readNoun(String lower) {
        boolean goesOn = nouns < MOST_NOUNS_IN_A_ROW && (end < 0 || !LawWords.isParticiple(lower));
        if (goesOn && !takesPartOfNext(in)) {
            nouns++;
            end = in.position();
        }
        joined = false;
        return goesOn;
    }

    private boolean readJoining(String lower, boolean first) {
        isPhrase |= first;
        boolean goesOn = joins(lower, first);
        nouns = 0;
        joined = true;
        return goesOn;
    }

    private boolean joins(String lower, boolean first) {
        return switch (lower) {
            case "met", "door", "over", "om", "of", "aan", "een", "ten" -> false;
            case "in" -> first;
            case "de", "het", "der", "den" -> joined || first;
            case "en" -> !nextIsOneOf(DETERMINERS);
            case "voor" -> namesPurpose();
            case "van", "op" -> mayBePartOfName();
            case "inzake", "betreffende", "houdende" -> true;
            // "tot", "tegen", "bij", "naar", "te" and the like
            default -> isPhrase;
        };
    }

    /** A name says once what it is for. */
    private boolean namesPurpose() {
        boolean names = !purposeNamed && mayBePartOfName();
        purposeNamed = true;
        return names;
    }

    private boolean mayBePartOfName() {
        return (isPhrase || !nextIsOneOf(DETERMINERS)) && !nextIsOneOf(NO_PART_OF_A_NAME);
    }

    private boolean nextIsOneOf(Set<String> words) {
        return words.contains(in.nextWord());
    }

    /** "netwerk- en informatiesystemen": the name does not end at the hyphen. */
    private static boolean takesPartOfNext(Scanner in) {
        boolean takes = Chars.isDash(in.peek()) && Chars.isSpace(in.charAt(in.position() + 1));
        in.moveTo(in.position() + (takes ? 1 : 0));
        return takes;
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
