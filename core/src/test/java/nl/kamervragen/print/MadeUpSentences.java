package nl.kamervragen.print;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Sentences about bridges and locks that nobody ever wrote. */
final class MadeUpSentences {
    private static final List<String> THINGS = List.of(
            "sluisdeur",
            "brugwachterswoning",
            "waterschapsverordening",
            "kademuur",
            "veerpont",
            "dijkverzwaringsopgave",
            "gemaal",
            "polderbestuur",
            "zoutwaterindringing",
            "molenaarsopleiding");
    private static final List<String> KINDS =
            List.of("oude", "onvoorziene", "gemeenschappelijke", "tijdelijke", "nieuwe", "provinciale", "zorgvuldige");
    private static final List<String> PLACES = List.of("Plashuizen", "Kolkhaven", "Rietwijk aan Zee", "Oostermeer");
    private static final List<String> EXTRAS = List.of(
            "",
            " in 2016",
            " voor 3,5 miljoen euro",
            " (zie ook het verslag van het overleg)",
            ", mede gelet op de huur- en beheerkosten,",
            " voor de G4-gemeenten",
            " en de uitstoot van CO2",
            " – zo blijkt uit het verslag –",
            " (12% van het totaal)",
            " van 10 000 kubieke meter",
            " en/of de in- en uitlaat van water",
            " langs de A12 en de N201",
            " na de uitbraak van COVID-19",
            ", o.a. in Oostermeer-Noord,",
            " als bedoeld in art. 3 van de Kolkwet",
            " (https://www.kolkbode.example/sluis)",
            ", waaronder 5G,",
            " en 4 andere bruggen",
            " tot en met 1 mei 2019",
            " (PM2.5 en PM10)",
            " in het 3e kwartaal van 2018/2019",
            " onder NEN 1010 en ISO-9001",
            " – 24/7 – en in fase 52",
            " volgens paragraaf 5.3 en bijlage 62",
            ", in casu 1 op de 3 sluizen,",
            " van 4 tot 6 meter (± 1,5 m3)",
            " (artikel 41, tweede lid, onderdeel b)",
            " à € 3,50 per kubieke meter",
            " «het water is op» te ’s-Heerenbroek",
            " bij J.P. de Wit c.s.",
            " (bijv. bij 5–10% verval)",
            " i.v.m. de temperatuur (21,5 °C)",
            ", op grond van § 3 en hoofdstuk IV,",
            " (bereikbaar via 030-1234567)",
            " t.b.v. EU-lidstaten en non-profitinstellingen",
            " (de zgn. «variant B»)",
            " van deel I en deel II",
            " op 2 meter boven NAP",
            " in 2017/’18",
            " van het Rijk c.q. het waterschap",
            " om 9.00 uur ’s ochtends",
            " ad € 12.500,-",
            " in Q4 en in week 12");

    private final Random random;

    MadeUpSentences(Random random) {
        this.random = random;
    }

    String thing() {
        return oneOf(KINDS) + " " + oneOf(THINGS);
    }

    String question() {
        return switch (random.nextInt(8)) {
            case 5 -> "Zo ja, wanneer is de " + thing() + " gereed? Zo nee, waarom niet?";
            case 6 -> "Klopt het dat «de " + thing() + "» in " + oneOf(PLACES) + oneOf(EXTRAS) + " ontbreekt?";
            case 7 ->
                "Bent u bekend met het bericht «De " + thing() + " van " + oneOf(PLACES) + " is dicht» en de berichten"
                        + " daarover?";
            case 4 -> "Hoe vaak is de " + thing() + " hersteld sinds " + (2010 + random.nextInt(8)) + "?";
            case 0 ->
                "Kent u het bericht over de " + thing() + " in " + oneOf(PLACES) + oneOf(EXTRAS)
                        + " waarover is geschreven?";
            case 1 -> "Deelt u de mening dat de " + thing() + oneOf(EXTRAS) + " aandacht verdient?";
            case 2 ->
                "Waarom is er bij de " + thing() + oneOf(EXTRAS) + " niet gekozen voor een " + oneOf(THINGS) + "?";
            default -> "Bent u bereid om de " + thing() + " te " + oneOf(PLACES) + oneOf(EXTRAS) + " te herzien?";
        };
    }

