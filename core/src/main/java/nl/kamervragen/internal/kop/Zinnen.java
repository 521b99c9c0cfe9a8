package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of a head in the order of the text: walks along the turns of phrase and reads what each of them begins.
 *
 * <p>What lies inside a sentence that was read is passed over: a subject may itself speak of "vragen van het lid".
 */
final class Zinnen {
    /** So far "Antwoorden van de minister van …" may stand before the "vragen van" that it answers. */
    private static final int LANGSTE_OPSCHRIFT = 400;

    private final LopendeTekst tekst;
    private final List<Sein> seinen;
    private final BitSet openingen;

    final List<Vraagzin> vraagzinnen = new ArrayList<>();
    final List<Antwoord> antwoorden = new ArrayList<>();
    final List<int[]> zieOok = new ArrayList<>();
    final List<Twijfel> twijfels = new ArrayList<>();
    Optional<Sein> ingezonden = Optional.empty();
    Optional<Sein> ontvangen = Optional.empty();

    private int tot;
    private boolean kopGezien;
    private boolean slotGezien;

    /**
     * A sentence about the answer and where it stands.
     *
     * @param sein its first words
     * @param gelezen who answer
     */
    record Antwoord(Sein sein, Antwoordzin.Gelezen gelezen) {}

    Zinnen(LopendeTekst tekst, BitSet openingen) {
        this.tekst = tekst;
        this.seinen = Seinen.vind(tekst);
        this.openingen = openingen;
    }

    Zinnen lees() {
        for (Sein sein : seinen) {
            if (sein.begin() >= tot) {
                lees(sein);
            }
        }
        return this;
    }

    private void lees(Sein sein) {
        switch (sein.soort()) {
            case VRAGEN, MONDELINGE_VRAGEN -> vraagzin(sein);
            case ANTWOORD, MEDEDELING -> antwoordzin(sein);
            case INGEZONDEN -> {
                ingezonden = eerste(ingezonden, sein);
                datum(sein);
            }
            case ONTVANGEN -> {
                ontvangen = eerste(ontvangen, sein);
                datum(sein);
            }
            case ZIE_OOK -> zieOok(sein);
        }
    }

    private static Optional<Sein> eerste(Optional<Sein> eerder, Sein sein) {
        return eerder.flatMap(Sein::datum).isPresent() ? eerder : Optional.of(sein);
    }

    private void datum(Sein sein) {
        tot = sein.eind();
        if (sein.datum().isEmpty()) {
            tekst.spans(sein.begin(), sein.eind())
                    .forEach(span -> twijfels.add(new Twijfel(Twijfel.Reden.DATUM, span)));
        }
    }

    private void vraagzin(Sein sein) {
        Vraagzin.Bron bron = bron(sein);
        boolean titel = bron == Vraagzin.Bron.TITEL;
        if (titel && naKop()) {
            // running text that speaks of other questions
            return;
        }
        Optional<Vraagzin> zin = Vraagzin.lees(
                tekst, seinen, sein, bron, titel || bron == Vraagzin.Bron.ONDERWERPREGEL || datumGingVooraf());
        if (zin.isEmpty()) {
            return;
        }
        vraagzinnen.add(zin.get());
        kopGezien |= !titel;
        slotGezien |= zin.get().slot().isPresent();
        zin.get().slot().ifPresent(slot -> lees(slot));
        tot = Math.max(tot, zin.get().eind());
    }

    /** Whether "(ingezonden …)" stood before all sentences, as in drafts; a date that closed one says nothing here. */
    private boolean datumGingVooraf() {
        return ingezonden.isPresent() && !slotGezien;
    }

    private boolean naKop() {
        return kopGezien || !antwoorden.isEmpty();
    }

    private Vraagzin.Bron bron(Sein sein) {
        int alinea = tekst.alineaVan(sein.begin());
        if (openingen.get(alinea)) {
            return Vraagzin.Bron.OPENING;
        }
        if (naAntwoordVan(sein)) {
            return Vraagzin.Bron.OPSCHRIFT;
        }
        Lezer voor = new Lezer(tekst.tekst(), tekst.begin(alinea), sein.begin());
        if (voor.ziet("onderwerp", "betreft", "datum", "beantwoording") || (alinea > 0 && onderwerplabel(alinea - 1))) {
            return Vraagzin.Bron.ONDERWERPREGEL;
        }
        if (naOpening(alinea) && voor.ziet("antwoorden", "antwoord", "beantwoording", "bijlage")) {
            return Vraagzin.Bron.OPSCHRIFT;
        }
        return titel(voor) ? Vraagzin.Bron.TITEL : Vraagzin.Bron.KALE_HOOFDZIN;
    }

