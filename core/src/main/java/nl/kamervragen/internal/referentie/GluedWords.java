package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Set;

/** Small words that an extraction glued to the word after them: {@code vanvraag 3}, {@code hetKamerstuk}. */
final class GluedWords {

    private static final Set<String> BEFORE =
            Set.of("van", "de", "het", "bij", "onder", "zie", "en", "mijn", "in", "met");
    /** Only words that none of the small ones makes another word with: "aanvraag" is why "aan" is not among those. */
    private static final WordSet AFTER = WordSet.of(
            "vraag", "vragen", "antwoord", "artikel", "artikelen", "kamerstuk", "kamerstukken", "aanhangsel");

    private GluedWords() {}

    /** Each small word with each that may be glued to it. */
    static List<String> all() {
        return BEFORE.stream()
                .flatMap(small -> AFTER.stream().map(small::concat))
                .toList();
    }

    /** Moves over a small word when one of the words that begin a reference is glued to it. */
    static boolean skip(Scanner in) {
        return in.takeAnyGlued(BEFORE, AFTER);
    }
}
