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
 * it; {@code MEDIUM, TITLE, DATE}; {@code MEDIUM (YEAR). TITLE}; {@code MEDIUM, «TITLE»}; {@code «TITLE», MEDIUM,
 * DATE}. A footnote that is a reference to a paper or a law, a bare link, or a sentence of its own cites no
 * publication.
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
        if (note.isBlank() || citesPaper(note, references)) {
            return Optional.empty();
        }
        if (Quotes.opens(note.text(), note.begin())) {
            return TitleFirst.read(note);
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
        Optional<String> title = titleBehind(note, date.end(), before)
                .map(text -> date.isYearInParentheses() ? Title.withoutImprint(text) : text);
        int quote = Quotes.lastQuoted(before);
        if (quote > 0 && !Title.isQuoted(note.text(), date.end(), note.end())) {
            String medium = Medium.withoutKind(Medium.clean(before.substring(0, quote)));
            return of(medium, day, Title.behind(before, quote, before.length(), medium));
        }
        if (!date.isExact() && title.isEmpty() && before.contains(". ")) {
            return Optional.empty();
        }
        int sign = title.isEmpty() ? Medium.end(before, note.text().charAt(date.begin() - 1)) : -1;
        if (sign > 0 && (day.isPresent() || Title.hasWords(before, sign))) {
            String medium = before.substring(0, sign).strip();
            return of(medium, day, Title.behind(before, sign, before.length(), medium));
        }
        return date.isYearInParentheses() && title.isEmpty() ? Optional.empty() : of(before, day, title);
    }

    /** The title behind a date, which a link may part from it: {@code 4 mei 2021 (https://…), «Brug open»}. */
    private static Optional<String> titleBehind(Note note, int from, String medium) {
        Optional<String> title = Title.behind(note.text(), from, note.end(), medium);
        int link = note.behindLink();
        boolean quoted = title.isEmpty() && Title.isQuoted(note.text(), link, note.tail());
        return quoted ? Title.behind(note.text(), link, note.tail(), medium) : title;
    }

    /** "Stadsarchief, «Titel»", "Stadsarchief: «Titel»", "Planbureau, Verkenning 2023", "Stadsnieuws, (link)". */
    private static Optional<Bronvermelding> readUndated(Note note) {
        int comma = Medium.comma(note.text(), note.begin(), note.end());
        int colon = note.text().indexOf(": ", note.begin());
        // without a link it may be any words that are quoted: "De wet zegt: «…»"
        boolean linked = note.end() < note.text().length();
        boolean parts = linked && colon >= 0 && colon < note.end() && Quotes.opens(note.text(), colon + 2);
        int sign = parts && (comma < 0 || colon < comma) ? colon : comma;
        if (sign < 0) {
            return Optional.empty();
        }
        String medium = Medium.clean(note.text().substring(note.begin(), sign));
        String rest = note.text().substring(sign + 1, note.end()).strip();
        if (rest.isEmpty()) {
            return note.isLinkInParentheses() ? of(medium, Optional.empty(), Optional.empty()) : Optional.empty();
        }
        rest = rest.substring(DayWithoutYear.end(rest)).strip();
        boolean quoted = !rest.isEmpty() && Quotes.opens(rest, 0) && Quotes.endsQuoted(rest);
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