    String statement() {
        return switch (random.nextInt(25)) {
            case 17 -> (2010 + random.nextInt(8)) + " was voor de " + thing() + oneOf(EXTRAS) + " een droog jaar.";
            case 18 ->
                "De wethouder vroeg: «Waarom is de " + thing() + oneOf(EXTRAS) + " dicht?», en kreeg geen antwoord.";
            case 19 ->
                "In mijn antwoord op vraag " + (1 + random.nextInt(9)) + " ging ik in op de " + thing() + oneOf(EXTRAS)
                        + ".";
            case 20 -> "(Dit laatste geldt ook voor de " + thing() + oneOf(EXTRAS) + " te " + oneOf(PLACES) + ".)";
            case 21 -> "Zie ook: https://www.kolkbode.example/" + oneOf(THINGS) + "/" + oneOf(THINGS) + ".";
            case 22 ->
                "Anders dan bij de " + thing() + oneOf(EXTRAS) + " gaat het hier niet om: «alles of niets»; het gaat"
                        + " om de " + thing() + ".";
            case 23 ->
                "Volgens de " + thing() + " (Stb. 2018, " + (1 + random.nextInt(400)) + ") is dat" + oneOf(EXTRAS)
                        + " niet zo!";
            case 24 ->
                "Is dat genoeg? Nee: de " + thing() + oneOf(EXTRAS) + " vraagt meer… Daarom volgt een " + oneOf(THINGS)
                        + ".";
            case 13 ->
                "Dat geldt" + oneOf(EXTRAS) + " voor de " + thing() + " in fase " + (1 + random.nextInt(4))
                        + " van het plan.";
            case 14 -> "«Een " + thing() + " is nooit af», aldus het bestuur van " + oneOf(PLACES) + ".";
            case 15 ->
                "Zie Kamerstuk 33 343, nr. " + (1 + random.nextInt(90)) + ", en de bijlage bij de " + thing() + ".";
            case 16 ->
                "Ten tweede: de " + thing() + oneOf(EXTRAS) + " is in beheer bij " + oneOf(PLACES) + " (zie vraag 2).";
            case 7 -> "Zie het antwoord op vraag " + (1 + random.nextInt(9)) + ".";
            case 8 -> (3 + random.nextInt(90)) + " bruggen zijn om 12.30 uur gesloten vanwege de " + thing() + ".";
            case 9 -> "Het bestuur noemt dat «een " + thing() + "», en dat is het" + oneOf(EXTRAS) + " ook.";
            case 10 -> "Nee.";
            case 11 ->
                "Daarvoor is (1) een " + thing() + oneOf(EXTRAS) + " nodig; (2) een " + thing() + "; en (3) tijd.";
            case 12 -> "Dhr. Van Dommelen heeft de " + thing() + oneOf(EXTRAS) + " d.d. 3 mei 2017 geopend.";
            case 5 -> "De " + thing() + " is hersteld in " + (2010 + random.nextInt(8)) + ".";
            case 6 -> "In " + oneOf(PLACES) + " kostte de " + thing() + " € " + (1 + random.nextInt(900)) + ".000.";
            case 0 -> "De " + thing() + " in " + oneOf(PLACES) + oneOf(EXTRAS) + " wordt dit voorjaar opnieuw bekeken.";
            case 1 -> "Ik zie geen aanleiding om de " + thing() + oneOf(EXTRAS) + " te herzien.";
            case 2 ->
                "Uit het onderzoek blijkt dat de " + thing() + " en de " + thing() + oneOf(EXTRAS) + " samengaan.";
            case 3 ->
                "Over de " + thing() + oneOf(EXTRAS) + " heb ik met het bestuur van " + oneOf(PLACES) + " gesproken.";
            default -> "Ja.";
        };
    }

    String explanation() {
        return "Deze vragen dienen ter aanvulling op eerdere vragen over de " + thing() + " te " + oneOf(PLACES) + ".";
    }

