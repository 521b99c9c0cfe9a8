package nl.kamervragen.internal.layout;

import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;

/** Finds where the parts of a page's head and foot begin, and its notes, within lines that were run together. */
final class RunOnFurniture {
    private static final String TITLE = "Vragen gesteld door de leden der Kamer";
    private static final String TITLE_END = "regering gegeven antwoorden";

    /** What begins a sentence of the head. */
    private static final List<String> HEADS = List.of("Vragen van ", "Antwoord van ", "Mededeling van ");

    private static final int LONGEST_NUMBER = 3;

    /** So many notes in a row may begin like nothing that a note begins with. */
    private static final int MOST_LEFT_OUT = 3;

    /** How many characters marks and blanks may take behind a sentence. */
    private static final int MARKS = 12;

    private final String source;
    private final BitSet cuts;

    /** Where labels begin and end. */
    private final Places labels;

    /** Where parts of feet begin. */
    private final BitSet feet = new BitSet();

    /** Where pages end. */
    private final BitSet footEnds = new BitSet();

    /** The number that the next note has. */
    private int due = 1;

    private RunOnFurniture(String source, BitSet cuts) {
        this.source = source;
        this.cuts = cuts;
        this.labels = new Places(cuts);
    }

    /**
     * Adds the places at which such lines must be cut.
     *
     * @param cuts where labels begin and end
     */
    static void find(Lines lines, BitSet cuts) {
        RunOnFurniture furniture = new RunOnFurniture(lines.source(), cuts);
        furniture.findHead(cuts.nextSetBit(0));
        furniture.findFeet();
        Places feet = new Places(furniture.feet);
        Places footEnds = new Places(furniture.footEnds);
        lines.lines().forEach(line -> furniture.findNotes(line, feet, footEnds));
        cuts.or(furniture.feet);
        cuts.or(furniture.footEnds);
    }

    /** Cuts the head of the first page, which ends with the first label. */
    private void findHead(int end) {
        cutBefore("Vergaderjaar ", end);
        cutBefore(TITLE, end);
        HEADS.forEach(sentence -> cutBefore(sentence, end));
        int title = source.indexOf(TITLE);
        int behind = title < 0 ? end : title + TITLE.length();
        if (behind + 1 < end && Chars.isDigit(source.charAt(behind + 1))) {
            cuts.set(behind);
        }
        int titleEnd = source.indexOf(TITLE_END);
        if (titleEnd >= 0 && titleEnd < end) {
            cuts.set(titleEnd + TITLE_END.length());
        }
    }

    private void cutBefore(String phrase, int end) {
        int at = source.indexOf(phrase);
        while (at >= 0 && at < end) {
            cuts.set(at);
            at = source.indexOf(phrase, at + 1);
        }
    }

    private void findFeet() {
        for (String phrase : List.of("ISSN 0921", "’s-Gravenhage 2")) {
            for (int at = source.indexOf(phrase); at >= 0; at = source.indexOf(phrase, at + 1)) {
                feet.set(at);
                cutBeforeId(at);
            }
        }
        for (String phrase : List.of("Tweede Kamer, vergaderjaar", "Eerste Kamer, vergaderjaar")) {
            for (int at = source.indexOf(phrase); at >= 0; at = source.indexOf(phrase, at + 1)) {
                cutFoot(at, at + phrase.length());
            }
        }
    }

    /** The id of the publication stands before the imprint. */
    private void cutBeforeId(int imprint) {
        int end = Chars.blanksBegin(source, 0, imprint);
        int begin = Chars.tokenBegin(source, 0, end);
        if (begin < end && PublicationId.read(new Scanner(source, begin, end)) != null) {
            feet.set(begin);
        }
    }

    /** {@code , Aanhangsel 2}: a citation goes on with other words. */
    private void cutFoot(int begin, int behind) {
        Scanner scanner = new Scanner(source, behind, source.length());
        scanner.blanks();
        scanner.number(4);
        scanner.dash();
        scanner.number(4);
        boolean foot = scanner.phrase(", aanhangsel ") || scanner.phrase(", vragen ");
        scanner.blanks();
        if (foot && scanner.number(LONGEST_NUMBER) > 0) {
            feet.set(begin);
            footEnds.set(scanner.position());
        }
    }

    /** Cuts before what may be the number of a note: above a foot, behind the page's last label. */
    private void findNotes(Line line, Places parts, Places ends) {
        int begin = line.textBegin();
        while (begin < line.textEnd() && line.stretch().holdsNumerals()) {
            int end = Math.min(parts.from(begin), line.textEnd());
            findNotes(Math.max(labels.upTo(end), begin), end);
            begin = ends.from(end) < parts.from(end + 1) ? ends.from(end) : end + 1;
        }
    }

    /** The notes of one page at most: their numbers go on where those of the pages before ended. */
    private void findNotes(int from, int end) {
        int first = due;
        int at = Chars.findNumeral(source, from, end);
        while (at < end) {
            int behind = Chars.digitsEnd(source, at + 1, end);
            int number = number(at, behind);
            boolean expected = number >= first && number <= due;
            if (number > 0 && beginsNote(behind, end) && (expected || isBehindSentence(from, at))) {
                cuts.set(at);
                due = number >= due && number <= due + MOST_LEFT_OUT ? number + 1 : due;
            }
            at = Chars.findNumeral(source, behind, end);
        }
    }

    private int number(int begin, int end) {
        boolean fits = Chars.isDigit(source.charAt(begin)) && end - begin <= LONGEST_NUMBER;
        return fits && begin > 0 && Chars.isBlank(source.charAt(begin - 1))
                ? Integer.parseInt(source, begin, end, 10)
                : 0;
    }

    /** Whether a note may begin behind its number: large, with an address, or on the next line. */
    private boolean beginsNote(int behind, int end) {
        int text = Chars.blanksEnd(source, behind, end);
        if (text == end || source.startsWith("http", text) || source.startsWith("www.", text)) {
            return true;
        }
        char first = source.charAt(text);
        // "5G" is a name
        boolean word = text > behind || (text + 1 < end && Chars.isLetter(source.charAt(text + 1)));
        return (Chars.isUpperCase(first) && word) || (Chars.isOpening(first) && first != '(');
    }

    /** Whether a sentence ended, marks behind it left out. */
    private boolean isBehindSentence(int from, int at) {
        int before = at;
        int limit = Math.max(from, at - MARKS);
        while (before > limit
                && (Chars.isBlank(source.charAt(before - 1)) || Chars.isNumeral(source.charAt(before - 1)))) {
            before--;
        }
        char last = before > from ? source.charAt(before - 1) : ' ';
        return Chars.isSentenceEnd(last) || Chars.isClosing(last);
    }
}
