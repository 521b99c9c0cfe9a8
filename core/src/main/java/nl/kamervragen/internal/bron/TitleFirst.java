package nl.kamervragen.internal.bron;

import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bronvermelding;

/**
 * Reads a note that names the title before the medium: {@code «Brug open», De Stadskrant, 4 mei 2021}, {@code 'Brug
 * open' (De Stadskrant, 4 mei 2021)}.
 *
 * <p>Many a note begins with words that somebody said, and says then who and when. So only what looks like a name, and
 * a day with nothing behind it, is taken for a medium and its date.
 */
final class TitleFirst {
    private static final String PARTING = ",(–—-";
    private static final int MOST_SPACES_OF_MEDIUM = 5;

    private TitleFirst() {}

    static Optional<Bronvermelding> read(Note note) {
        String text = note.text();
        int close = Quotes.closing(text, note.begin(), note.end());
        int sign = close < 0 ? note.end() : Chars.blanksEnd(text, close + 1, note.end());
        if (sign >= note.end() || PARTING.indexOf(text.charAt(sign)) < 0) {
            return Optional.empty();
        }
        int medium = Chars.blanksEnd(text, sign + 1, note.end());
        Optional<CitedDate> date = CitedDate.find(text, medium, note.end());
        if (date.isEmpty() || !date.get().isExact() || !endsBehind(note, date.get())) {
            return Optional.empty();
        }
        String name = Medium.clean(text.substring(medium, date.get().begin()));
        Optional<String> title = Title.behind(text, note.begin(), close + 1, name);
        boolean named = title.isPresent()
                && Medium.isPlausible(name)
                && beginsAsName(name)
                && name.chars().filter(c -> c == ' ').count() <= MOST_SPACES_OF_MEDIUM;
        return named
                ? Optional.of(new Bronvermelding(Optional.of(name), date.get().day(), title))
                : Optional.empty();
    }

    /** "de Stadskrant", but not "aldus Jansma in De Stadskrant". */
    private static boolean beginsAsName(String name) {
        return !Chars.isLowerCase(name.charAt(0)) || name.startsWith("de ") || name.startsWith("het ");
    }

    /** Whether nothing but where it can be read stands behind the date. */
    private static boolean endsBehind(Note note, CitedDate date) {
        for (int i = date.end(); i < note.end(); i++) {
            if (Chars.isLetterOrDigit(note.text().charAt(i))) {
                return Whereabouts.begin(note.text(), i, note.end());
            }
        }
        return true;
    }
}
