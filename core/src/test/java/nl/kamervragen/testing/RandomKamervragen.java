package nl.kamervragen.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Herkomst;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.model.Vraagsteller;

/**
 * Makes valid documents of every shape that the model allows, the same ones for the same seed.
 *
 * <p>They are meant to break what is careless: empty texts, doubled numbers, quotes, control characters, half surrogate
 * pairs, everything absent and everything present.
 */
public final class RandomKamervragen {
    private static final int MOST = 4;

    private final Random random;
    private final RandomText text;
    private final RandomReferentie referentie;

    /** Starts a series of documents: the same seed gives the same series. */
    public RandomKamervragen(long seed) {
        random = Seeds.random(seed);
        text = new RandomText(random);
        referentie = new RandomReferentie(random);
    }

    /** Gives documents of one series each, with the seeds 0, 1, 2 and so on. */
    public static Stream<Kamervragen> documents(int count) {
        return IntStream.range(0, count).mapToObj(seed -> new RandomKamervragen(seed).next());
    }

    /** Gives the next document of the series. */
    public Kamervragen next() {
        return new Kamervragen(
                oneOf(Documentsoort.values()),
                kop(),
                maybe(this::tekst),
                some(() -> new Vraag(nummers(), tekst())),
                some(() -> new Antwoord(nummers(), tekst())),
                maybe(this::tekst),
                maybe(this::tekst),
                some(this::voetnoot));
    }

    private Kop kop() {
        return new Kop(
                oneOf(Kamer.values()),
                maybe(() -> "ah-tk-20182019-" + from1(9_999)),
                maybe(() -> new Vergaderjaar(1_000 + random.nextInt(8_999))),
                maybe(() -> from1(9_999)),
                maybe(() -> "%04dZ%05d".formatted(random.nextInt(10_000), random.nextInt(100_000))),
                some(() -> new Vraagsteller(text.visible(), maybe(text::visible))),
                some(this::bewindspersoon),
                some(this::bewindspersoon),
                some(this::bewindspersoon),
                maybe(this::alinea),
                maybe(this::datum),
                maybe(this::datum),
                maybe(this::datum),
                some(referentie::next));
    }

    private Bewindspersoon bewindspersoon() {
        return new Bewindspersoon(oneOf(Functie.values()), maybe(text::visible), maybe(text::visible));
    }

    private Voetnoot voetnoot() {
        return new Voetnoot(
                from1(30),
                tekst(),
                maybe(() -> new Bronvermelding(maybe(text::visible), maybe(this::datum), maybe(text::visible))));
    }

    private Tekst tekst() {
        return new Tekst(some(this::alinea));
    }

    private Alinea alinea() {
        String inhoud = text.any();
        Optional<String> teken = maybe(() -> oneOf(new String[] {"•", "–", "1.", "a)"}));
        return new Alinea(inhoud, teken, voetnoten(inhoud), referenties(inhoud), herkomst(inhoud));
    }

    private List<Voetnootmarkering> voetnoten(String inhoud) {
        return sorted(inhoud.length() + 1).stream()
                .map(positie -> new Voetnootmarkering(from1(30), positie))
                .toList();
    }

    private List<Vermelding> referenties(String inhoud) {
        return sorted(inhoud.length()).stream()
                .map(begin -> new Vermelding(referentie.next(), begin, begin + from1(inhoud.length() - begin)))
                .toList();
    }

    /** Each run ends at or before the place where the next one begins; the source only moves ahead. */
    private List<Herkomst> herkomst(String inhoud) {
        List<Integer> begins = List.copyOf(sorted(inhoud.length()));
        List<Herkomst> runs = new ArrayList<>();
        int bron = 0;
        for (int i = 0; i < begins.size(); i++) {
            int grens = i + 1 < begins.size() ? begins.get(i + 1) : inhoud.length();
            bron += random.nextInt(50);
            Herkomst run = new Herkomst(begins.get(i), bron, from1(grens - begins.get(i)));
            runs.add(run);
            bron = run.bronEinde();
        }
        return runs;
    }

    private LocalDate datum() {
        return LocalDate.of(random.nextInt(10_000), from1(12), from1(28));
    }

    private List<Integer> nummers() {
        return random.ints(1, 30).distinct().limit(from1(MOST)).boxed().toList();
    }

    private TreeSet<Integer> sorted(int bound) {
        TreeSet<Integer> sorted = new TreeSet<>();
        for (int i = random.nextInt(MOST); i > 0 && bound > 0; i--) {
            sorted.add(random.nextInt(bound));
        }
        return sorted;
    }

    private int from1(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(MOST)).toList();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
