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
        char first = in.peek();
        if (first == 'P') {
            return takeExact(in, GAZETTES) && readGazette(in, out, begin);
        }
        if ((first == 'C' || first == 'S' || first == 'J') && takeExact(in, SERIES)) {
            return readDocument(in, out, begin, in.from(begin));
        }
        return false;
    }

    private static boolean takeExact(Scanner in, List<String> names) {
        for (String name : names) {
            if (in.text().startsWith(name, in.position())) {
                in.moveTo(in.position() + name.length());
                return !Character.isLetter(in.peek());
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
        boolean community = in.takeSpacedWord("eu") || in.takeSpacedWord("eg");
        in.takeSpaced(',');
        in.skipSpaces();
        if (in.digitsAhead(5) == 4) {
            in.number(4);
            in.takeSpaced(',');
        }
        Words.takeNumberSign(in);
        in.skipSpaces();
        char part = in.peek();
        if ((part != 'L' && part != 'C') || (!community && part == 0)) {
            return false;
        }
        in.moveTo(in.position() + 1);
        in.skipSpaces();
        if (in.number(MOST_DIGITS) < 0) {
            return false;
        }
        out.add(new EuHandeling(Spaces.single(in.from(begin))), begin, in.position());
        return true;
    }
}