    private boolean naOpening(int alinea) {
        int opening = openingen.nextSetBit(0);
        return opening >= 0 && opening < alinea;
    }

    private boolean naAntwoordVan(Sein sein) {
        if (antwoorden.isEmpty()) {
            return false;
        }
        Antwoord antwoord = antwoorden.get(antwoorden.size() - 1);
        boolean kort = sein.begin() - antwoord.sein().begin() < LANGSTE_OPSCHRIFT;
        boolean naDatum =
                ontvangen.filter(o -> o.begin() > antwoord.sein().begin()).isPresent();
        Lezer l = tekst.lezer(antwoord.gelezen().eind());
        l.teken(',');
        return kort && !naDatum && l.ziet("op", "inzake");
    }

    private boolean onderwerplabel(int alinea) {
        Lezer l = tekst.lezerVan(alinea);
        boolean label = l.een("onderwerp", "betreft");
        l.teken(':');
        return label && l.blanks().klaar();
    }

    /** Whether what stands before "vragen van" makes the paragraph the title of a page. */
    private boolean titel(Lezer voor) {
        int letters = 0;
        for (int i = voor.blanks().plek(); i < voor.eind() && letters <= 3; i++) {
            letters += Character.isLetter(tekst.tekst().charAt(i)) ? 1 : 0;
        }
        int eind = Tekens.voorBlanks(tekst.tekst(), voor.plek(), voor.eind());
        boolean naZin = eind > voor.plek() && ".)".indexOf(tekst.tekst().charAt(eind - 1)) >= 0;
        return letters > 3 && !naZin;
    }

    private void antwoordzin(Sein sein) {
        Antwoordzin.Gelezen gelezen = Antwoordzin.lees(tekst.lezer(sein.eind()));
        if (gelezen.personen().isEmpty() && gelezen.medeNamens().isEmpty()) {
            return;
        }
        antwoorden.add(new Antwoord(sein, gelezen));
        tot = Math.max(sein.eind(), gelezen.eind());
        if (gelezen.haakje() >= 0) {
            tekst.spans(gelezen.haakje(), gelezen.haakje() + 1)
                    .forEach(span -> twijfels.add(new Twijfel(Twijfel.Reden.HAAKJE, span)));
        }
    }

    /** "Zie ook …" runs to the end of its sentence; the point of "nr." ends none. */
    private void zieOok(Sein sein) {
        if (openingen.get(tekst.alineaVan(sein.begin()))
                || (Character.isLowerCase(tekst.tekst().charAt(sein.begin())) && !antwoorden.isEmpty())) {
            return;
        }
        String t = tekst.tekst();
        int einde = new Zinsloop(tekst, sein.begin(), Math.min(t.length(), sein.begin() + 600)).eindVanZieOok();
        int eind = einde;
        for (int i = sein.eind(); i < einde; i++) {
            boolean punt = t.charAt(i) == '.' && Tekens.cijfer(t.charAt(i - 1));
            if (punt && (i + 1 >= einde || Tekens.blank(t.charAt(i + 1)))) {
                eind = i;
                break;
            }
        }
        zieOok.add(new int[] {sein.begin(), eind});
        tot = Math.max(tot, eind);
    }

    /** Whether "(ingezonden …)" or "(ontvangen …)" stands before a paragraph: then what follows is no letter. */
    boolean gedateerdVoor(int alinea) {
        int grens = tekst.begin(alinea);
        return ingezonden.filter(s -> s.begin() < grens).isPresent()
                || ontvangen.filter(s -> s.begin() < grens).isPresent();
    }

    /** The date of a turn of phrase. */
    static Optional<LocalDate> datum(Optional<Sein> sein) {
        return sein.flatMap(Sein::datum);
    }
}
