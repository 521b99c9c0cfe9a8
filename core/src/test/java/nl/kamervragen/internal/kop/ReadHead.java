package nl.kamervragen.internal.kop;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Vraagsteller;

/** A head as a test writes it and reads it: a text block with a paragraph per line. */
record ReadHead(List<String> paragraphs, KopParts parts) {
    static ReadHead of(String text) {
        List<String> paragraphs = text.lines().filter(r -> !r.isBlank()).toList();
        return new ReadHead(paragraphs, KopReader.read(paragraphs));
    }

    String onderwerp() {
        return text(parts.onderwerp());
    }

    String zieOok() {
        return text(parts.zieOok());
    }

    List<String> vraagstellers() {
        return parts.vraagstellers().stream().map(Vraagsteller::toString).toList();
    }

    List<String> geadresseerden() {
        return parts.geadresseerden().stream().map(Bewindspersoon::toString).toList();
    }

    List<String> bewindspersonen() {
        return parts.bewindspersonen().stream().map(Bewindspersoon::toString).toList();
    }

    List<String> medeNamens() {
        return parts.medeNamens().stream().map(Bewindspersoon::toString).toList();
    }

    String text(List<ParagraphSpan> spans) {
        return spans.stream()
                .map(s -> paragraphs.get(s.paragraph()).substring(s.begin(), s.end()))
                .collect(Collectors.joining(" "));
    }
}
