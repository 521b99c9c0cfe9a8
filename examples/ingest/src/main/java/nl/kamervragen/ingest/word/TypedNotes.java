package nl.kamervragen.ingest.word;

import nl.kamervragen.ingest.markup.Raised;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SourceUse;

/**
 * The notes that a writer typed at the end of a text, besides those that Word keeps.
 *
 * @param last the last number; 0 when there are none
 * @param form how their numbers are written, such as {@code [3]}
 */
record TypedNotes(int last, String form) {
    static final TypedNotes NONE = new TypedNotes(0, "");

    static TypedNotes of(String text, ParseResult result) {
        int last = result.document().voetnoten().stream()
                .mapToInt(Voetnoot::nummer)
                .max()
                .orElse(0);
        String form = result.account().stream()
                .filter(span -> span.use() == SourceUse.NOTE_NUMBER)
                .reduce((before, span) -> span)
                .map(span -> shown(text, span))
                .orElse("");
        return new TypedNotes(last, form);
    }

    private static String shown(String text, AccountedSpan span) {
        return text.substring(span.begin(), span.end()).strip();
    }

    /** Writes a number as the series at the end does: a series has one form. */
    String label(int number) {
        int begin = 0;
        while (begin < form.length() && !isDigit(form.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < form.length() && isDigit(form.charAt(end))) {
            end++;
        }
        return begin == end ? Raised.of(number) : form.substring(0, begin) + number + form.substring(end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
