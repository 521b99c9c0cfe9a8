package nl.kamervragen.internal.referentie;

import nl.kamervragen.model.Kamerdocument;
import nl.kamervragen.model.Zaak;

/** Numbers of cases and documents of the Tweede Kamer: {@code 2018Z10592}, {@code 2018D54632}, {@code 2024Z 17972}. */
final class ZaakGrammar implements Grammar {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int DIGITS = 5;

    @Override
    public Opening opening() {
        return Opening.number(4);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        if (in.digitsAhead(5) != 4) {
            return false;
        }
        int year = in.number(4);
        in.skipSpaces();
        char letter = in.peek();
        if (year < FIRST_YEAR || year > LAST_YEAR || (letter != 'Z' && letter != 'D')) {
            return false;
        }
        in.moveTo(in.position() + 1);
        in.skipSpaces();
        if (in.digitsAhead(DIGITS + 1) != DIGITS) {
            return false;
        }
        int number = in.number(DIGITS);
        out.add(letter == 'Z' ? new Zaak(year, number) : new Kamerdocument(year, number), begin, in.position());
        return true;
    }
}
