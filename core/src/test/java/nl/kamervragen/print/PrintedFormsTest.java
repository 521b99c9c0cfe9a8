package nl.kamervragen.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Genummerd;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.print.Form.Loss;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was printed comes back, in every form; other documents with {@code -Dkamervragen.firstSeed=5000}. */
class PrintedFormsTest {
    private static final long FIRST = Long.getLong("kamervragen.firstSeed", 0);
    private static final int COUNT = Integer.getInteger("kamervragen.printed", 1000);

    /** Where a paragraph ends that the form may join to the next. */
    private static final char HIDDEN = '¦';

    private final KamervragenParser parser = KamervragenParser.create();

    @TestFactory
    Stream<DynamicTest> whatWasPrintedComesBack() {
        return Arrays.stream(Form.values())
                .map(form -> DynamicTest.dynamicTest(
                        form.name(),
                        () -> LongStream.range(FIRST, FIRST + COUNT)
                                .parallel()
                                .forEach(seed -> comesBack(form, seed))));
    }

    private void comesBack(Form form, long seed) {
        Kamervragen document = MadeUpDocuments.document(seed);
        if (!form.tellsApart(document)) {
            return;
        }
        String text = form.print(document);
        ParseResult result = parser.parse(text);

        List<String> expected = contents(form, document, form::hidesEnd);
        List<String> read = contents(form, result.document(), (before, next) -> false);
        assertThat(settled(form, read, expected))
                .as("%s of document %d%n%s", form, seed, text)
                .isEqualTo(settled(form, expected, read));
        Accounts.assertComplete(text, result);
    }

    /** The texts of one side, in which a hidden paragraph end becomes what stands there on the other side. */
    private static List<String> settled(Form form, List<String> texts, List<String> others) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> settled(form, texts.get(i), i < others.size() ? others.get(i) : ""))
                .toList();
    }

    private static String settled(Form form, String text, String other) {
        if (form.loses(Loss.ROWS_WITH_MARKS) && (text + other).indexOf(HIDDEN) >= 0) {
            return text.replace('\n', ' ').replace(HIDDEN, ' ');
        }
        StringBuilder settled = new StringBuilder(text);
        for (int i = text.indexOf(HIDDEN); i >= 0; i = text.indexOf(HIDDEN, i + 1)) {
            settled.setCharAt(i, i < other.length() && other.charAt(i) == ' ' ? ' ' : '\n');
        }
        return settled.toString();
    }

    private static List<String> contents(Form form, Kamervragen document, BiPredicate<String, String> hidden) {
        Kop kop = document.kop();
        List<String> lines = new ArrayList<>();
        lines.add(kop.vraagstellers().toString());
        if (!form.loses(Loss.HEAD)) {
            lines.add(document.soort() + " " + kop.geadresseerden() + kop.bewindspersonen() + kop.medeNamens()
                    + kop.zieOok() + kop.onderwerp().map(Alinea::inhoud) + kop.ingezonden() + kop.ontvangen());
        }
        if (!form.loses(Loss.PAGE)) {
            lines.add(kop.publicatie() + " " + kop.vergaderjaar() + " " + kop.nummer());
        }
        document.vragen().forEach(vraag -> add(lines, "vraag", vraag, hidden));
        document.antwoorden().forEach(antwoord -> add(lines, "antwoord", antwoord, hidden));
        document.mededeling().ifPresent(tekst -> lines.add("mededeling " + text(tekst, hidden)));
        document.toelichting().ifPresent(tekst -> lines.add("toelichting " + text(tekst, hidden)));
        document.voetnoten().forEach(noot -> lines.add("voetnoot " + noot.nummer() + " " + text(noot.tekst(), hidden)));
        if (form.loses(Loss.PARAGRAPH_ENDS)) {
            lines.replaceAll(line -> line.replace('\n', ' '));
        }
        return form.loses(Loss.SPACES)
                ? lines.stream().map(line -> line.replaceAll("[\\s-]", "")).toList()
                : lines;
    }

    private static void add(List<String> lines, String label, Genummerd part, BiPredicate<String, String> hidden) {
        lines.add(label + " " + part.nummers() + " " + text(part.tekst(), hidden));
    }

    private static String text(Tekst tekst, BiPredicate<String, String> hidden) {
        List<String> paragraphs =
                tekst.alineas().stream().map(PrintedFormsTest::text).toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean hides = i > 0 && hidden.test(paragraphs.get(i - 1), paragraphs.get(i));
            text.append(i == 0 ? "" : hides ? HIDDEN : '\n').append(paragraphs.get(i));
        }
        return text.toString();
    }

    private static String text(Alinea alinea) {
        StringBuilder text = new StringBuilder(alinea.inhoud());
        List<Voetnootmarkering> marks = alinea.voetnoten();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(marks.get(i).positie(), Marks.raised(marks.get(i).nummer()));
        }
        return alinea.opsommingsteken().map(sign -> sign + " ").orElse("") + text;
    }
}
