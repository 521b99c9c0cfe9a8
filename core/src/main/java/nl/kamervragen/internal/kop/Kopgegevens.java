package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;

/** Reads the loose facts of a head: its numbers, the chamber, the date of a letter. */
final class Kopgegevens {
    /** A paragraph with a number of questions and hardly anything else. */
    private static final int LANGSTE_NUMMERREGEL = 40;

    private final LopendeTekst tekst;
    private final List<Rol> rollen;
    private final Map<Integer, List<Span>> aangehaald;

    /**
     * Makes a reader of a head.
     *
     * @param aangehaald where other documents are named: in the subject and under "Zie ook"
     */
    Kopgegevens(LopendeTekst tekst, List<Rol> rollen, List<Span> aangehaald) {
        this.tekst = tekst;
        this.rollen = rollen;
        this.aangehaald = aangehaald.stream()
                .sorted(Comparator.comparingInt(Span::begin))
                .collect(Collectors.groupingBy(Span::alinea));
    }

    /** Whether a paragraph holds the number of an Aanhangsel or of the questions, and nothing else. */
    static boolean nummerregel(String alinea) {
        if (alinea.length() > LANGSTE_NUMMERREGEL) {
            return false;
        }
        Lezer l = new Lezer(alinea, 0, alinea.length());
        boolean nummer = Kenmerken.aanhangsel(l).isPresent();
        nummer |= Kenmerken.zaaknummer(l).isPresent();
        return nummer && l.blanks().klaar();
    }

    Optional<Integer> nummer() {
        for (int i = 0; i < tekst.aantal(); i++) {
            Optional<Integer> nummer = Kenmerken.aanhangsel(tekst.lezerVan(i));
            if (nummer.isPresent()) {
                return nummer;
            }
        }
        return tabelrij().flatMap(l -> {
            Kenmerken.vergaderjaar(l);
            l.teken('|');
            return Kenmerken.nummer(l);
        });
    }

    Optional<Vergaderjaar> vergaderjaar() {
        for (int i = 0; i < tekst.aantal(); i++) {
            Lezer l = tekst.lezerVan(i);
            if (rollen.get(i) == Rol.NAVIGATIE && l.woord("vergaderjaar")) {
                Optional<Vergaderjaar> jaar = Kenmerken.vergaderjaar(l);
                if (jaar.isPresent()) {
                    return jaar;
                }
            }
        }
        return tabelrij().flatMap(Kenmerken::vergaderjaar);
    }

    /** The row "Tweede Kamer der Staten-Generaal2017-20183094" of an official web page, from its year on. */
    private Optional<Lezer> tabelrij() {
        for (int i = 0; i < tekst.aantal(); i++) {
            int na = rollen.get(i) == Rol.NAVIGATIE ? naKamer(i) : -1;
            if (na >= 0) {
                Lezer l = tekst.lezerVan(i);
                l.naar(na);
                l.teken('|');
                int jaar = l.plek();
                if (Kenmerken.vergaderjaar(l).isPresent()) {
                    l.naar(jaar);
                    return Optional.of(l);
                }
            }
        }
        return Optional.empty();
    }

    private int naKamer(int alinea) {
        Lezer l = tekst.lezerVan(alinea);
        for (int i = l.plek(); i < l.eind(); i++) {
            l.naar(i);
            if (Tekens.letter(l.kijk()) && l.frase("kamer der staten-generaal")) {
                return l.plek();
            }
        }
        return -1;
    }

    /**
     * The number of the questions: a paragraph of its own, else the letter's opening, else any line around the head.
     */
    Optional<String> zaaknummer() {
        for (int i = 0; i < tekst.aantal(); i++) {
            Lezer l = tekst.lezerVan(i);
            Optional<String> nummer = Kenmerken.zaaknummer(l);
            if (nummer.isPresent() && l.blanks().klaar()) {
                return nummer;
            }
        }
        Optional<String> nummer = zaaknummerIn(Rol.INLEIDING);
        for (Rol rol : List.of(Rol.KOP, Rol.BRIEFHOOFD, Rol.NAVIGATIE)) {
            nummer = nummer.isPresent() ? nummer : zaaknummerIn(rol);
        }
        return nummer;
    }

