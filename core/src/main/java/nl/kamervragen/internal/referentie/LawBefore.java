package nl.kamervragen.internal.referentie;

import java.util.Optional;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Vermelding;

/** The law that stands before its article: {@code de Vaarwet (artikel 6)}, {@code Richtlijn 2016/680, artikel 57}. */
final class LawBefore {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 160;
    private static final int LONGEST_ABBREVIATION = 20;

    private LawBefore() {}

    /** Reads the law that ends before an article which begins at a place, a comma or a parenthesis between them. */
    static Optional<LawName> read(Scanner in, Findings out, int article) {
        int sign = behindSpaces(in, article) - 1;
        int end = sign < 0 ? -1 : beforeAbbreviation(in, behindSpaces(in, sign));
        if (end <= 0 || (in.charAt(sign) != ',' && in.charAt(sign) != '(')) {
            return Optional.empty();
        }
        Optional<Vermelding> last = out.last();
        if (last.isPresent() && last.get().eind() == end && last.get().soort() == Soort.EU) {
            in.moveTo(end);
            String act = Spaces.single(in.from(last.get().begin()));
            return Optional.of(new LawName(act, last.get().begin(), end, true));
        }
        return named(in, last.map(Vermelding::eind).orElse(0), end);
    }

    /** Where a name ends behind which an abbreviation stands: {@code de Vaarwet beroepsverkeer (Vbv), artikel 6}. */
    private static int beforeAbbreviation(Scanner in, int end) {
        int open = end - 1;
        while (in.charAt(end - 1) == ')' && open > 0 && end - open < LONGEST_ABBREVIATION && in.charAt(open) != '(') {
            open--;
        }
        return end > 0 && in.charAt(open) == '(' ? behindSpaces(in, open) : end;
    }

    /** The longest name of a law that ends at a place. */
    private static Optional<LawName> named(Scanner in, int from, int end) {
        int farthest = Math.max(from, end - LONGEST);
        Optional<LawName> longest = Optional.empty();
        int words = 0;
        for (int i = end - 1; i >= farthest && words < MOST_WORDS && !endsSentence(in.charAt(i)); i--) {
            if (Chars.isLetter(in.charAt(i)) && !Chars.isLetterOrDigit(in.charAt(i - 1))) {
                words++;
                in.moveTo(i);
                boolean mayBegin = Chars.isUpperCase(in.charAt(i)) && !LawWords.isJoining(in.nextWord());
                Optional<LawName> law = mayBegin ? LawName.read(in) : Optional.empty();
                longest = law.isPresent() && law.get().end() == end && !isRoman(law.get()) ? law : longest;
            }
        }
        return longest;
    }

    /** "lijst II, artikel 3": behind an article capitals name a law, before one they may count. */
    private static boolean isRoman(LawName name) {
        return name.text().chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    private static boolean endsSentence(char c) {
        return ".;:?!()".indexOf(c) >= 0;
    }

    private static int behindSpaces(Scanner in, int end) {
        int at = end;
        while (at > 0 && Chars.isSpace(in.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
