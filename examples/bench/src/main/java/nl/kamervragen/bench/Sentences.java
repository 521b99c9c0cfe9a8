package nl.kamervragen.bench;

import java.util.List;
import java.util.Random;

/** Makes up sentences as the papers of the chamber have them, with the references that stand in these. */
final class Sentences {
    private static final List<String> ACTORS = List.of(
            "de brugwachters",
            "de waterschappen",
            "het kabinet",
            "de provincie",
            "gemeenten met een haven",
            "de toezichthouder",
            "Rijkswaterstaat",
            "de betrokken veerdiensten");
    private static final List<String> VERBS = List.of(
            "onderzoekt momenteel",
            "heeft eerder gewezen op",
            "verwacht dit najaar meer duidelijkheid over",
            "ziet geen aanleiding tot aanpassing van",
            "overlegt regelmatig met de sector over",
            "publiceert jaarlijks cijfers over");
    private static final List<String> OBJECTS = List.of(
            "de bereikbaarheid van eilanden bij langdurige droogte",
            "het onderhoud aan beweegbare bruggen en sluisdeuren",
            "de vergunningverlening voor tijdelijke aanlegplaatsen",
            "veiligheidsvoorschriften voor de pleziervaart op drukke vaarwegen",
            "de subsidieregeling voor walstroomvoorzieningen, die in 2021 is verlengd",
            "een bedrag van 12,5 miljoen euro voor baggerwerkzaamheden",
            "de verantwoordelijkheidsverdeling tussen Rijk en regio (zie ook de bijlage)");
    private static final List<String> ENDS = List.of(
            "omdat de vaste oeververbinding pas in 2028 gereed is",
            "zoals tijdens het commissiedebat van 14 maart 2024 is toegezegd",
            "waarbij ook de gevolgen voor schippers worden meegewogen",
            "en dat geldt in het bijzonder voor de kleinere kernen",
            "mits de financiële ruimte dat toelaat en de natuurtoets gunstig uitvalt");
    private static final List<String> CITATIONS = List.of(
            "Kamerstuk 30 995, nr. 14",
            "artikel 6.5, eerste lid, van de Waterwet",
            "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1213",
            "Kamerstukken II 2021/22, 31 409, nrs. 345 en 346",
            "Verordening (EU) 2023/1804",
            "Stb. 2022, 117",
            "de beantwoording van vraag 2",
            "ECLI:NL:RVS:2021:1234");
    private static final List<String> SOURCES = List.of(
            "De Brugwachter, 3 mei 2024, «Brug blijft dicht» (https://www.bruggen.nl/artikel/695/brug-blijft-dicht).",
            "Veerpont Vandaag, 28 maart 2024, «In ruim 40 havens geen walstroom».",
            "Kamerstuk 31 409, nr. 367.",
            "https://www.vaarwegen.nl/nieuws/2023/12/1262709/lessen-van-twee-stremmingen");

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    String subject() {
        return "het bericht «" + capital(pick(ACTORS)) + " " + pick(VERBS) + " " + pick(OBJECTS) + "»";
    }

    String question() {
        return switch (random.nextInt(3)) {
            case 0 -> "Bent u bekend met " + subject() + "?";
            case 1 -> "Klopt het dat " + pick(ACTORS) + " vragen heeft over " + pick(OBJECTS) + ", " + pick(ENDS) + "?";
            default -> "Wat is uw reactie op " + pick(OBJECTS) + "? Zo nee, waarom niet?";
        };
    }

    /** One in five cites something. */
    String statement() {
        String citation = random.nextInt(5) == 0 ? " (" + pick(CITATIONS) + ")" : "";
        return capital(pick(ACTORS)) + " " + pick(VERBS) + " " + pick(OBJECTS) + citation + ", " + pick(ENDS) + ".";
    }

    String source() {
        return pick(SOURCES);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
