package nl.kamervragen.internal.referentie;

import java.util.List;

/** Tells whether a bill was named just before: {@code het wetsvoorstel afsluitbare dijken (36 512)}. */
final class BillMention {

    private static final List<String> WORDS = List.of("wetsvoorstel", "initiatiefwet", "voorstel van wet", "novelle");
    private static final int FARTHEST = 160;

    private BillMention() {}

    /** True when one of the words stands in the sentence before a place, and not far. */
    static boolean standsBefore(Scanner in, int place) {
        String before = Chars.lower(in.text().substring(Math.max(0, place - FARTHEST), place));
        int sentence = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf('?'), before.lastIndexOf(';')));
        String same = before.substring(sentence + 1);
        return WORDS.stream().anyMatch(same::contains);
    }
}
