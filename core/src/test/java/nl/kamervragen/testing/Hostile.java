package nl.kamervragen.testing;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as no honest person writes them, of any length, for the tests of what holds of every text. */
public final class Hostile {
    /** Made up, with one of everything. */
    public static final String DOCUMENT = """
            Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van Infrastructuur en Waterstaat over brug-
            wachters (ingezonden 3 mei 2023).
            Antwoord van Minister Terpstra (Infrastructuur en Waterstaat), mede namens de Staatssecretaris van Financiën
            (ontvangen 24 mei 2023). Zie ook Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 12.
            Vraag 1
            Kent u het bericht «Brug blijft dicht»?1
            Antwoord 1
            Ja.
            Vraag 2 en 3
            Hoe lang blijft de brug dicht? Bent u bereid Kamerstuk 30 995, nr. 14 uit te voeren?2 Zo nee, waarom niet?
            Antwoord 2 en 3
            • Tot juli, zie artikel 3, eerste lid, van de Wegenwet;
            • daarna niet.
            1 De Brugwachter, 3 mei 2023, «Brug blijft dicht»
            2 https://www.bruggen.nl/lijst-
            van-bruggen
            Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
            """;

    /** What fills a text when it is repeated. */
    private static final List<String> BITS = List.of(
            // Long lines, blank ones, and very many
            "x",
            " ",
            "\n",
            "\r\n",
            "\f\n",
            "\t",
            "a b ",
            "a\n",
            "a.",
            "a-\n",
            "a1b2",
            "Lorem ipsum dolor sit amet ",
            // Signs that open and never close, or close what never opened
            "(",
            ")",
            "«",
            "“",
            "[1",
            "[[1]",
            "{\"",
            "<b>",
            "| ",
            "**",
            "-----\n",
            "- ",
            "• a\n",
            "1. a\n",
            // Characters that do not show, that turn the direction, that are half of one
            "´",
            "a´",
            "e\u0301",
            "\u00AD",
            "\u200B",
            "\u202E",
            "\u2066a\u2069",
            "\uFEFF",
            "\uD800",
            "\uDC00a",
            "\uD83D\uDE00",
            "\0",
            "\u0085",
            // Numbers
            "1 ",
            "1\n",
            "1, ",
            "1 en ",
            "9999999999",
            "¹",
            "een en twee ",
            // Labels
            "Vraag\n",
            "VRAAG 1\n",
            "Vraag 1, 2, 3, 4\n",
            "Vraag 1 t/m 999\n",
            "Vraag 1–999\nKlopt dit?\n",
            "Vraag 1 en 2\nKlopt dit?\nJa?\n",
            "Vraag 99999\n",
            "vraag een\n",
            "Antwoord:\n",
            "Antwoord op vraag 1\n",
            "Mededeling\n",
            "Toelichting:\n",
            // Notes
            "Klopt dit?1 Ja. ",
            "1 De Brugwachter, 3 mei 2023\n",
            "2147483647 De Brugwachter\n",
            // References
            "https://",
            "https://a./",
            "https://a.b/",
            "www.",
            "Kamerstuk ",
            "Kamerstuk 30 995, nr. 1, ",
            "Aanhangsel Handelingen, ",
            "artikel 3 van de ",
            "op vraag 1–999 ",
            "Kamerstuk 30 995, nrs. 1–64, ",
            // Heads
            "Vragen van het lid ",
            "aan de Minister van ",
            "mede namens ",
            "(ingezonden ",
            "Zie ook ",
            "Geachte voorzitter,\n",
            "De Minister van Financiën,\n",
            "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2\n");

    private Hostile() {}

    /** The forms, by name; each makes a text of about so many characters. */
    public static Map<String, IntFunction<String>> forms() {
        Map<String, IntFunction<String>> forms = new LinkedHashMap<>();
        BITS.forEach(bit -> forms.put(name(bit), length -> bit.repeat(length / bit.length())));
        forms.put("one line in a page", length -> "Vraag 1\n" + "a ".repeat(length / 2) + "\nAntwoord 1\nJa.\n");
        forms.put("quotes in quotes", length -> around("«", "»", length));
        forms.put("brackets in brackets", length -> around("(", ")", length));
        forms.put("labels that count on", length -> counted("Vraag ", "\nKlopt dit?\n", length));
        forms.put("labels that count back", length -> countedBack("Vraag ", "\nKlopt dit?\n", length));
        forms.put("answers that count on", length -> counted("Antwoord ", "\nJa.\n", length));
        forms.put("items that count on", length -> counted("", ". Klopt dit?\n", length));
        forms.put("notes that count on", length -> counted("", " De Brugwachter, 3 mei 2023\n", length));
        forms.put("marks that count on", length -> counted("Klopt dit?", " Ja.\n", length));
        forms.put("a label that never ends", length -> "Vraag 1–999,\n" + "1–999,\n".repeat(length / 7));
        forms.put("words that differ", length -> counted("woord", "brug- \n", length));
        forms.put("links in links of Markdown", length -> markdown("[".repeat(length) + "a](https://a.b)"));
        forms.put("brackets of Markdown that stay open", length -> markdown("[ ".repeat(length / 2)));
        forms.put("emphasis between emphasis", length -> markdown("a* _b_ ".repeat(length / 7)));
        forms.put("addresses that stay open", length -> markdown("<http ".repeat(length / 6)));
        forms.put(
                "heads below one date",
                length -> "(ingezonden 5 juli 2018)\n" + "Vragen van het lid Aa (B) over c\n".repeat(length / 33));
        forms.put(
                "passages broken by hand",
                length -> "Vraag 1\n"
                        + "Dit is een regel die met de hand werd afgebroken, zo blijkt uit\nwat volgt.\n"
                                .repeat(length / 75));
        forms.put(
                "asides that begin each row",
                length -> "Vraag 1\n"
                        + ("– a – een regel die met zorg is gezet en die de kolom geheel vult zoals het hoort en niet meer\n")
                                .repeat(length / 96));
        forms.put("a letter in a letter", length -> inEachOther(length));
        forms.put("documents behind each other", length -> DOCUMENT.repeat(1 + length / DOCUMENT.length()));
        return forms;
    }

