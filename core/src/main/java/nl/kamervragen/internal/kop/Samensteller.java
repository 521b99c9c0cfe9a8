package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Vraagsteller;

/** Puts together what the sentences of a head say: each part from the sentence that is most to be believed. */
final class Samensteller {
    static final Kopdelen LEEG = new Kopdelen(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            false,
            List.of());

    private final LopendeTekst tekst;
    private final Zinnen zinnen;
    private final BitSet openingen;
    private final boolean brief;
    private final List<Vraagzin> gewogen;

    Samensteller(LopendeTekst tekst, Zinnen zinnen, BitSet openingen, boolean brief) {
        this.tekst = tekst;
        this.zinnen = zinnen;
        this.openingen = openingen;
        this.brief = brief;
        this.gewogen = zinnen.vraagzinnen.stream()
                .sorted(Comparator.comparing(Vraagzin::bron))
                .toList();
    }

    Kopdelen kopdelen() {
        Optional<Documentsoort> soort = soort();
        boolean notitie = !brief && soort.equals(Optional.of(Documentsoort.MEDEDELING));
        Rollen rollen = rollen(notitie ? Rol.MEDEDELING : Rol.INLEIDING);
        List<Rol> rol = rollen.rest(soort);
        List<Span> onderwerp = onderwerp();
        List<Span> zieOok = zinnen.zieOok.stream()
                .flatMap(z -> tekst.spans(z[0], z[1]).stream())
                .toList();
        Kopgegevens gegevens = new Kopgegevens(
                tekst, rol, Stream.concat(onderwerp.stream(), zieOok.stream()).toList());
        List<Bewindspersoon> mede = eerste(
                medeNamens(),
                rollen.medeOndertekenaars,
                openingen.isEmpty() ? List.of() : gegevens.medeNamens(openingen));
        return new Kopdelen(
                rol,
                soort,
                gegevens.kamer(),
                gegevens.vergaderjaar(),
                gegevens.nummer(),
                gegevens.zaaknummer(),
                stellers(),
                uit(Vraagzin::geadresseerden),
                bewindspersonen(rollen),
                mede,
                onderwerp,
                brief ? gegevens.datum() : gegevens.losseDatum(),
                Zinnen.datum(zinnen.ingezonden),
                Zinnen.datum(zinnen.ontvangen),
                zieOok,
                brief,
                !zinnen.vraagzinnen.isEmpty() || !zinnen.antwoorden.isEmpty(),
                twijfels());
    }

    private Rollen rollen(Rol opening) {
        Rollen rollen = new Rollen(tekst, openingen, brief, opening);
        boolean beter = gewogen.stream().anyMatch(z -> z.bron() != Vraagzin.Bron.TITEL);
        for (Vraagzin zin : zinnen.vraagzinnen) {
            boolean titel = zin.bron() == Vraagzin.Bron.TITEL && beter;
            rollen.bestrijkt(zin.begin(), zin.eind(), titel ? Rol.NAVIGATIE : Rol.KOP);
        }
        for (Zinnen.Antwoord antwoord : zinnen.antwoorden) {
            rollen.bestrijkt(antwoord.sein().begin(), antwoord.gelezen().eind(), Rol.KOP);
        }
        zinnen.ingezonden.ifPresent(s -> rollen.bestrijkt(s.begin(), s.eind(), Rol.KOP));
        zinnen.ontvangen.ifPresent(s -> rollen.bestrijkt(s.begin(), s.eind(), Rol.KOP));
        zinnen.zieOok.forEach(z -> rollen.bestrijkt(z[0], z[1], Rol.KOP));
        for (int i = 0; i < tekst.aantal(); i++) {
            if (Kopgegevens.nummerregel(tekst.alinea(i))
                    || Kopgegevens.losseDatum(tekst.lezerVan(i)).isPresent()) {
                rollen.bestrijkt(tekst.begin(i), tekst.begin(i) + 1, Rol.KOP);
            }
        }
        return rollen;
    }

