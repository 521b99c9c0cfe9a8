package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bewindspersoon;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the grammar against heads that people annotated, roughly cut out of their texts. */
class KopCorpusTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");

    private final List<String> misses = new ArrayList<>();

    @Test
    void readsTheHeadsOfTheCorpusInParagraphs() throws IOException {
        measure(HeadCutter::paragraphs);
        assertThat(misses).isEmpty();
    }

    @Test
    void readsTheHeadsOfTheCorpusLineByLine() throws IOException {
        measure(HeadCutter::lines);
        assertThat(misses).isEmpty();
    }

    @Test
    void readsOfficialHeadsWhereverTheirParagraphsWereCut() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            measure(text -> HeadCutter.anywhere(text, random), "[ak][hv]-tk-.*");
        }
        assertThat(misses).isEmpty();
    }

    private void measure(Function<String, List<String>> cut) throws IOException {
        measure(cut, ".*");
    }

    private void measure(Function<String, List<String>> cut, String names) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the repository: nothing measured");
        try (Stream<Path> golds = Files.list(CORPUS.resolve("gold"))) {
            for (Path gold : golds.sorted().toList()) {
                JsonNode tree = JsonMapper.shared().readTree(Files.readString(gold));
                for (Path text : texts(tree.get("bron").asString())) {
                    List<String> paragraphs = cut.apply(Files.readString(text));
                    String name = text.getFileName().toString();
                    if (name.matches(names)) {
                        compare(name, tree, paragraphs, KopReader.read(paragraphs));
                    }
                }
            }
        }
    }

    private static List<Path> texts(String source) {
        try (Stream<Path> all = Files.list(CORPUS.resolve("tekst"))) {
            return all.filter(p -> p.getFileName().toString().startsWith(source + "."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String name, JsonNode gold, List<String> paragraphs, KopParts parts) {
        JsonNode kop = gold.get("kop");
        boolean official = name.startsWith("ah-") || name.startsWith("kv-");
        check(name, "soort", List.of(text(gold.get("soort"))), opt(parts.soort().map(Enum::name)));
        check(
                name,
                "ingezonden",
                opt(kop.get("ingezonden")),
                opt(parts.ingezonden().map(Object::toString)));
        check(
                name,
                "ontvangen",
                opt(kop.get("ontvangen")),
                opt(parts.ontvangen().map(Object::toString)));
        check(name, "datum", opt(kop.get("datum")), opt(parts.datum().map(Object::toString)));
        if (!official) {
            check(name, "zaaknummer", opt(kop.get("zaaknummer")), opt(parts.zaaknummer()));
            check(
                    name,
                    "nummer",
                    opt(kop.get("aanhangselnummer")),
                    opt(parts.nummer().map(Object::toString)));
        }
        check(
                name,
                "vraagstellers",
                pairs(kop.get("vraagstellers")),
                parts.vraagstellers().stream()
                        .map(v -> bare(v.naam()) + "|" + bare(v.fractie().orElse("")))
                        .toList());
        check(name, "geadresseerden", pairs(kop.get("geadresseerden")), people(parts.geadresseerden(), false));
        check(name, "bewindspersonen", pairs(kop.get("bewindspersonen")), people(parts.bewindspersonen(), true));
        check(name, "medeNamens", pairs(kop.get("mede_namens")), people(parts.medeNamens(), false));
        check(
                name,
                "onderwerp",
                opt(kop.get("onderwerp")).stream().map(KopCorpusTest::bare).toList(),
                onderwerp(paragraphs, parts));
        check(
                name,
                "zieOok",
                kop.get("zie_ook").isEmpty() ? List.of() : List.of("zie"),
                parts.zieOok().isEmpty() ? List.of() : List.of("zie"));
        check(
                name,
                "inleiding",
                gold.get("inleiding").isNull()
                        ? List.of()
                        : List.of(bare(text(gold.get("inleiding").get("begin")))),
                inleiding(gold, paragraphs, parts));
    }

    private static List<String> onderwerp(List<String> paragraphs, KopParts parts) {
        String all = parts.onderwerp().stream()
                .map(s -> paragraphs.get(s.paragraph()).substring(s.begin(), s.end()))
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? List.of() : List.of(bare(all));
    }

    private static List<String> inleiding(JsonNode gold, List<String> paragraphs, KopParts parts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (parts.roles().get(i) == ParagraphRole.INLEIDING) {
                all.append(paragraphs.get(i)).append(' ');
            }
        }
        String bare = bare(all.toString());
        if (bare.isEmpty() || gold.get("inleiding").isNull()) {
            return bare.isEmpty() ? List.of() : List.of(bare);
        }
        String begin = bare(text(gold.get("inleiding").get("begin")));
        boolean good = bare.startsWith(begin)
                && bare.endsWith(bare(text(gold.get("inleiding").get("eind"))));
        return List.of(good ? begin : bare);
    }

    private static List<String> people(List<Bewindspersoon> people, boolean names) {
        return people.stream()
                .map(p -> p.functie().name() + "|"
                        + (names ? bare(p.naam().orElse("")) + "|" : "")
                        + bare(p.portefeuille().orElse("")))
                .toList();
    }

    private void check(String name, String part, List<String> gold, List<String> found) {
        if (!gold.equals(found)) {
            misses.add(name + " " + part + ": wants " + gold + ", got " + found);
        }
    }

    private static List<String> opt(java.util.Optional<String> value) {
        return value.stream().toList();
    }

    private static List<String> opt(JsonNode node) {
        return node.isNull() ? List.of() : List.of(text(node));
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asString();
    }

    private static List<String> pairs(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(pair -> StreamSupport.stream(pair.spliterator(), false)
                        .map(part -> functie(text(part)))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String functie(String text) {
        return switch (text) {
            case "Minister", "Staatssecretaris", "Minister-President" ->
                text.toUpperCase(Locale.ROOT).replace('-', '_');
            default -> bare(text);
        };
    }

    /** The text without blanks, hyphens, accents and last point, as the measure compares. */
    private static String bare(String text) {
        String decomposed = Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFD);
        String bare = decomposed
                .codePoints()
                .filter(c -> !Chars.isBlank((char) c) && "-\u2010\u2011".indexOf(c) < 0)
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
