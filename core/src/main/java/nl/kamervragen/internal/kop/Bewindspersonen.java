package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Functie;

/**
 * The grammar of a list of ministers and state secretaries named by their portfolio: "de Ministers van A, voor B en van
 * C en de Staatssecretaris van D", "de Minister en Staatssecretaris van A", "de Minister-President, Minister van
 * Algemene Zaken".
 */
final class Bewindspersonen {
    /** There were never so many members of a government; a longer list is no head. */
    private static final int MOST = 40;

    private final KopScanner in;
    private final List<Bewindspersoon> people = new ArrayList<>();
    /** Functions that still wait for the portfolio that they share with the next one. */
    private final List<Functie> waiting = new ArrayList<>();

    private Optional<Functie> last = Optional.empty();
    private boolean unknown;

    private Bewindspersonen(KopScanner in) {
        this.in = in;
    }

    /**
     * The list that was read.
     *
     * @param people in order
     * @param unknown whether a portfolio was read that the table doesn't know
     */
    record Found(List<Bewindspersoon> people, boolean unknown) {}

    /** Takes as long a list as stands here; an empty one when there is none. */
    static Found read(KopScanner in) {
        return new Bewindspersonen(in).list();
    }

    private Found list() {
        int end = in.position();
        while (people.size() < MOST && item()) {
            end = in.position();
        }
        in.moveTo(end);
        waiting.forEach(functie -> add(functie, Optional.empty()));
        return new Found(people, unknown);
    }

    private boolean item() {
        boolean separator = separator();
        if (in.word("bij afwezigheid van")) {
            Bewindspersonen.read(in);
            return true;
        }
        in.oneOf("de", "het", "aan de");
        Optional<Functie> functie = Functies.read(in);
        if (functie.isPresent()) {
            last = functie;
            return functie.get() == Functie.MINISTER_PRESIDENT ? president() : ordinary(functie.get());
        }
        if (last.isEmpty() || !separator) {
            return false;
        }
        if (vanOrVoor()) {
            return portefeuille(last.get(), Portefeuille.read(in));
        }
        return portefeuille(last.get(), Portefeuille.known(in));
    }

    private boolean separator() {
        boolean comma = in.sign(',');
        return in.oneOf("en", "alsmede", "evenals", "als", "&", "/", "of")
                || (in.sees("ende", "envan", "envoor") && in.phrase("en"))
                || comma;
    }

    private boolean ordinary(Functie functie) {
        if (vanOrVoor()) {
            return portefeuille(functie, Portefeuille.read(in));
        }
        if (Chars.isLetter(in.blanks().peek())) {
            // "de Staatssecretaris Participatie en Integratie"
            Optional<Portefeuille.Reading> bare = Portefeuille.known(in);
            if (bare.isPresent()) {
                return portefeuille(functie, bare);
            }
        }
        in.word("zonder portefeuille");
        waiting.add(functie);
        return true;
    }

    /** "van" and "voor", also glued to what follows: "vanBinnenlandse Zaken". */
    private boolean vanOrVoor() {
        int back = in.position();
        if (in.oneOf("van", "voor")) {
            return true;
        }
        boolean glued = (in.phrase("van") || in.phrase("voor"))
                && !Spellings.PORTEFEUILLES
                        .find(in.text(), in.position(), in.end())
                        .isEmpty();
        if (!glued) {
            in.moveTo(back);
        }
        return glued;
    }

    private boolean portefeuille(Functie functie, Optional<Portefeuille.Reading> reading) {
        if (reading.isEmpty()) {
            return false;
        }
        unknown |= !reading.get().known();
        Optional<String> name = Optional.of(reading.get().name());
        waiting.forEach(earlier -> add(earlier, name));
        waiting.clear();
        add(functie, name);
        return true;
    }

    /** The Minister-President may be called "Minister van Algemene Zaken" in the same breath: that is one person. */
    private boolean president() {
        int after = in.position();
        if (!in.sign(',') && !in.oneOf("en", "tevens")) {
            in.blanks();
        }
        in.oneOf("tevens", "en", "de");
        Optional<Functie> also = Functies.read(in);
        if ((also.isEmpty() || also.get() == Functie.MINISTER) && in.oneOf("van", "voor")) {
            Optional<Portefeuille.Reading> reading = Portefeuille.known(in);
            if (reading.isPresent() && reading.get().name().equalsIgnoreCase("Algemene Zaken")) {
                add(Functie.MINISTER_PRESIDENT, Optional.of(reading.get().name()));
                return true;
            }
        }
        in.moveTo(after);
        add(Functie.MINISTER_PRESIDENT, Optional.empty());
        return true;
    }

    private void add(Functie functie, Optional<String> portefeuille) {
        Bewindspersoon person = new Bewindspersoon(functie, Optional.empty(), portefeuille);
        if (!people.contains(person)) {
            people.add(person);
        }
    }
}