    /** Short texts, each odd in its own way. */
    public static Stream<String> oddities() {
        return Stream.of(
                        Stream.of(
                                "",
                                "\uFEFF",
                                "\uFEFFVraag 1\nKlopt dit?",
                                "\uFEFF\uFEFF\uFEFF",
                                "\0\0Vraag 1\0",
                                "\n \n\t\n\f\n",
                                "Vraag 1\uD800\nKlopt\uDC00 dit?\uDBFF",
                                "\uDE00\uD83DVraag 1\n\uD83D\uDE00?",
                                "\u202EVraag 1\u200B\nKlopt\u00AD dit\u2060?1",
                                "V\u200Braag 1\nA\u00ADntwoord 1\n\u2067Ja\u2069.",
                                "Vraag",
                                "**Vraag 1**\n[[[a](https://a.b) [b](www.a.b) *c _d* e_ <http f> 1[e ] |",
                                "Vraag 1",
                                "VRAAG 1\nvraag 2\nVrAaG 3\n\u1E7Craag 4\n\uFF36raag 5\n",
                                "Vraag 99999999999999999999\nKlopt dit?",
                                "Vraag 2147483647\nKlopt dit?\nVraag 2147483648\nKlopt dat?",
                                "Vraag 1 t/m 2147483647\nKlopt dit?",
                                "Vraag 999–1\nKlopt dit?",
                                "Vraag één\nKlopt dit?\nVraag twee en drie\nEn dit?\nVraag twaalfhonderd\nEn dat?",
                                "Vraag ١\nKlopt dit?\nVraag Ⅳ\nEn dit?",
                                "Antwoord 0\nJa.\nVraag -1\nKlopt dit?",
                                "1",
                                "# #",
                                "1 1 1\n1\n1",
                                "[1",
                                "((((«««(((",
                                "Vragen van het lid",
                                "Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van (ingezonden 31 februari 0000",
                                "(ontvangen",
                                "\f\f\fVraag 1\fKlopt dit?\f",
                                "Vraag 1\n-\n\n-\nAntwoord 1\n-",
                                "Tweede Kamer der Staten-Generaal2\nVergaderjaar 2023–2024 Vragen gesteld door de leden der Kamer\n23Z1",
                                "Tweede Kamer der Staten-Generaal2\nVergaderjaar 2023–2024 Vragen gesteld door de leden der Kamer\n0"),
                        notes(),
                        Stream.of(
                                DOCUMENT + DOCUMENT,
                                DOCUMENT + "\f" + DOCUMENT,
                                DOCUMENT.replace("Ja.", DOCUMENT),
                                DOCUMENT.replace("Ja.", "«" + DOCUMENT + "»"),
                                DOCUMENT.toUpperCase(Locale.ROOT),
                                DOCUMENT.toLowerCase(Locale.ROOT),
                                new StringBuilder(DOCUMENT).reverse().toString()))
                .flatMap(texts -> texts);
    }

    /** Numbers of notes at which an integer, or patience, ends. */
    private static Stream<String> notes() {
        return Stream.of("0", "999", "1000", "2147483646", "2147483647", "2147483648", "99999999999999999999", "-1")
                .map(number -> "Vraag 1\nKlopt dit?" + number + "\n\n" + number + " De Brugwachter, 3 mei 2023\n");
    }

    private static String markdown(String text) {
        return "**Vraag 1**\n" + text;
    }

    private static String around(String open, String close, int length) {
        return open.repeat(length / 2) + "a" + close.repeat(length / 2);
    }

    private static String counted(String before, String behind, int length) {
        StringBuilder text = new StringBuilder(length + before.length() + behind.length());
        for (int i = 1; text.length() < length; i++) {
            text.append(before).append(i).append(behind);
        }
        return text.toString();
    }

    private static String countedBack(String before, String behind, int length) {
        StringBuilder text = new StringBuilder(length + before.length() + behind.length());
        for (int i = length / 20; text.length() < length; i--) {
            text.append(before).append(i).append(behind);
        }
        return text.toString();
    }

    /** A letter that holds a letter, and so on, each of which ends behind those that it holds. */
    private static String inEachOther(int length) {
        String begin = "Geachte voorzitter,\n";
        String end = "De Minister van Financiën,\nT. Terpstra\n";
        int depth = length / (begin.length() + end.length());
        return begin.repeat(depth) + end.repeat(depth);
    }

    /** A name that shows what doesn't show. */
    private static String name(String bit) {
        return IntStream.range(0, bit.length())
                .mapToObj(i -> bit.charAt(i))
                .map(c -> c < 0x20 || c > 0x7E ? "U+%04X".formatted((int) c) : String.valueOf(c))
                .collect(joining("", "«", "» again and again"));
    }
}
