package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;

/** Gives each paragraph its role, once the sentences of the head have been read. */
final class Rollen {
    private final LopendeTekst tekst;
    private final BitSet openingen;
    private final boolean brief;
    private final Rol[] rollen;
    private final boolean[] vast;
    private int laatsteKop = -1;
    private int ondertekening = -1;

    final List<Bewindspersoon> ondertekenaars = new ArrayList<>();
    final List<Bewindspersoon> medeOndertekenaars = new ArrayList<>();

    Rollen(LopendeTekst tekst, BitSet openingen, boolean brief, Rol opening) {
        this.tekst = tekst;
        this.openingen = openingen;
        this.brief = brief;
        this.rollen = new Rol[tekst.aantal()];
        this.vast = new boolean[tekst.aantal()];
        java.util.Arrays.fill(rollen, Rol.NAVIGATIE);
        openingen.stream().forEach(i -> zet(i, opening));
    }

    private void zet(int alinea, Rol rol) {
        rollen[alinea] = rol;
        vast[alinea] = true;
    }

    /** Paragraphs that a stretch of the running text touches get a role, unless they have one. */
    void bestrijkt(int van, int tot, Rol rol) {
        for (int i = tekst.alineaVan(van); i < rollen.length && tekst.begin(i) < tot; i++) {
            if (!vast[i]) {
                zet(i, rol);
            }
        }
    }

    Rol rol(int alinea) {
        return rollen[alinea];
    }

    /** The roles of all other paragraphs follow from their place and their looks. */
    List<Rol> rest(Optional<Documentsoort> soort) {
        int kop = eerste(Rol.KOP);
        laatsteKop = laatste(Rol.KOP);
        boolean vraagtekst = false;
        for (int i = 0; i < rollen.length; i++) {
            if (!vast[i] && !vasteVorm(i)) {
                Rol rol = brief ? inBrief(i) : buitenBrief(i, kop, soort);
                vraagtekst |= rol == Rol.VRAAGTEKST;
                rollen[i] = vraagtekst && rol != Rol.NAVIGATIE && rol != Rol.BRIEFHOOFD ? Rol.VRAAGTEKST : rol;
                vast[i] = true;
            }
        }
        return List.of(rollen);
    }

    private int eerste(Rol rol) {
        for (int i = 0; i < rollen.length; i++) {
            if (vast[i] && rollen[i] == rol) {
                return i;
            }
        }
        return -1;
    }

    private int laatste(Rol rol) {
        int i = rollen.length - 1;
        while (i >= 0 && !(vast[i] && rollen[i] == rol)) {
            i--;
        }
        return i;
    }

    /** Signatures, closings and the page's furniture show what they are. */
    private boolean vasteVorm(int alinea) {
        Optional<Ondertekening.Gelezen> gelezen = Ondertekening.lees(tekst, alinea);
        if (gelezen.isPresent()) {
            this.ondertekening = this.ondertekening < 0 ? alinea : this.ondertekening;
            ondertekenaars.addAll(gelezen.get().personen());
            medeOndertekenaars.addAll(gelezen.get().medeNamens());
            bestrijkt(
                    tekst.begin(alinea),
                    Math.max(tekst.begin(alinea) + 1, gelezen.get().eind()),
                    Rol.ONDERTEKENING);
            return true;
        }
        if (Brief.afsluiting(tekst.lezerVan(alinea))) {
            zet(alinea, Rol.ONDERTEKENING);
            return true;
        }
        if (Webpagina.alinea(tekst.lezerVan(alinea))) {
            zet(alinea, Rol.NAVIGATIE);
            return true;
        }
        return false;
    }

    private Rol inBrief(int alinea) {
        int opening = openingen.nextSetBit(0);
        boolean naOpening = opening >= 0 && alinea > opening;
        if (!Lopend.tekst(tekst.alinea(alinea)) || (!naOpening && Brief.hoofd(tekst.lezerVan(alinea)))) {
            return Rol.BRIEFHOOFD;
        }
        if (naOpening && Brief.opschrift(tekst.lezerVan(alinea))) {
            return Rol.BRIEFHOOFD;
        }
        if (naOpening && naOndertekening(alinea) && Lopend.vraag(tekst.alinea(alinea))) {
            return Rol.VRAAGTEKST;
        }
        return naOpening || opening < 0 ? Rol.INLEIDING : Rol.BRIEFHOOFD;
    }

    private boolean naOndertekening(int alinea) {
        return ondertekening >= 0 && ondertekening < alinea;
    }

    private Rol buitenBrief(int alinea, int kop, Optional<Documentsoort> soort) {
        String inhoud = tekst.alinea(alinea);
        boolean lopend = Lopend.tekst(inhoud);
        boolean los = kop < 0 ? !lopend : alinea < kop || (!lopend && (alinea < laatsteKop || Lopend.kopje(inhoud)));
        if (los) {
            return Rol.NAVIGATIE;
        }
        if (Lopend.vraag(inhoud)) {
            return Rol.VRAAGTEKST;
        }
        boolean mededeling = soort.filter(s -> s == Documentsoort.MEDEDELING).isPresent();
        return mededeling ? Rol.MEDEDELING : Rol.INLEIDING;
    }
}
