package nl.kamervragen.internal.kop;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
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
                .collect(joining(" "));
    }

    /**
     * All that was read: "¦" stands between the parts, "?" before a doubt; last the first letter of each paragraph's
     * {@link ParagraphRole}.
     */
    String onOneLine() {
        StringJoiner out = new StringJoiner(" ¦ ");
        add(out, "van", String.join("; ", vraagstellers()));
        add(out, "aan", String.join("; ", geadresseerden()));
        add(out, "over", onderwerp());
        add(out, "ingezonden", shown(parts.ingezonden()));
        add(out, "antwoord", String.join("; ", bewindspersonen()));
        add(out, "namens", String.join("; ", medeNamens()));
        add(out, "ontvangen", shown(parts.ontvangen()));
        add(out, "datum", shown(parts.datum()));
        add(out, "nummer", shown(parts.nummer()));
        add(out, "zaak", shown(parts.zaaknummer()));
        add(out, "jaar", shown(parts.vergaderjaar()));
        parts.soort().ifPresent(soort -> out.add(soort.name()));
        if (parts.brief()) {
            out.add("brief");
        }
        add(out, "zie", zieOok());
        parts.kamer().ifPresent(kamer -> out.add(kamer.name()));
        parts.doubts().forEach(doubt -> out.add("?" + doubt.reason() + " «" + text(List.of(doubt.place())) + "»"));
        return out.add(parts.roles().stream()
                        .map(role -> role.name().substring(0, 1))
                        .collect(joining()))
                .toString();
    }

    private static String shown(Optional<?> value) {
        return value.stream().map(Object::toString).collect(joining());
    }

    private static void add(StringJoiner out, String name, String value) {
        if (!value.isEmpty()) {
            out.add(name + " " + value);
        }
    }
}
