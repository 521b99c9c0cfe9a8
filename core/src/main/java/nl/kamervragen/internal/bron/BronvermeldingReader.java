package nl.kamervragen.internal.bron;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Vermelding;

/**
 * Reads which publication a footnote cites.
 *
 * <p>The ways of citing are {@code MEDIUM, DATE, TITLE}, with or without quotes around the title, with a link behind
 * it; {@code MEDIUM, TITLE, DATE}; {@code MEDIUM (YEAR). TITLE}; {@code MEDIUM, «TITLE»}. A footnote that is a
 * reference to a paper or a law, a bare link, or a sentence of its own cites no publication.
 */
public final class BronvermeldingReader {

    private BronvermeldingReader() {}

    /**
     * Reads a footnote.
     *
     * @param text the footnote's text, with marks taken out and breaks mended
     * @param references what was found in that text, in text order
     * @return what it cites, or nothing
     */
    public static Optional<Bronvermelding> read(String text, List<Vermelding> references) {
        Note note = Note.of(text, references);
        if (note.isBlank() || Quotes.isOpening(note.firstCharacter()) || citesPaper(note, references)) {
            return Optional.empty();
        }
        Optional<CitedDate> date = CitedDate.find(note.text(), note.begin(), note.end());
        return date.isPresent() ? readDated(note, date.get()) : readUndated(note);
    }

    /** A paper, a law or a judgment named in the note is what the note cites, unless a title in quotes comes first. */
    private static boolean citesPaper(Note note, List<Vermelding> references) {
        for (Vermelding reference : references) {
            if (reference.soort() != Soort.URL && reference.soort() != Soort.VRAAG) {
                int paper = Math.min(reference.begin(), note.end());
                return Quotes.firstClosed(note.text(), note.begin(), paper).isEmpty();
            }
        }
        return false;
    }

    private static Optional<Bronvermelding> readDated(Note note, CitedDate date) {
        Optional<LocalDate> day = date.day();
        String before = Medium.clean(note.text().substring(note.begin(), date.begin()));
        Optional<String> title = Title.behind(note.text(), date.end(), note.end(), before);
        int quote = Quotes.lastQuoted(before);
        if (quote > 0 && !Title.isQuoted(note.text(), date.end(), note.end())) {
            String medium = Medium.clean(before.substring(0, quote));
            return of(medium, day, Title.behind(before, quote, before.length(), medium));
        }
        int comma = before.indexOf(", ");
        boolean quoted = comma > 0 && Quotes.isOpening(before.charAt(comma + 2));
        if (title.isEmpty() && comma > 0 && (day.isPresent() || quoted)) {
            Optional<String> earlier = Title.behind(before, comma, before.length(), before.substring(0, comma));
            return of(before.substring(0, comma), day, earlier);
        }
        if (!date.isExact() && title.isEmpty() && before.contains(". ")) {
            return Optional.empty();
        }
        return date.isYearInParentheses() && title.isEmpty() ? Optional.empty() : of(before, day, title);
    }

    /** "Stadsarchief, «Titel»", "Planbureau, Verkenning 2023", "Stadsnieuws, (link)". */
    private static Optional<Bronvermelding> readUndated(Note note) {
        int comma = note.text().indexOf(',', note.begin());
        if (comma < 0 || comma >= note.end()) {
            return Optional.empty();
        }
        String medium = Medium.clean(note.text().substring(note.begin(), comma));
        String rest = note.text().substring(comma + 1, note.end()).strip();
        if (rest.isEmpty()) {
            return note.isLinkInParentheses() ? of(medium, Optional.empty(), Optional.empty()) : Optional.empty();
        }
        int day = DayWithoutYear.end(rest);
        rest = rest.substring(day).strip();
        boolean quoted = !rest.isEmpty() && Quotes.isOpening(rest.charAt(0)) && Quotes.endsQuoted(rest);
        if (!quoted && !Title.isNameWithYear(rest)) {
            return Optional.empty();
        }
        return of(medium, Optional.empty(), Title.behind(rest, 0, rest.length(), medium));
    }

    private static Optional<Bronvermelding> of(String medium, Optional<LocalDate> day, Optional<String> title) {
        return Medium.isPlausible(medium)
                ? Optional.of(new Bronvermelding(Optional.of(medium), day, title))
                : Optional.empty();
    }
}
