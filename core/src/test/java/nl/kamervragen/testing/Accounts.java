package nl.kamervragen.testing;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Herkomst;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SourceUse;

/** Asserts that nothing of a source was lost: the promise of {@link ParseResult}. */
public final class Accounts {
    private Accounts() {}

    /**
     * Asserts that each non-blank character of the source is accounted for exactly once, that what is accounted for as
     * a paragraph is what the document's paragraphs say they were copied from, and that they were copied character by
     * character.
     */
    public static void assertComplete(String source, ParseResult result) {
        SourceUse[] uses = uses(source, result);
        for (int i = 0; i < source.length(); i++) {
            if (uses[i] == null && !isBlank(source.charAt(i))) {
                fail("not accounted for: %s", at(source, result, i));
            }
        }
        // The subject belongs to the head, and says where it was copied from all the same.
        result.document().kop().onderwerp().ifPresent(onderwerp -> assertCopied(source, result, onderwerp));
        int[] copies = new int[source.length()];
        paragraphs(result.document()).forEach(alinea -> {
            assertCopied(source, result, alinea);
            alinea.herkomst().forEach(deel -> count(copies, deel));
        });
        for (int i = 0; i < source.length(); i++) {
            assertAgrees(source, result, i, uses[i], copies[i]);
        }
    }

    private static SourceUse[] uses(String source, ParseResult result) {
        SourceUse[] uses = new SourceUse[source.length()];
        int done = 0;
        for (AccountedSpan span : result.account()) {
            if (span.begin() < done || span.end() > source.length()) {
                fail(
                        "%s overlaps the span before it (which ends at %d) or the end of the source (%d)",
                        span, done, source.length());
            }
            Arrays.fill(uses, span.begin(), span.end(), span.use());
            done = span.end();
        }
        return uses;
    }

    private static void assertAgrees(String source, ParseResult result, int i, SourceUse use, int copies) {
        if (isBlank(source.charAt(i))) {
            return;
        }
        int expected = use == SourceUse.PARAGRAPH ? 1 : 0;
        if (copies != expected) {
            fail("accounted for as %s, but in the herkomst of %d paragraphs: %s", use, copies, at(source, result, i));
        }
    }

    private static void assertCopied(String source, ParseResult result, Alinea alinea) {
        for (Herkomst deel : alinea.herkomst()) {
            if (deel.bronEinde() > source.length()) {
                fail("%s lies outside the source (%d) in %s", deel, source.length(), alinea);
            }
            String copy = alinea.inhoud().substring(deel.inhoud(), deel.inhoudEinde());
            if (!source.startsWith(copy, deel.bron())) {
                fail(
                        "%s of «%s» is not what the source has: %s",
                        deel, alinea.inhoud(), at(source, result, deel.bron()));
            }
        }
    }

    private static void count(int[] copies, Herkomst deel) {
        for (int i = deel.bron(); i < deel.bronEinde(); i++) {
            copies[i]++;
        }
    }

    private static Stream<Alinea> paragraphs(Kamervragen document) {
        Stream<Tekst> teksten = Stream.of(
                        document.inleiding().stream(),
                        document.vragen().stream().map(Vraag::tekst),
                        document.antwoorden().stream().map(antwoord -> antwoord.tekst()),
                        document.mededeling().stream(),
                        document.toelichting().stream(),
                        document.voetnoten().stream().map(Voetnoot::tekst))
                .flatMap(stream -> stream);
        return teksten.flatMap(tekst -> tekst.alineas().stream());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String at(String source, ParseResult result, int index) {
        int begin = Math.max(0, index - 20);
        int end = Math.min(source.length(), index + 20);
        return String.format(
                "U+%04X at index %d, %s, after «%s» and before «%s»",
                (int) source.charAt(index),
                index,
                result.lines().span(index, index + 1).place(),
                source.substring(begin, index),
                source.substring(index, end));
    }
}