    String heading() {
        return random.nextBoolean() ? "Toezicht op de " + thing() : "De " + thing() + " in " + oneOf(PLACES);
    }

    /** What stands before the items of a list. */
    IntFunction<String> signs() {
        return switch (random.nextInt(4)) {
            case 0 -> number -> "•";
            case 1 -> number -> "–";
            case 2 -> number -> number + ".";
            default -> number -> (char) ('a' + number - 1) + ".";
        };
    }

    /** An item that asks. */
    String askingItem() {
        return switch (random.nextInt(3)) {
            case 0 -> "hoe vaak is de " + thing() + oneOf(EXTRAS) + " gesloten?";
            case 1 -> "Wat kost de " + thing() + oneOf(EXTRAS) + " van " + oneOf(PLACES) + "?";
            default -> "Waarom ontbreekt de " + thing() + "? En sinds wanneer" + oneOf(EXTRAS) + "?";
        };
    }

    /** An item of whole sentences. */
    String wholeItem() {
        return switch (random.nextInt(3)) {
            case 0 -> oneOf(PLACES) + ": de " + thing() + oneOf(EXTRAS) + " blijft dicht.";
            case 1 -> "De " + thing() + " wordt hersteld. Dat kost" + oneOf(EXTRAS) + " tijd.";
            default ->
                "Een " + thing() + oneOf(EXTRAS) + " is er niet. De " + thing() + " in " + oneOf(PLACES)
                        + " is daarop niet berekend, en wordt vervangen door een " + oneOf(THINGS) + ".";
        };
    }

    /** An item, without the stop behind it. */
    String item() {
        return switch (random.nextInt(3)) {
            case 0 -> "de " + thing() + " van " + oneOf(PLACES);
            case 1 -> "De " + thing() + oneOf(EXTRAS) + " van " + oneOf(PLACES) + " wordt hersteld";
            default ->
                "het herstel van de " + thing() + oneOf(EXTRAS) + " en van de " + thing() + ", die in de "
                        + oneOf(KINDS) + " staat van onderhoud verkeert, en de aanleg van een " + thing() + " te "
                        + oneOf(PLACES);
        };
    }

    String note() {
        String day = (1 + random.nextInt(28)) + " maart 2018";
        return switch (random.nextInt(12)) {
            case 5 -> "https://www.kolkbode.example/" + oneOf(THINGS) + "/" + random.nextInt(10_000);
            case 6 -> "2018Z1" + (1000 + random.nextInt(9000)) + ".";
            case 7 -> "33 343, nr. " + (10 + random.nextInt(90)) + ".";
            case 8 -> "Idem.";
            case 9 -> "Artikel " + (1 + random.nextInt(90)) + " van de Kolkwet.";
            case 10 -> "zie ook de " + thing() + " in " + oneOf(PLACES);
            case 11 -> (2 + random.nextInt(80)) + " gemalen in " + oneOf(PLACES) + ". Zie ook de " + thing() + ".";
            case 3 ->
                "Zie voor " + day + " ook de " + thing() + " en de " + thing() + oneOf(EXTRAS) + " te " + oneOf(PLACES)
                        + ", waar de " + thing() + " en de " + thing() + " volgens het verslag van de " + thing()
                        + " zijn samengegaan, en de " + thing() + " van " + oneOf(PLACES) + ".";
            case 4 ->
                "Verslag van " + day + ", https://www.kolkbode.example/" + oneOf(THINGS) + "/" + oneOf(THINGS) + "-en-"
                        + oneOf(THINGS) + "-in-" + oneOf(THINGS) + "/" + oneOf(THINGS) + "-" + oneOf(THINGS) + ".";
            case 0 -> "De Kolkbode, " + day + ", «De " + thing() + " van " + oneOf(PLACES) + "».";
            case 1 -> "Kamerstuk 33 343, nr. " + (10 + random.nextInt(90)) + ".";
            default -> "Verslag van de " + thing() + " te " + oneOf(PLACES) + ", " + day + ".";
        };
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