    private Optional<String> zaaknummerIn(Rol rol) {
        for (int i = 0; i < tekst.aantal(); i++) {
            if (rollen.get(i) == rol) {
                Optional<String> nummer = eigenZaaknummerIn(i);
                if (nummer.isPresent()) {
                    return nummer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> eigenZaaknummerIn(int alinea) {
        int van = tekst.begin(alinea);
        for (Span span : aangehaald.getOrDefault(alinea, List.of())) {
            Optional<String> ervoor = Kenmerken.zaaknummer(tekst.tekst(), van, tekst.begin(alinea) + span.begin());
            if (ervoor.isPresent()) {
                return ervoor;
            }
            van = tekst.begin(alinea) + span.eind();
        }
        return Kenmerken.zaaknummer(tekst.tekst(), van, tekst.eind(alinea));
    }

    /** The chamber that is named around the head, not in it. */
    Optional<Kamer> kamer() {
        for (int i = 0; i < tekst.aantal(); i++) {
            if (rollen.get(i) == Rol.NAVIGATIE || rollen.get(i) == Rol.BRIEFHOOFD) {
                Optional<Kamer> kamer = kamer(i);
                if (kamer.isPresent()) {
                    return kamer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Kamer> kamer(int alinea) {
        // to the end of the text: "Aan de Voorzitter van de Tweede" may end a paragraph
        Lezer l = tekst.lezer(0);
        for (int i = tekst.begin(alinea); i < tekst.eind(alinea); i++) {
            if (Tekens.woordbegin(tekst.tekst(), i)) {
                l.naar(i);
                if (l.frase("eerste kamer")) {
                    return Optional.of(Kamer.EERSTE_KAMER);
                }
                if (l.frase("tweede kamer")) {
                    return Optional.of(Kamer.TWEEDE_KAMER);
                }
            }
        }
        return Optional.empty();
    }

    /** A letter's date: behind "Datum" or a place, or alone in a paragraph before the opening. */
    Optional<LocalDate> datum() {
        for (int i = 0; i < tekst.aantal() && rollen.get(i) != Rol.INLEIDING; i++) {
            Optional<LocalDate> datum = rollen.get(i) == Rol.KOP || rollen.get(i) == Rol.BRIEFHOOFD
                    ? datumregel(tekst.lezerVan(i))
                    : Optional.empty();
            if (datum.isPresent()) {
                return datum;
            }
        }
        return Optional.empty();
    }

    /** The date of a letter of which nothing else tells that it was one: "Datum 5 juli 2018" and nothing else. */
    Optional<LocalDate> losseDatum() {
        return IntStream.range(0, tekst.aantal())
                .mapToObj(i -> losseDatum(tekst.lezerVan(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<LocalDate> losseDatum(Lezer l) {
        if (!l.woord("datum")) {
            return Optional.empty();
        }
        l.teken(':');
        Optional<LocalDate> datum = Datums.lees(l);
        return l.blanks().klaar() ? datum : Optional.empty();
    }

    private static Optional<LocalDate> datumregel(Lezer l) {
        boolean label = l.een("datum", "verzenddatum", "den haag", "'s-gravenhage", "’s-gravenhage", "s-gravenhage");
        l.teken(':');
        l.teken(',');
        Optional<LocalDate> datum = Datums.lees(l);
        boolean alleen = l.blanks().klaar();
        return label || alleen || l.ziet("onderwerp", "betreft", "ons kenmerk", "uw kenmerk")
                ? datum
                : Optional.empty();
    }

    /** "Hierbij zend ik u, mede namens de Minister van Financiën, de antwoorden …". */
    List<Bewindspersoon> medeNamens(BitSet openingen) {
        int eerste = openingen.nextSetBit(0);
        Lezer l = tekst.lezer(0);
        for (int i = tekst.begin(eerste); i < tekst.eind(openingen.length() - 1); i++) {
            if (Tekens.woordbegin(tekst.tekst(), i)) {
                l.naar(i);
                if (l.woord("mede namens") || l.woord("mede-namens")) {
                    return Bewindspersonen.lees(l).personen();
                }
            }
        }
        return List.of();
    }
}
