package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Vraagverwijzing;

/**
 * Cross references to questions of the same document: {@code het antwoord op de vragen 4 en 5}, {@code (zie vraag 2)}.
 *
 * <p>The reference spans from the word before the numbers to the last number. Questions of another document, of a form
 * or of a member are none.
 */
final class VraagGrammar implements Grammar {

    private static final WordSet QUESTION = WordSet.of("vraag", "vragen");
    /** {@code het antwoord opvraag 3}: the space of a line end was lost. */
    private static final WordSet GLUED_QUESTION = WordSet.of("opvraag", "opvragen");

    private static final WordSet ANSWER = WordSet.of("antwoord", "antwoorden", "beantwoording");
    private static final Set<String> ANSWERS = Set.of("antwoord", "antwoorden");

    /** What stands before a reference; before a verb ("wij vragen 3 ...") other words do. */
    private static final Set<String> BEFORE = Set.of(
            "op",
            "de",
            "het",
            "bij",
            "onder",
            "van",
            "zie",
            "in",
            "aan",
            "uit",
            "met",
            "mijn",
            "ons",
            "onze",
            "uw",
            "en",
            "of",
            "u",
            "indien",
            "ook",
            "antwoord",
            "antwoorden",
            "beantwoording",
            "over",
            "naar",
            "tot",
            "als",
            "voor",
            "per",
            "na",
            "boven",
            "respectievelijk",
            "resp",
            "tevens",
            "conform",
            "cf",
            "vgl",
            "ad",
            "gelijk",
            "volgens",
            "vanwege",
            "opnieuw",
            "deelvraag",
            "i",
            "zoals",
            "alsmede",
            "alsook",
            "evenals",
            "hierboven",
            "hiervoor",
            "daarvoor",
            "gegeven",
            "wat",
            "betreft",
            "is",
            "zijn",
            "wordt",
            "worden",
            "tussen",
            "eveneens");
    /** Behind "van", "uit" or "in" these say that the question is another document's. */
    private static final Set<String> ELSEWHERE = Set.of(
            "lid",
            "leden",
            "aanhangsel",
            "eerdere",
            "eerder",
            "vorige",
            "enquête",
            "vragenlijst",
            "formulier",
            "examen",
            "toets",
            "lijst",
            "motie",
            "fractie",
            "fracties",
            "commissie",
            "heer",
            "mevrouw",
            "schriftelijke",
            "schriftelijk",
            "ander",
            "andere",
            "rapport",
            "onderzoek",
            "peiling",
            "raadsvragen",
            "kamerlid",
            "set");

    /** Documents with questions of their own. */
    private static final Set<Soort> CITED = Set.of(Soort.AANHANGSEL, Soort.KAMERSTUK);

