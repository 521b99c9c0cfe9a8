package nl.kamervragen.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        String text = form.print(document);
        ParseResult result = parser.parse(text);

        assertThat(contents(form, result.document()))
                .as("%s of document %d%n%s", form, seed, text)
                .isEqualTo(contents(form, document));
        Accounts.assertComplete(text, result);
    }

    private static List<String> contents(Form form, Kamervragen document) {
        Kop kop = document.kop();
        List<String> lines = new ArrayList<>();
        lines.add(kop.vraagstellers().toString());
        if (!form.loses(Loss.HEAD)) {
            lines.add(document.soort() + " " + kop.geadresseerden() + kop.bewindspersonen() + kop.onderwerp()
                    + kop.ingezonden() + kop.ontvangen());
        }
        if (!form.loses(Loss.PAGE)) {
            lines.add(kop.publicatie() + " " + kop.vergaderjaar() + " " + kop.nummer());
        }
        document.vragen().forEach(vraag -> add(lines, form, "vraag", vraag));
        document.antwoorden().forEach(antwoord -> add(lines, form, "antwoord", antwoord));
        document.voetnoten().forEach(noot -> lines.add("voetnoot " + noot.nummer() + " " + text(form, noot.tekst())));
        return form.loses(Loss.SPACES)
                ? lines.stream().map(line -> line.replaceAll("[\\s-]", "")).toList()
                : lines;
    }

    private static void add(List<String> lines, Form form, String label, Genummerd part) {
        lines.add(label + " " + part.nummers() + " " + text(form, part.tekst()));
    }

    private static String text(Form form, Tekst tekst) {
        return String.join(
                form.loses(Loss.PARAGRAPH_ENDS) ? " " : "\n",
                tekst.alineas().stream().map(PrintedFormsTest::text).toList());
    }

    private static String text(Alinea alinea) {
        StringBuilder text = new StringBuilder(alinea.inhoud());
        List<Voetnootmarkering> marks = alinea.voetnoten();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(marks.get(i).positie(), "{" + marks.get(i).nummer() + "}");
        }
        return alinea.opsommingsteken().map(sign -> sign + " ").orElse("") + text;
    }
}
