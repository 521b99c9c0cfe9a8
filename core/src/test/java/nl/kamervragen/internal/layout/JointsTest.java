package nl.kamervragen.internal.layout;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kamervragen.internal.lines.LineReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the lines that stay hang together, what is skipped, and what pages say of their document. "⏎" stands for a line
 * break, "⇟" for a page end, "␣" for a space; "¶" before a line says that it stands apart, "¶¶" that it does so more
 * than usual, "⇟1" that it begins the second page; what was skipped stands behind "‖".
 */
class JointsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            a⏎b⏎⏎c⏎⏎⏎d => a b ¶c ¶d
            a⏎⏎b⏎⏎c⏎⏎⏎d⏎⏎e => a ¶b ¶c ¶¶d ¶e
            a⏎⏎⏎b⏎⏎⏎c⏎⏎d => a ¶b ¶c ¶d
            a⇟b⏎⇟⏎c => a ⇟1b ⇟2c
            a⏎-----⏎b => a ⇟1b ‖ MARKDOWN «-----»
            ⇟a => ⇟0a
            een⏎⏎twee⏎⏎drie⏎⏎vier⏎⏎vijf⏎⏎zes⏎⏎zeven⏎⏎acht⏎⏎negen⏎⏎⏎tien => een twee drie vier vijf zes zeven acht negen ¶tien
            een.⏎⏎twee.⏎⏎drie.⏎⏎vier.⏎⏎vijf.⏎⏎zes.⏎⏎zeven.⏎⏎acht.⏎⏎negen-⏎⏎⏎tien => een. ¶twee. ¶drie. ¶vier. ¶vijf. ¶zes. ¶zeven. ¶acht. ¶negen- ¶¶tien
            Een⏎⏎Twee⏎⏎Drie⏎⏎Vier⏎⏎Vijf⏎⏎Zes⏎⏎Zeven⏎⏎Acht⏎⏎Negen⏎⏎⏎Tien => Een ¶Twee ¶Drie ¶Vier ¶Vijf ¶Zes ¶Zeven ¶Acht ¶Negen ¶¶Tien
            een⏎⏎twee⏎⏎drie⏎⏎vier⏎⏎vijf⏎⏎zes⏎⏎zeven⏎⏎acht => een ¶twee ¶drie ¶vier ¶vijf ¶zes ¶zeven ¶acht
            een⏎⏎twee⏎drie⏎vier⏎⏎vijf⏎⏎zes⏎⏎zeven⏎⏎acht⏎⏎negen⏎⏎tien => een ¶twee drie vier ¶vijf ¶zes ¶zeven ¶acht ¶negen ¶tien
            een,⏎⏎twee,⏎⏎drie,⏎⏎vier-⏎⏎vijf-⏎⏎zes.⏎⏎zeven.⏎⏎acht.⏎⏎negen-⏎⏎tien => een, twee, drie, vier- vijf- zes. zeven. acht. negen- tien
            a⏎b⏎c⏎␣d⏎e => a b c ⇟1d e
            a⏎b⏎␣c⏎␣d => a b c d
            ␣a⏎b⏎c⏎d⏎e => a b c d e
            ␣␣a⏎b⏎c⏎␣d⏎e⏎f⏎g⏎h⏎i⏎j => a b c ⇟1d e f g h i j
            ␣␣a⏎␣␣b⏎c⏎␣d⏎e⏎f⏎g⏎h⏎i⏎j => a b c d e f g h i j
            **Vraag 1**⏎> a⏎**b** ⏎-----⏎| a |⏎|--|⏎c => Vraag 1 a b ⇟1| a | c ‖ MARKDOWN «**» MARKDOWN «**» MARKDOWN «> » MARKDOWN «**» MARKDOWN «**» MARKDOWN «-----» TABLE_FRAME «|--|»
            ⏎# Vraag 1⏎****⏎## #⏎a** => ¶Vraag 1 ⇟1a ‖ MARKDOWN «# » MARKDOWN «****» MARKDOWN «## #» MARKDOWN «**»
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5⏎a => ⇟0a ‖ PAGE_FURNITURE «Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5»
            Tweede Kamer der Staten-Generaal⏎a => a ‖ PAGE_FURNITURE «Tweede Kamer der Staten-Generaal»
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel⏎5⏎a => ⇟0a ‖ PAGE_FURNITURE «Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel» PAGE_FURNITURE «5»
            a⏎Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5⏎b => a ⇟1b ‖ PAGE_FURNITURE «Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5»
            a⏎Tweede Kamer der Staten-Generaal⏎b => a b ‖ PAGE_FURNITURE «Tweede Kamer der Staten-Generaal»
            a⏎ISSN 0921 - 7398⏎b => a b ‖ PAGE_FURNITURE «ISSN 0921 - 7398»
            a⏎ah-tk-20192020-123⏎b => a b ‖ PAGE_FURNITURE «ah-tk-20192020-123»
            a⏎Vergaderjaar 2019–2020⏎b => a b ‖ PAGE_FURNITURE «Vergaderjaar 2019–2020»
            Vraag 1⏎Kent u het?1⏎⏎Noten⏎1 Brug => Vraag 1 Kent u het?1 ‖ NOTE_DRESSING «Noten»
            Vraag 1⏎Kent u het?1⏎⏎Voetnoten:⏎⏎1 Brug => Vraag 1 Kent u het?1 ‖ NOTE_DRESSING «Voetnoten:»
            Vraag 1⏎Kent u het?1⏎1 Brug⇟dus⏎Antwoord 1⏎Ja.2⏎2 Sluis => Vraag 1 Kent u het?1 ⇟1dus Antwoord 1 Ja.2
            Vraag 1⏎Kent u het?¹²⏎⏎¹² Brug⏎¹³ Sluis => Vraag 1 Kent u het?¹²
            Vraag 1⏎Kent u het?1⏎⏎1 Brug⏎Mededeling => Vraag 1 Kent u het?1 ⇟0Mededeling
            """)
    void sayWhatStoodBetweenTwoLines(String text, @Nullable String expected) {
        Layout layout = read(text);
        String body = layout.body().stream().map(line -> shown(layout, line)).collect(joining(" "));
        String skipped = layout.skipped().stream()
                .map(span -> span.reason() + " «" + layout.source().substring(span.begin(), span.end()) + "»")
                .collect(joining(" "));

        assertThat(body + (skipped.isEmpty() ? "" : " ‖ " + skipped)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Klopt dit? =>
            Tweede Kamer der Staten-Generaal⏎2⏎Vergaderjaar 2019–2020⏎Aanhangsel van de Handelingen⏎123⏎ah-tk-20192020-123 => TWEEDE_KAMER ¦ ah-tk-20192020-123 ¦ 2019-2020 ¦ 123 ¦ furniture
            Eerste Kamer der Staten-Generaal 1⏎Vergaderjaar 2019/2020⏎Vragen gesteld door de leden der Kamer⏎2019Z12345⏎kv-ek-2019Z12345 => EERSTE_KAMER ¦ kv-ek-2019Z12345 ¦ 2019-2020 ¦ 2019Z12345 ¦ furniture
            | Eerste Kamer der Staten-Generaal | 1 |⏎| Vergaderjaar 2019-2020 | Aanhangsel van de Handelingen |⏎| 5 | => EERSTE_KAMER ¦ 2019-2020 ¦ 5 ¦ furniture
            Tweede Kamer der Staten-Generaal⏎3 => TWEEDE_KAMER ¦ 3 ¦ furniture
            Tweede Kamer der Staten-Generaal⏎0 => TWEEDE_KAMER ¦ furniture
            Vragen gesteld door de leden der Kamer⏎1 => 1 ¦ furniture
            Vragen gesteld door de leden der Kamer⏎2019Z1234 =>  ¦ furniture
            Vragen gesteld door de leden der Kamer⏎02019Z1234 =>  ¦ furniture
            Vragen gesteld door de leden der Kamer⏎2019 Z12345 =>  ¦ furniture
            Vragen gesteld door de leden der Kamer⏎201Z12345 =>  ¦ furniture
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel⏎12 => TWEEDE_KAMER ¦ 2019-2020 ¦ furniture
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5 en 6 =>
            Tweede Kamer, vergaderjaar 2019–2020 Aanhangsel 5 => TWEEDE_KAMER ¦ 2019-2020 ¦ furniture
            Tweede Kamer vergaderjaar 2019–2020, Vragen => TWEEDE_KAMER ¦ 2019-2020 ¦ furniture
            ISSN 0921-7398⏎’s-Gravenhage 2020 =>  ¦ furniture
            ISSN 0921-7398 ’s-Gravenhage 2020 Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5 => TWEEDE_KAMER ¦ 2019-2020 ¦ furniture
            h tk 20192020 123 => ah-tk-20192020-123 ¦ furniture
            ah tk 12345 =>
            ah tk 123456 => ah-tk-123456 ¦ furniture
            kv tk 2024Z18435 => kv-tk-2024Z18435 ¦ furniture
            """)
    void pagesSayWhatTheirDocumentIs(String text, @Nullable String expected) {
        PageFacts facts = read(text).facts();
        String shown = Stream.of(
                        facts.kamer(), facts.publicatie(), facts.vergaderjaar(), facts.nummer(), facts.zaaknummer())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(joining(" ¦ "));

        assertThat((shown + (facts.furniture() ? " ¦ furniture" : "")).strip())
                .isEqualTo(expected == null ? "" : expected);
    }

    private static Layout read(String text) {
        return LayoutReader.read(
                LineReader.read(text.replace('⏎', '\n').replace('⇟', '\f').replace('␣', ' ')));
    }

    private static String shown(Layout layout, PageLine line) {
        String joint = switch (line.joint()) {
            case LINE -> "";
            case GAP -> "¶";
            case WIDE_GAP -> "¶¶";
            case PAGE -> "⇟" + line.page();
        };
        return joint + layout.source().substring(line.begin(), line.end());
    }
}
