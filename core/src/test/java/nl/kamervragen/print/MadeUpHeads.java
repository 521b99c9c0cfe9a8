package nl.kamervragen.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.kamervragen.model.Aanhangsel;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.KopBuilder;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vraagsteller;

/** Makes heads: who asks whom, about what, and when. */
final class MadeUpHeads {
    private static final int YEAR = 2018;

    private static final List<String> MEMBERS =
            List.of("Kloosterman", "Van Dommelen", "Ter Steege-Vis", "El Yousri", "De Boomgaard", "Zoetelief");
    private static final List<String> FRACTIES =
            List.of("Partij voor Bruggen", "D66", "VVD", "GroenLinks-PvdA", "50PLUS");
    private static final List<String> PORTFOLIOS = List.of(
            "Infrastructuur en Waterstaat",
            "Financiën",
            "Volksgezondheid, Welzijn en Sport",
            "Binnenlandse Zaken en Koninkrijksrelaties",
            "Justitie en Veiligheid");
    private static final List<String> NAMES = List.of("Terpstra", "Van der Wielen", "Brugman-Dijk");

    private final Random random;
    private final MadeUpSentences sentences;

    MadeUpHeads(Random random, MadeUpSentences sentences) {
        this.random = random;
        this.sentences = sentences;
    }

    Kop head(Documentsoort soort) {
        List<String> portfolios = some(PORTFOLIOS, 1 + random.nextInt(4) / 3);
        List<Functie> functions =
                portfolios.stream().map(portfolio -> function()).toList();
        KopBuilder kop = Kop.builder()
                .vergaderjaar(new Vergaderjaar(YEAR))
                .vraagstellers(members())
                .geadresseerden(people(functions, portfolios, Optional.empty()))
                .onderwerp(Alinea.of(subject()))
                .ingezonden(LocalDate.of(YEAR, 10, 1 + random.nextInt(20)));
        if (soort == Documentsoort.VRAGEN) {
            return kop.publicatie("kv-tk-2018Z1" + (1000 + random.nextInt(9000)))
                    .build();
        }
        int number = 3 + random.nextInt(3000);
        boolean together = portfolios.size() > 1 && random.nextBoolean();
        Optional<String> name = Optional.of(oneOf(NAMES));
        return kop.publicatie("ah-tk-20182019-" + number)
                .nummer(number)
                .bewindspersonen(people(functions.subList(0, 1), portfolios.subList(0, 1), name))
                .medeNamens(
                        together
                                ? people(functions.subList(1, 2), portfolios.subList(1, 2), Optional.empty())
                                : List.of())
                .zieOok(
                        random.nextInt(5) == 0
                                ? List.of(new Aanhangsel(Kamer.TWEEDE_KAMER, new Vergaderjaar(YEAR - 1), number))
                                : List.of())
                .ontvangen(LocalDate.of(YEAR, 11, 1 + random.nextInt(20)))
                .build();
    }

    private String subject() {
        return switch (random.nextInt(6)) {
            case 3 -> "de " + sentences.thing() + " (De Kolkbode, 16 november 2018)";
            case 4 -> "de brief aan de Minister van Defensie over de " + sentences.thing();
            case 5 -> "de beantwoording van vragen over de " + sentences.thing() + " (Kamerstuk 33 343, nr. 12)";
            case 0 -> "het bericht «De " + sentences.thing() + " van Plashuizen»";
            case 1 -> "de " + sentences.thing() + " (en andere bruggen)";
            default -> "de " + sentences.thing() + " bij Plashuizen";
        };
    }

    private List<Vraagsteller> members() {
        List<Vraagsteller> members = new ArrayList<>();
        for (String name : some(MEMBERS, 1 + random.nextInt(3))) {
            members.add(new Vraagsteller(name, Optional.of(oneOf(FRACTIES))));
        }
        return members;
    }

    private Functie function() {
        return random.nextInt(3) == 0 ? Functie.STAATSSECRETARIS : Functie.MINISTER;
    }

    private static List<Bewindspersoon> people(
            List<Functie> functions, List<String> portfolios, Optional<String> name) {
        List<Bewindspersoon> people = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            people.add(new Bewindspersoon(functions.get(i), name, Optional.of(portfolios.get(i))));
        }
        return people;
    }

    private List<String> some(List<String> words, int count) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
