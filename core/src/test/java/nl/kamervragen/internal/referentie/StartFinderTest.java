package nl.kamervragen.internal.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** To ask fewer grammars must change nothing but the time. */
class StartFinderTest {
    private static final List<String> PIECES = List.of(
            "Kamerstuk 30 995, nr. 14",
            "kst-30995-14",
            "voorstel van wet 36 512",
            "(36 471-64)",
            "Tweede Kamer 2020–2021, 31 409, nr. 3",
            "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1213",
            "AH 2017–2018, 2616",
            "Handelingen II 2018/19, nr. 4, item 3",
            "2018Z10592",
            "Stb. 2024, 153",
            "Staatscourant 2018, nr. 12345",
            "ECLI:NL:RVS:2024:3946",
            "LJN BD1234",
            "Uitvoeringsverordening (EU) 2016/679",
            "besluiten 2010/48/EG",
            "32016R0679",
            "COM(2018) 123",
            "PbEU 2016, L 119",
            "artikel 68, eerste lid, van de Geneesmiddelenwet",
            "het eerste lid van artikel 5 van de Woningwet",
            "onderdeel a van artikel 5 van de Grondwet",
            "op vraag 3",
            "het antwoord op de vragen 4 en 5",
            "https://voorbeeld.nl/a",
            "www.voorbeeld.nl",
            "voorbeeld.nl/pad",
            "zie",
            "van",
            "de ",
            "deX",
            "é",
            "e\u0301",
            "\u212A",
            "\u00ad",
            "-\n",
            "‐ ",
            " ",
            "/",
            ".",
            "9",
            "x".repeat(79));

    private final Random random = new Random(1);

    @Test
    void stopsWhereverAGrammarReadsSomethingAtTheBeginOfAWord() {
        for (int i = 0; i < 3_000; i++) {
            String text = text();
            Map<Integer, Integer> openings = openings(text);
            for (int at = 0; at < text.length(); at++) {
                if (beginsWord(text, at)) {
                    assertThat(openings.getOrDefault(at, 0))
                            .as("%s at %d", text, at)
                            .matches(containsAll(readable(text, at)));
                }
            }
        }
    }

    @Test
    void stopsAtLinksInsideWords() {
        assertThat(openings("ziehttps://voorbeeld.nl")).containsOnlyKeys(3);
        assertThat(openings("éwww.voorbeeld.nl")).containsOnlyKeys(1);
    }

    @Test
    void passesOverWordsThatBeginNothing() {
        String text = "De brugwachters van Zuiderdam vragen zich 117 keer af. Of niet?";

        assertThat(openings(text)).containsOnlyKeys(text.indexOf("vragen"));
    }

    private static Predicate<Integer> containsAll(int bits) {
        return openings -> (openings & bits) == bits;
    }

    private static Map<Integer, Integer> openings(String text) {
        Map<Integer, Integer> openings = new HashMap<>();
        StartFinder finder = new StartFinder(text);
        while (finder.next()) {
            openings.put(finder.position(), finder.openings());
        }
        return openings;
    }

    /** What stands for the grammars that read something at a place. */
    private static int readable(String text, int at) {
        int bits = 0;
        for (int i = 0; i < Grammars.ALL.size(); i++) {
            Scanner in = new Scanner(text);
            in.moveTo(at);
            bits |= Grammars.ALL.get(i).read(in, new Findings(Optional.empty())) ? 1 << i : 0;
        }
        Scanner in = new Scanner(text);
        in.moveTo(at);
        return LinkGrammar.read(in, new Findings(Optional.empty())) ? bits | Openings.LINK : bits;
    }

    private static boolean beginsWord(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char here = text.charAt(at);
        if (Chars.isDigit(here)) {
            return !Chars.isDigit(before);
        }
        boolean glued = Character.isUpperCase(here) && Character.isLowerCase(before);
        return Character.isLetter(here) && (glued || !Character.isLetter(before));
    }

    /** Pieces behind each other, some of them cut or glued. */
    private String text() {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            int cut = random.nextInt(piece.length() + 1);
            pieces.add(
                    switch (random.nextInt(4)) {
                        case 0 -> piece.substring(0, cut) + "-\n" + piece.substring(cut);
                        case 1 -> piece.substring(cut);
                        case 2 -> piece.toUpperCase(Locale.ROOT);
                        default -> piece;
                    });
        }
        return String.join(random.nextBoolean() ? " " : "", pieces);
    }
}