    private Optional<Documentsoort> soort() {
        for (Zinnen.Antwoord antwoord : zinnen.antwoorden) {
            boolean mededeling = antwoord.sein().soort() == Sein.Soort.MEDEDELING;
            return Optional.of(mededeling ? Documentsoort.MEDEDELING : Documentsoort.ANTWOORD);
        }
        if (zinnen.vraagzinnen.stream().anyMatch(Vraagzin::mondeling)) {
            return Optional.of(Documentsoort.MONDELINGE_VRAGEN);
        }
        if (brief) {
            return Optional.of(uitstel() ? Documentsoort.MEDEDELING : Documentsoort.ANTWOORD);
        }
        if (zinnen.ontvangen.isPresent()) {
            return Optional.of(Documentsoort.ANTWOORD);
        }
        return zinnen.vraagzinnen.isEmpty() ? Optional.empty() : Optional.of(Documentsoort.VRAGEN);
    }

    /** A letter that says that the questions can't be answered in time gives no answers. */
    private boolean uitstel() {
        return openingen.stream().anyMatch(i -> {
            String alinea = tekst.alinea(i);
            return (alinea.contains("niet binnen") && alinea.contains("beantwoord")) || alinea.contains("uitstel");
        });
    }

    private List<Vraagsteller> stellers() {
        for (Vraagzin zin : gewogen) {
            if (zin.stellers().stream().allMatch(v -> v.fractie().isPresent())) {
                return samen(zin.stellers(), Vraagzin::stellers);
            }
        }
        return uit(Vraagzin::stellers);
    }

    private <T> List<T> uit(Function<Vraagzin, List<T>> deel) {
        List<T> eerste = gewogen.stream()
                .map(deel)
                .filter(lijst -> !lijst.isEmpty())
                .findFirst()
                .orElse(List.of());
        return samen(eerste, deel);
    }

    /** What one head says, and what those of other days say, whose questions are answered in one go. */
    private <T> List<T> samen(List<T> eerste, Function<Vraagzin, List<T>> deel) {
        Set<T> alle = new LinkedHashSet<>(eerste);
        Optional<LocalDate> dag = Zinnen.datum(zinnen.ingezonden);
        for (Vraagzin zin : zinnen.vraagzinnen) {
            Optional<LocalDate> andereDag = Zinnen.datum(zin.slot());
            if (zin.bron() == Vraagzin.Bron.HOOFDZIN && andereDag.isPresent() && !andereDag.equals(dag)) {
                alle.addAll(deel.apply(zin));
            }
        }
        return List.copyOf(alle);
    }

    private List<Span> onderwerp() {
        Optional<Onderwerp.Plaats> plaats =
                gewogen.stream().flatMap(zin -> zin.onderwerp().stream()).findFirst();
        for (int i = 0; brief && plaats.isEmpty() && i < tekst.aantal(); i++) {
            plaats = Onderwerpregel.lees(tekst, i);
        }
        return plaats.map(p -> tekst.spans(p.begin(), p.eind())).orElse(List.of());
    }

    /**
     * Those with a name win: "Antwoord van Minister Jansma (…)", then a signature, then "Antwoorden van de minister van
     * …".
     */
    private List<Bewindspersoon> bewindspersonen(Rollen rollen) {
        List<Bewindspersoon> zonderNaam = List.of();
        for (Zinnen.Antwoord antwoord : zinnen.antwoorden) {
            List<Bewindspersoon> personen = antwoord.gelezen().personen();
            if (personen.stream().anyMatch(p -> p.naam().isPresent())) {
                return personen;
            }
            zonderNaam = eerste(zonderNaam, personen);
        }
        boolean getekend = rollen.ondertekenaars.stream().anyMatch(p -> p.naam().isPresent());
        return getekend ? rollen.ondertekenaars : eerste(zonderNaam, rollen.ondertekenaars);
    }

    private List<Bewindspersoon> medeNamens() {
        return zinnen.antwoorden.stream()
                .map(a -> a.gelezen().medeNamens())
                .filter(lijst -> !lijst.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @SafeVarargs
    private static <T> List<T> eerste(List<T>... lijsten) {
        for (List<T> lijst : lijsten) {
            if (!lijst.isEmpty()) {
                return lijst;
            }
        }
        return List.of();
    }

    private List<Twijfel> twijfels() {
        List<Twijfel> alle = new ArrayList<>(zinnen.twijfels);
        gewogen.stream().limit(1).forEach(zin -> alle.addAll(zin.twijfels()));
        return alle;
    }
}
