package nl.kamervragen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small document in which every part of the model stands at least once. */
final class Voorbeeld {
    private Voorbeeld() {}

    static final Referentie EERDER = Referentie.parse(Soort.AANHANGSEL, "ah-tk-20182019-12");

    static Kop kop() {
        return Kop.builder()
                .publicatie("ah-tk-20182019-663")
                .vergaderjaar(new Vergaderjaar(2018))
                .nummer(663)
                .zaaknummer("2018Z10592")
                .vraagstellers(List.of(
                        new Vraagsteller("Van Dommelen", Optional.of("Partij voor Water")),
                        new Vraagsteller("Zandstra", Optional.empty())))
                .geadresseerden(List.of(new Bewindspersoon(
                        Functie.MINISTER, Optional.empty(), Optional.of("Infrastructuur en Waterstaat"))))
                .bewindspersonen(List.of(new Bewindspersoon(
                        Functie.MINISTER, Optional.of("Kloosterman"), Optional.of("Infrastructuur en Waterstaat"))))
                .medeNamens(List.of(
                        new Bewindspersoon(Functie.STAATSSECRETARIS, Optional.empty(), Optional.of("Financiën"))))
                .onderwerp(Alinea.of("de brug bij Zuiderdam"))
                .datum(LocalDate.of(2018, 10, 20))
                .ingezonden(LocalDate.of(2018, 10, 1))
                .ontvangen(LocalDate.of(2018, 10, 22))
                .zieOok(List.of(EERDER))
                .build();
    }

    static Kamervragen document() {
        Vermelding kamerstuk = Vermelding.of(Soort.KAMERSTUK, "kst-30995-14", 4, 28);
        Alinea vraag = new Alinea(
                "Zie Kamerstuk 30 995, nr. 14?",
                List.of(new Voetnootmarkering(1, 29)),
                List.of(kamerstuk),
                List.of(new Herkomst(0, 10, 9), new Herkomst(9, 21, 20)));
        return new Kamervragen(
                Documentsoort.ANTWOORD,
                kop(),
                Optional.of(Tekst.of("Geachte voorzitter,")),
                List.of(
                        new Vraag(List.of(1), new Tekst(List.of(vraag))),
                        new Vraag(List.of(2), Tekst.of("Waarom is de brug dicht?", "Sinds wanneer?")),
                        new Vraag(List.of(3), Tekst.of("Gaat hij nog open?"))),
                List.of(
                        new Antwoord(List.of(1, 2), Tekst.of("Ja.")),
                        new Antwoord(List.of(4), Tekst.of("Dat is niet gevraagd."))),
                Optional.of(Tekst.LEEG),
                Optional.of(Tekst.of("Deze vragen vullen eerdere vragen aan.")),
                List.of(
                        new Voetnoot(
                                1,
                                new Tekst(List.of(new Alinea(
                                        "De Stadskrant, 3 maart 2018, «Brug dicht», https://stadskrant.example/brug",
                                        List.of(),
                                        List.of(Vermelding.of(Soort.URL, "https://stadskrant.example/brug", 43, 74)),
                                        List.of()))),
                                Optional.of(new Bronvermelding(
                                        Optional.of("De Stadskrant"),
                                        Optional.of(LocalDate.of(2018, 3, 3)),
                                        Optional.of("Brug dicht")))),
                        new Voetnoot(2, Tekst.of("Zie boven."), Optional.empty())));
    }
}
