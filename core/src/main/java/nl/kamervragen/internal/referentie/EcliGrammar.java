package nl.kamervragen.internal.referentie;

import java.util.Locale;
import nl.kamervragen.model.Ecli;

/** Court decisions: {@code ECLI:NL:RVS:2024:3946}, also broken over a line, and the older {@code LJN BD1234}. */
final class EcliGrammar implements Grammar {

    private static final int PARTS = 5;
    private static final int LONGEST_PART = 25;

    @Override
    public Opening opening() {
        return Opening.word("ecli", "ljn");
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        if (in.takeWord("ecli")) {
            return readEcli(in, out, begin);
        }
        return in.takeWord("ljn") && readLjn(in, out, begin);
    }

    private static boolean readEcli(Scanner in, Findings out, int begin) {
        StringBuilder id = new StringBuilder("ECLI");
        for (int part = 1; part < PARTS; part++) {
            if (!takeColon(in)) {
                return false;
            }
            id.append(':').append(readPart(in, part == PARTS - 1));
        }
        return add(id.toString(), in, out, begin);
    }

    /** A colon, with what a line's end may have put around it: white space, or a hyphen that isn't the identifier's. */
    private static boolean takeColon(Scanner in) {
        int start = in.position();
        if (Chars.isDash(in.peek())) {
            in.moveTo(start + 1);
        }
        return in.takeSpaced(':');
    }

    private static String readPart(Scanner in, boolean last) {
        StringBuilder part = new StringBuilder();
        while (part.length() <= LONGEST_PART && isPart(in, last) && !(last && isGluedWord(in))) {
            part.append(Character.toUpperCase(in.peek()));
            in.moveTo(in.position() + 1);
            skipBreak(in);
        }
        return part.toString();
    }

    /** A full stop belongs to the last part of foreign identifiers, when more of it follows. */
    private static boolean isPart(Scanner in, boolean last) {
        char c = in.peek();
        char next = in.charAt(in.position() + 1);
        return Chars.isDigit(c)
                || Chars.isAsciiLetter(c)
                || (last && c == '.' && (Chars.isDigit(next) || Chars.isUpper(next)));
    }

    /** "2024:3946en": a small letter right behind a digit begins the next word. */
    private static boolean isGluedWord(Scanner in) {
        return Chars.isLower(in.peek()) && Chars.isDigit(in.charAt(in.position() - 1));
    }

    /** A hyphen at a line's end inside a part. */
    private static void skipBreak(Scanner in) {
        int start = in.position();
        if (in.peek() == '-' && Chars.isSpace(in.charAt(start + 1))) {
            in.moveTo(start + 1);
            in.skipSpaces();
            if (!Chars.isDigit(in.peek()) && !Chars.isUpper(in.peek())) {
                in.moveTo(start);
            }
        }
    }

    private static boolean readLjn(Scanner in, Findings out, int begin) {
        in.takeDash();
        Words.takeNumberSign(in);
        in.takeSpaced(':');
        in.skipSpaces();
        String letters = in.word();
        in.skipSpaces();
        int digits = in.position();
        if (letters.length() != 2 || in.digitsAhead(5) != 4) {
            return false;
        }
        in.moveTo(digits + 4);
        return add("LJN " + letters.toUpperCase(Locale.ROOT) + in.from(digits), in, out, begin);
    }

    private static boolean add(String id, Scanner in, Findings out, int begin) {
        try {
            out.add(new Ecli(id), begin, in.position());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
