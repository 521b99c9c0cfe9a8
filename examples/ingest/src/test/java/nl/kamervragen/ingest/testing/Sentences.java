package nl.kamervragen.ingest.testing;

import java.util.List;
import java.util.Random;

/** Makes sentences that nobody said, with the long words that pages break. */
final class Sentences {
    private static final List<String> THINGS = List.of(
            "brugwachtersregeling",
            "veerpontvergunning",
            "dijkverzwaringsopgave",
            "sluiswachterswoning",
            "vaarwegbeheerder",
            "molenaarsopleiding",
            "kademuurinspectie",
            "waterschapsverordening",
            "zoutwaterindringing",
            "oeverbeschermingsplan",
            "gemaalcapaciteit",
            "peilbesluitprocedure",
            "turfschipperstraditie",
            "kanaalverbinding",
            "havenveiligheidsdienst",
            "vuurtorenwachter",
            "polderbestuur",
            "rietsnijdersbedrijf",
            "klompenmakerij",
            "paardentramlijn",
            "kabelpont",
            "wijk",
            "dam");
    private static final List<String> ADJECTIVES = List.of(
            "nieuwe",
            "voorgenomen",
            "provinciale",
            "aangekondigde",
            "tijdelijke",
            "gemeenschappelijke",
            "onvoorziene",
            "langdurige",
            "zorgvuldige",
            "wettelijke",
            "landelijke",
            "eerdere");
    private static final List<String> PLACES = List.of(
            "Zuiderdam", "Oostermeer", "Nieuw-Waterlo", "Kolkhaven", "Rietwijk aan Zee", "Molenschans", "Plashuizen");
    private static final List<String> VERBS =
            List.of("vertraagt", "belemmert", "ondersteunt", "vervangt", "financiert", "ontregelt", "beïnvloedt");
    private static final List<String> EXTRAS = List.of(
            " ondanks de eerdere toezegging",
            " zonder dat omwonenden daarover zijn geraadpleegd",
            ", mede gelet op de huur- en beheerkosten,",
            " in de jaren 2014 tot en met 2019",
            " (zie ook het verslag van de schippersbijeenkomst)",
            " voor 3,5 miljoen euro",
            " – anders dan in Noord-Plassen –");
    private static final List<String> SITES = List.of("brugwachter.example", "dekolkbode.example", "waterpost.example");

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String thing() {
        String thing = oneOf(THINGS);
        return chance(60) ? oneOf(ADJECTIVES) + " " + thing : thing;
    }

    String place() {
        return oneOf(PLACES);
    }

    private String extra() {
        return chance(35) ? oneOf(EXTRAS) : "";
    }

    String question() {
        return switch (random.nextInt(7)) {
            case 0 -> "Bent u bekend met de " + thing() + " in " + place() + extra() + " en wat vindt u daarvan?";
            case 1 -> "Hoe beoordeelt u dat de " + thing() + " de " + thing() + extra() + " " + oneOf(VERBS) + "?";
            case 2 -> "Klopt het dat de " + thing() + " bij " + place() + extra() + " is stilgelegd?";
            case 3 -> "Zo ja, welke gevolgen heeft dit volgens u voor de " + thing() + extra() + " te " + place() + "?";
            case 4 -> "Waarom is er bij de " + thing() + extra() + " niet gekozen voor een " + thing() + "?";
            case 5 -> "Kunt u de Kamer vóór het einde van het jaar berichten over de " + thing() + extra() + "?";
            default -> "Deelt u de mening dat de " + thing() + " van «" + place() + "» aandacht verdient?";
        };
    }

    String statement() {
        return switch (random.nextInt(8)) {
            case 0 -> "Ja.";
            case 1 -> "De " + thing() + " in " + place() + extra() + " wordt dit voorjaar opnieuw bekeken.";
            case 2 -> "Naar mijn oordeel " + oneOf(VERBS) + " de " + thing() + extra() + " de " + thing() + " niet.";
            case 3 -> "Over de " + thing() + " heb ik met het bestuur van " + place() + " gesproken" + extra() + ".";
            case 4 -> "Daarbij is de " + thing() + " een zaak van de " + thing() + extra() + " zelf.";
            case 5 -> "Uit het onderzoek blijkt dat de " + thing() + extra() + " en de " + thing() + " samengaan.";
            case 6 -> "Ik zie geen aanleiding om de " + thing() + " te " + place() + extra() + " te herzien.";
            default -> "Wel vraag ik de " + thing() + " om vóór 1 mei" + extra() + " verslag te doen.";
        };
    }

    String item() {
        return switch (random.nextInt(3)) {
            case 0 -> "de " + thing() + " van " + place() + ";";
            case 1 -> "een " + thing() + extra() + ", waarvan de " + thing() + " deel uitmaakt;";
            default -> "het toezicht op de " + thing() + " door de " + thing() + " en de " + thing() + ";";
        };
    }

    String note() {
        String date = (1 + random.nextInt(28)) + " maart " + (2015 + random.nextInt(8));
        String path = thing().replace(' ', '-') + "-" + thing().replace(' ', '-');
        String link = "https://www." + oneOf(SITES) + "/" + path + "/" + (1000 + random.nextInt(9000));
        return switch (random.nextInt(4)) {
            case 0 -> "De Kolkbode, " + date + ", «De " + thing() + " van " + place() + "», " + link;
            case 1 ->
                "Kamerstuk " + (30 + random.nextInt(6)) + " " + (100 + random.nextInt(900)) + ", nr. "
                        + (1 + random.nextInt(300)) + ".";
            case 2 -> link;
            default -> "Verslag van de " + thing() + " over de " + thing() + " te " + place() + ", " + date + ".";
        };
    }
}
