package nl.kamervragen.internal.referentie;

import java.util.List;
import nl.kamervragen.model.EuHandeling;

/**
 * Documents of the European Commission, {@code COM(2018) 123}, and places in the Publicatieblad, {@code PbEU 2016, L
 * 119}.
 */
final class EuDocumentGrammar implements Grammar {

    private static final List<String> SERIES = List.of("COM", "SWD", "JOIN", "SEC");
    private static final List<String> GAZETTES = List.of("PbEEG", "PbEG", "PbEU", "PB", "Pb");
    private static final WordSet COMMUNITIES = WordSet.of("eu", "eg");
    private static final int MOST_DIGITS = 5;
    /** When there was no Community yet, there were no documents of its Commission. */
    private static final int FIRST_YEAR = 1952;

    @Override
    public Opening opening() {
        return Opening.word(GAZETTES).orWord(SERIES);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        if (takeExact(in, GAZETTES)) {
            return readGazette(in, out, begin);
        }
        return takeExact(in, SERIES) && readDocument(in, out, begin, in.from(begin));
    }

    private static boolean takeExact(Scanner in, List<String> names) {
        for (String name : names) {
            int end = in.position() + name.length();
            if (in.text().startsWith(name, in.position()) && !Chars.isLetter(in.charAt(end))) {
                in.moveTo(end);
                return true;
            }
        }
        return false;
    }

    private static boolean readDocument(Scanner in, Findings out, int begin, String series) {
        boolean open = in.takeSpaced('(') || in.takeSpaced('/');
        int year = open && in.digitsAhead(5) == 4 ? in.number(4) : -1;
        boolean closed = in.takeSpaced(')') || in.takeSpaced('/');
        in.takeSpaced(',');
        Words.takeNumberSign(in);
        int number = in.number(MOST_DIGITS);
        if (year < FIRST_YEAR || !closed || number < 1) {
            return false;
        }
        out.add(new EuHandeling(series + "(" + year + ")" + number), begin, in.position());
        return true;
    }

    private static boolean readGazette(Scanner in, Findings out, int begin) {
        in.take('.');
        in.takeAnySpacedWord(COMMUNITIES);
        in.takeSpaced(',');
        in.skipSpaces();
        if (in.digitsAhead(5) == 4) {
            in.number(4);
            in.takeSpaced(',');
        }
        Words.takeNumberSign(in);
        in.skipSpaces();
        char part = in.peek();
        if (part != 'L' && part != 'C') {
            return false;
        }
        in.moveTo(in.position() + 1);
        in.skipSpaces();
        if (in.number(MOST_DIGITS) < 1) {
            return false;
        }
        out.add(new EuHandeling(Spaces.single(in.from(begin))), begin, in.position());
        return true;
    }
}
