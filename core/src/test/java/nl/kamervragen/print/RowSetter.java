package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Stretch;
import nl.kamervragen.print.Sheet.End;
import nl.kamervragen.print.Sheet.Row;

/** Sets a paragraph in rows, each as full as its words allow: long words and links are broken. */
final class RowSetter {
    private static final int SHORTEST_BROKEN = 10;
    private static final int SHORTEST_HALF = 4;
    private static final int MARK_SHRINK = 200;
    private static final Pattern ITEM = Pattern.compile("(?:[•–]|\\d\\.|[a-z]\\.) ");
    private static final int SIGN_HANG = 1_662;
    private static final int NUMBER_HANG = 2_327;

    private final List<Row> rows = new ArrayList<>();
    private final boolean label;
    private String rest;
    private boolean withinLink;

    private RowSetter(String paragraph, boolean label) {
        this.rest = paragraph;
        this.label = label;
    }

    static List<Row> rows(String paragraph, int column, boolean label) {
        RowSetter setter = new RowSetter(paragraph, label);
        int hang = hang(paragraph);
        int room = column - hang + sign(paragraph);
        while (width(setter.rest) > room) {
            setter.fullRow(room, hang);
            room = column - hang;
        }
        setter.add(setter.rest.length(), "", End.PARAGRAPH, hang);
        return setter.rows;
    }

    /** Whether a word would not have fitted behind the last row of a paragraph. */
    static boolean endsFull(String paragraph, String word, int column) {
        List<Row> rows = rows(paragraph, column, false);
        Row last = rows.get(rows.size() - 1);
        int room = column - (rows.size() == 1 ? hang(paragraph) - sign(paragraph) : last.hang());
        return width(Marks.plain(last.text() + " " + word)) > room;
    }

    /** Marks are set smaller than other digits. */
    static int width(String text) {
        int digits =
                (int) text.chars().filter(c -> Chars.isRaisedDigit((char) c)).count();
        String plain = Marks.plain(text);
        return Stretch.of(plain, 0, plain.length()).width() - digits * MARK_SHRINK;
    }

    /** How far the rows below its first row stand in. */
    private static int hang(String paragraph) {
        return !ITEM.matcher(paragraph).lookingAt()
                ? 0
                : Character.isLetterOrDigit(paragraph.charAt(0)) ? NUMBER_HANG : SIGN_HANG;
    }

    /** How much of its first row the sign of an item takes, which stands out. */
    private static int sign(String paragraph) {
        return hang(paragraph) == 0 ? 0 : width(paragraph.substring(0, paragraph.indexOf(' ') + 1));
    }

    private void fullRow(int room, int hang) {
        int begin = lastWord(room);
        String word = rest.substring(begin).split(" ", 2)[0];
        int link = withinLink || word.contains("://") ? cutOfLink(room) : 0;
        int half = half(begin, word, room);
        if (link > begin) {
            add(link, "", End.LINK, hang);
        } else if (half > 0) {
            add(begin + half, "-", End.WORD, hang);
        } else {
            add(begin - 1, "", End.SPACE, hang);
            rest = rest.substring(1);
        }
        withinLink = link > begin;
    }

    private void add(int end, String hyphen, End how, int hang) {
        boolean first = rows.isEmpty();
        rows.add(new Row(rest.substring(0, end) + hyphen, how, label && first, first ? 0 : hang));
        rest = rest.substring(end);
    }

    /** Where the word begins that finds no room. */
    private int lastWord(int room) {
        int begin = 0;
        int space = rest.indexOf(' ');
        while (space > 0 && width(rest.substring(0, space)) <= room) {
            begin = space + 1;
            space = rest.indexOf(' ', begin);
        }
        return begin;
    }

    /** Where a link is broken that finds no room: behind the last of its signs that does, or 0. */
    private int cutOfLink(int room) {
        int cut = rest.length();
        while (cut > 0 && (width(rest.substring(0, cut)) > room || "/-_".indexOf(rest.charAt(cut - 1)) < 0)) {
            cut--;
        }
        return cut;
    }

    /** How much of a long word still fits, or 0: it is broken before a consonant with a vowel behind it. */
    private int half(int begin, String word, int room) {
        boolean breakable = word.length() >= SHORTEST_BROKEN && word.chars().allMatch(Character::isLowerCase);
        int half = breakable ? word.length() - SHORTEST_HALF : 0;
        while (half >= SHORTEST_HALF
                && (!beginsSyllable(word, half) || width(rest.substring(0, begin + half) + "-") > room)) {
            half--;
        }
        return half >= SHORTEST_HALF ? half : 0;
    }

    private static boolean beginsSyllable(String word, int at) {
        return !isVowel(word.charAt(at)) && isVowel(word.charAt(at + 1));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