    private static final WordSet ANSWERED = WordSet.of("op", "bij", "van");
    private static final int LONGEST_JOINT = 40;
    private static final WordSet QUESTIONS = WordSet.of("vragen", "kamervragen");
    private static final WordSet TOWARDS = WordSet.of("van", "uit", "in", "door");
    private static final WordSet ARTICLES = WordSet.of("de", "het", "een", "mijn", "uw", "die", "dat", "deze");
    private static final List<String> IN_LETTERS =
            List.of("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final int MOST_DIGITS = 3;

    @Override
    public Opening opening() {
        return Opening.word(QUESTION).orWord(ANSWER).orWord(GLUED_QUESTION);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        boolean capital = Chars.isUpperCase(in.peek());
        boolean question = in.takeAnyWord(QUESTION);
        boolean glued = !question && ANSWERS.contains(in.wordBefore(begin)) && in.takeAnyWord(GLUED_QUESTION);
        if (!question && !glued && !in.takeAnyWord(ANSWER)) {
            return false;
        }
        in.skipSpaces();
        List<Item> items = NumberList.read(in, VraagGrammar::item);
        if (items.isEmpty() || Words.isCounted(in) || isInsideNumber(in)) {
            return false;
        }
        int end = in.position();
        boolean meant = (glued || isAnnounced(in, begin, capital, question))
                && !isElsewhere(in)
                && !isOfCitation(in, out, begin);
        if (meant) {
            out.add(new Vraagverwijzing(items.stream().map(Item::value).toList()), begin, end);
        }
        in.moveTo(end);
        return meant;
    }

    /** A number, also with the letter of a part of the question ("2a"). */
    private static List<Item> item(Scanner in) {
        List<Item> items = NumberList.numbers(MOST_DIGITS).read(in);
        if (items.isEmpty()) {
            return inLetters(in);
        }
        if (items.get(0).value() == 1 && isOneByOne(in)) {
            in.moveTo(items.get(0).begin());
            return List.of();
        }
        boolean part = in.peek() >= 'a' && in.peek() <= 'h' && !Chars.isLetterOrDigit(in.charAt(in.position() + 1));
        if (part) {
            in.moveTo(in.position() + 1);
        }
        return items;
    }

    /** "antwoord vier"; "een" is left out, because it is an article more often. */
    private static List<Item> inLetters(Scanner in) {
        int begin = in.position();
        for (int i = 0; i < IN_LETTERS.size(); i++) {
            if (in.takeWord(IN_LETTERS.get(i)) && !isOneByOne(in)) {
                return List.of(new Item(String.valueOf(i + 1), begin, in.position()));
            }
        }
        return List.of();
    }

    /** "de vragen één voor één", "één-voor-één", "1 voor 1". */
    private static boolean isOneByOne(Scanner in) {
        int here = in.position();
        in.takeDash();
        boolean by = in.takeSpacedWord("voor");
        in.takeDash();
        in.skipSpaces();
        boolean one = by && (in.takeWord("één") || in.takeWord("een") || in.number(1) == 1);
        in.moveTo(here);
        return one;
    }

    private static boolean isInsideNumber(Scanner in) {
        char next = in.peek();
        return (next == '.' || next == ',' || next == ':' || next == '/' || next == '-')
                && Chars.isDigit(in.charAt(in.position() + 1));
    }

    private static boolean isAnnounced(Scanner in, int begin, boolean capital, boolean question) {
        char before = in.charBefore(begin);
        String word = in.wordBefore(begin);
        if (word.isEmpty()) {
            // At a sentence's begin "Vraag 2 betreft" is a reference, and "Vraag 2" alone is a label.
            boolean opens = before == 0 || ".!?:;,(–-«‘“'\"/".indexOf(before) >= 0;
            return opens && (!capital || before == '(' || (question && sentenceGoesOn(in)));
        }
        return (BEFORE.contains(word) || isGlued(word)) && !isVerbBefore(word, question);
    }

    /** "opde vragen 3 en 4": two of the words, between which the space of a line end was lost. */
    private static boolean isGlued(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (BEFORE.contains(word.substring(0, i)) && BEFORE.contains(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** "of antwoord 3", "en vragen 5": fine; "u de vragen 3": fine. Only "wat vragen 3" has a verb. */
    private static boolean isVerbBefore(String word, boolean question) {
        return question && word.equals("wat");
    }

    private static boolean sentenceGoesOn(Scanner in) {
        return in.peek() == ' ' && Chars.isLowerCase(in.charAt(in.position() + 1));
    }

    /** "Aanhangsel Handelingen 2023–2024, nr. 12, antwoord op vraag 3": the question of what was just cited. */
    private static boolean isOfCitation(Scanner in, Findings out, int begin) {
        Optional<Vermelding> cited = out.last().filter(last -> CITED.contains(last.soort()));
        if (cited.isEmpty() || begin - cited.get().eind() > LONGEST_JOINT) {
            return false;
        }
        in.moveTo(cited.get().eind());
        in.takeSpaced(',');
        in.takeAnySpacedWord(ARTICLES);
        if (in.takeAnySpacedWord(ANSWER)) {
            in.takeAnySpacedWord(ANSWERED);
            in.takeAnySpacedWord(ARTICLES);
        }
        in.skipSpaces();
        return in.position() == begin;
    }

    private static boolean isElsewhere(Scanner in) {
        if (in.takeSpaced('(') || in.takeSpaced(',')) {
            String word = in.nextWord();
            return word.startsWith("aanhangsel") || word.equals("ah");
        }
        return in.takeAnySpacedWord(TOWARDS) && isOfOthers(in);
    }

    /** "van die vragen", "van de vragen van het lid Jansma", "in de beantwoording van de eerdere vragen". */
    private static boolean isOfOthers(Scanner in) {
        boolean those = in.takeSpacedWord("die");
        in.takeAnySpacedWord(ARTICLES);
        if (in.takeAnySpacedWord(ANSWER)) {
            in.takeAnySpacedWord(ANSWERED);
            in.takeAnySpacedWord(ARTICLES);
        }
        if (!in.takeAnySpacedWord(QUESTIONS)) {
            return ELSEWHERE.contains(in.nextWord());
        }
        boolean towards = in.takeAnySpacedWord(TOWARDS);
        in.takeAnySpacedWord(ARTICLES);
        return those || (towards && ELSEWHERE.contains(in.nextWord()));
    }
}
