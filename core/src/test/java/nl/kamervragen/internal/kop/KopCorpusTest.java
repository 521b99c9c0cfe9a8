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
import nl.kamervragen.model.Bewindspersoon;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the grammar against heads that people annotated, roughly cut out of their texts. */
class KopCorpusTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");

    private final List<String> missers = new ArrayList<>();

    @Test
    void readsTheHeadsOfTheCorpusInParagraphs() throws IOException {
        measure(Knipper::alineas);
        assertThat(missers).isEmpty();
    }

    @Test
    void readsTheHeadsOfTheCorpusLineByLine() throws IOException {
        measure(Knipper::regels);
        assertThat(missers).isEmpty();
    }

    @Test
    void readsOfficialHeadsWhereverTheirParagraphsWereCut() throws IOException {
        for (int zaad = 0; zaad < 20; zaad++) {
            Random toeval = new Random(zaad);
            measure(tekst -> Knipper.willekeurig(tekst, toeval), "[ak][hv]-tk-.*");
        }
        assertThat(missers).isEmpty();
    }

    private void measure(Function<String, List<String>> knip) throws IOException {
        measure(knip, ".*");
    }

    private void measure(Function<String, List<String>> knip, String namen) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the repository: nothing measured");
        try (Stream<Path> golds = Files.list(CORPUS.resolve("gold"))) {
            for (Path gold : golds.sorted().toList()) {
                JsonNode boom = JsonMapper.shared().readTree(Files.readString(gold));
                for (Path tekst : teksten(boom.get("bron").asString())) {
                    List<String> alineas = knip.apply(Files.readString(tekst));
                    String naam = tekst.getFileName().toString();
                    if (naam.matches(namen)) {
                        vergelijk(naam, boom, alineas, KopReader.read(alineas));
                    }
                }
            }
        }
    }

    private static List<Path> teksten(String bron) {
        try (Stream<Path> alle = Files.list(CORPUS.resolve("tekst"))) {
            return alle.filter(p -> p.getFileName().toString().startsWith(bron + "."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void vergelijk(String naam, JsonNode gold, List<String> alineas, Kopdelen delen) {
        JsonNode kop = gold.get("kop");
        boolean officieel = naam.startsWith("ah-") || naam.startsWith("kv-");
        veld(naam, "soort", List.of(tekst(gold.get("soort"))), opt(delen.soort().map(Enum::name)));
        veld(
                naam,
                "ingezonden",
                opt(kop.get("ingezonden")),
                opt(delen.ingezonden().map(Object::toString)));
        veld(naam, "ontvangen", opt(kop.get("ontvangen")), opt(delen.ontvangen().map(Object::toString)));
        veld(naam, "datum", opt(kop.get("datum")), opt(delen.datum().map(Object::toString)));
        if (!officieel) {
            veld(naam, "zaaknummer", opt(kop.get("zaaknummer")), opt(delen.zaaknummer()));
            veld(
                    naam,
                    "nummer",
                    opt(kop.get("aanhangselnummer")),
                    opt(delen.nummer().map(Object::toString)));
        }
        veld(
                naam,
                "vraagstellers",
                paren(kop.get("vraagstellers")),
                delen.vraagstellers().stream()
                        .map(v -> kaal(v.naam()) + "|" + kaal(v.fractie().orElse("")))
                        .toList());
        veld(naam, "geadresseerden", paren(kop.get("geadresseerden")), personen(delen.geadresseerden(), false));
        veld(naam, "bewindspersonen", paren(kop.get("bewindspersonen")), personen(delen.bewindspersonen(), true));
        veld(naam, "medeNamens", paren(kop.get("mede_namens")), personen(delen.medeNamens(), false));
        veld(
                naam,
                "onderwerp",
                opt(kop.get("onderwerp")).stream().map(KopCorpusTest::kaal).toList(),
                onderwerp(alineas, delen));
        veld(
                naam,
                "zieOok",
                kop.get("zie_ook").isEmpty() ? List.of() : List.of("zie"),
                delen.zieOok().isEmpty() ? List.of() : List.of("zie"));
        veld(
                naam,
                "inleiding",
                gold.get("inleiding").isNull()
                        ? List.of()
                        : List.of(kaal(tekst(gold.get("inleiding").get("begin")))),
                inleiding(gold, alineas, delen));
    }

    private static List<String> onderwerp(List<String> alineas, Kopdelen delen) {
        String alles = delen.onderwerp().stream()
                .map(s -> alineas.get(s.alinea()).substring(s.begin(), s.eind()))
                .collect(Collectors.joining(" "));
        return alles.isEmpty() ? List.of() : List.of(kaal(alles));
    }

    private static List<String> inleiding(JsonNode gold, List<String> alineas, Kopdelen delen) {
        StringBuilder alles = new StringBuilder();
        for (int i = 0; i < alineas.size(); i++) {
            if (delen.rollen().get(i) == Rol.INLEIDING) {
                alles.append(alineas.get(i)).append(' ');
            }
        }
        String kaal = kaal(alles.toString());
        if (kaal.isEmpty() || gold.get("inleiding").isNull()) {
            return kaal.isEmpty() ? List.of() : List.of(kaal);
        }
        String begin = kaal(tekst(gold.get("inleiding").get("begin")));
        boolean goed = kaal.startsWith(begin)
                && kaal.endsWith(kaal(tekst(gold.get("inleiding").get("eind"))));
        return List.of(goed ? begin : kaal);
    }

    private static List<String> personen(List<Bewindspersoon> personen, boolean namen) {
        return personen.stream()
                .map(p -> p.functie().name() + "|"
                        + (namen ? kaal(p.naam().orElse("")) + "|" : "")
                        + kaal(p.portefeuille().orElse("")))
                .toList();
    }

    private void veld(String naam, String veld, List<String> gold, List<String> gevonden) {
        if (!gold.equals(gevonden)) {
            missers.add(naam + " " + veld + ": wants " + gold + ", got " + gevonden);
        }
    }

    private static List<String> opt(java.util.Optional<String> waarde) {
        return waarde.stream().toList();
    }

    private static List<String> opt(JsonNode knoop) {
        return knoop.isNull() ? List.of() : List.of(tekst(knoop));
    }

    private static String tekst(JsonNode knoop) {
        return knoop.isNull() ? "" : knoop.asString();
    }

    private static List<String> paren(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(paar -> StreamSupport.stream(paar.spliterator(), false)
                        .map(deel -> functie(tekst(deel)))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String functie(String tekst) {
        return switch (tekst) {
            case "Minister", "Staatssecretaris", "Minister-President" ->
                tekst.toUpperCase(Locale.ROOT).replace('-', '_');
            default -> kaal(tekst);
        };
    }

    /** The text without blanks, hyphens, accents and last point, as the measure compares. */
    private static String kaal(String tekst) {
        String los = Normalizer.normalize(Tekens.schoon(tekst), Normalizer.Form.NFD);
        String kaal = los.codePoints()
                .filter(c -> !Tekens.blank((char) c) && "-\u2010\u2011".indexOf(c) < 0)
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return kaal.endsWith(".") ? kaal.substring(0, kaal.length() - 1) : kaal;
    }
}
