package nl.kamervragen.internal.referentie;

import java.util.Set;
import nl.kamervragen.internal.text.WordList;

/** The words that names of laws are made of, and those that end them. */
final class LawWords {

    /** Words that begin a name of several words. */
    private static final Set<String> HEADS = Set.of(
            "wet",
            "rijkswet",
            "kaderwet",
            "kaderregeling",
            "stimuleringsregeling",
            "kaderrichtlijn",
            "instellingswet",
            "sanctieregeling",
            "sanctiebesluit",
            "warenwetbesluit",
            "warenwetregeling",
            "aanvullingswet",
            "reparatiewet",
            "experimentenwet",
            "noodwet",
            "spoedwet",
            "besluit",
            "regeling",
            "subsidieregeling",
            "verordening",
            "verdrag",
            "wetboek",
            "handvest",
            "statuut",
            "reglement",
            "protocol",
            "overeenkomst",
            "akkoord",
            "conventie",
            "beleidsregel",
            "beleidsregels",
            "aanwijzing",
            "circulaire",
            "instructie",
            "richtlijn",
            "kaderbesluit",
            "landsverordening",
            "eilandsverordening",
            "beginselenwet",
            "uitvoeringsbesluit",
            "uitvoeringsregeling",
            "uitvoeringswet",
            "invoeringswet",
            "aanpassingswet",
            "overgangswet",
            "verzamelwet",
            "wijzigingswet",
            "rijksbesluit",
            "vrijstellingsregeling",
            "veegwet",
            "machtigingswet",
            "herzieningswet",
            "vrijstellingsbesluit");

    /** Names that are complete by themselves. */
    private static final Set<String> ALONE = Set.of("handvest", "statuut", "belastingplan");

    private static final Set<String> TREATIES =
            Set.of("verdrag", "handvest", "statuut", "protocol", "conventie", "akkoord");

    private static final Set<String> ENGLISH_HEADS =
            Set.of("act", "directive", "regulation", "convention", "treaty", "statute");

    /** Last parts of names that are one word: Woningwet, Vreemdelingenbesluit. */
    private static final Set<String> ENDINGS = Set.of(
            "wet",
            "wetboek",
            "besluit",
            "regeling",
            "verordening",
            "verdrag",
            "richtlijn",
            "reglement",
            "statuut",
            "protocol",
            "handvest",
            "circulaire",
            "conventie",
            "akkoord",
            "voorschrift",
            "overeenkomst");

    /** Those that are rarely the last part of anything but one law's name. */
    private static final Set<String> NEED_NO_CAPITAL = Set.of("wet", "wetboek", "verdrag", "richtlijn");

    /** Words that end so and name no particular law. */
    private static final Set<String> GENERIC = WordList.set(LawWords.class, "geen-wetsnamen.txt");

    /** Words inside a name that only join what follows; a name does not end in one. */
    private static final Set<String> JOINING = Set.of(
            "van",
            "op",
            "tot",
            "ter",
            "ten",
            "te",
            "inzake",
            "betreffende",
            "voor",
            "tegen",
            "bij",
            "naar",
            "houdende",
            "de",
            "het",
            "der",
            "den",
            "en",
            "met",
            "in",
            "over",
            "aan",
            "onder",
            "tussen",
            "door",
            "om",
            "of",
            "een");

    /** Words that cannot stand in a name: verbs and what begins a further part of the sentence. */
    private static final Set<String> ENDING = WordList.set(LawWords.class, "woorden-na-wetsnaam.txt");

    private static final Set<String> SEPARABLE =
            Set.of("aan", "af", "op", "uit", "in", "voor", "toe", "vast", "neer", "bij", "door", "na", "weg");

    private static final Set<String> PARTICIPLE_ENDINGS = Set.of("d", "t", "en", "de", "te");
    /** Nouns that look like such participles: aangelegenheden, ingezetenen, ingenieursdienst, vastgoed. */
    private static final Set<String> NOUN_ENDINGS = Set.of("heden", "heid", "enen", "dienst", "goed");

    private LawWords() {}

    static boolean isHead(String lower) {
        return HEADS.contains(lower);
    }

    static boolean standsAlone(String lower) {
        return ALONE.contains(lower);
    }

    /** "Noord-Atlantisch Verdrag" is complete, and so is a code of law. */
    static boolean endsTreaty(String lower, boolean capital) {
        return lower.equals("wetboek") || (capital && TREATIES.contains(lower));
    }

    static boolean isEnglishHead(String lower) {
        return ENGLISH_HEADS.contains(lower);
    }

    static boolean isJoining(String lower) {
        return JOINING.contains(lower);
    }

    /** True for a participle with a separable first part, "aangewezen" or "uitgekeerde": no noun of a name. */
    static boolean isParticiple(String lower) {
        for (String first : SEPARABLE) {
            if (lower.startsWith(first + "ge") && lower.length() > first.length() + 5) {
                return PARTICIPLE_ENDINGS.stream().anyMatch(lower::endsWith)
                        && NOUN_ENDINGS.stream().noneMatch(lower::endsWith);
            }
        }
        return false;
    }

    static boolean endsName(String lower) {
        return ENDING.contains(lower);
    }

    /** True for a name that is one word; a small letter is enough for what ends in "wet" and the like only. */
    static boolean isCompound(String word) {
        // Not only the first letter may be the capital: eIDAS-verordening.
        return isCompound(word, word.chars().anyMatch(Character::isUpperCase));
    }

    /** The same for a word of a name that has a capital elsewhere: "Drank- en horecawet". */
    static boolean isCompound(String word, boolean capital) {
        String lower = Chars.lower(word);
        if (GENERIC.contains(lower) || HEADS.contains(lower)) {
            return false;
        }
        for (String ending : ENDINGS) {
            int before = lower.length() - ending.length();
            boolean named = before > 2 || (before == 2 && Chars.isDash(lower.charAt(1)));
            if (named && lower.endsWith(ending)) {
                return capital || NEED_NO_CAPITAL.contains(ending);
            }
        }
        return false;
    }

    /** How long the name is in a word that has the next one glued to it ("Woningwetzouden"); 0 when it is no name. */
    static int gluedLength(String word) {
        int wet = Chars.lower(word).lastIndexOf("wet");
        int end = wet + 3;
        boolean glued = wet > 2 && end < word.length() && ENDING.contains(Chars.lower(word.substring(end)));
        return glued && Chars.isUpperCase(word.charAt(0)) ? end : 0;
    }

    /** True for an abbreviation: a known one, or one with two capitals at least. */
    static boolean isAbbreviation(String word) {
        if (LawTable.isAbbreviation(word)) {
            return true;
        }
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && word.length() <= 10 && !NO_LAWS.contains(word);
    }

    /** Newspapers, and organisations that make rules or are part of a law's name. */
    private static final Set<String> NO_LAWS = WordList.set(LawWords.class, "geen-wetsafkortingen.txt");
}
