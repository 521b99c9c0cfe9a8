package nl.kamervragen.cli;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.model.Vraagsteller;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.LineIndex;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SourceSpan;

/** A document of which nothing is true, with a bit of everything in it. */
public final class Example {
    private static final SourceSpan PLACE = new SourceSpan(12, 1, 300, 7);

    private Example() {}

    /** Gives the document with a warning about it. */
    public static ParseResult result() {
        return new ParseResult(
                document(),
                List.of(Diagnostic.of(DiagnosticCode.QUESTION_WITHOUT_ANSWER, PLACE, 3)),
                List.of(),
                LineIndex.of(""));
    }

    /** Gives three questions, of which two have one answer. */
    public static Kamervragen document() {
        return new Kamervragen(
                Documentsoort.ANTWOORD,
                kop(),
                Optional.empty(),
                List.of(
                        new Vraag(List.of(1), new Tekst(List.of(marked("Kent u het bericht over de brug?")))),
                        new Vraag(List.of(2), Tekst.of("Hoe lang is hij al dicht?", "Kunt u dat toelichten?")),
                        new Vraag(List.of(3), Tekst.of("Wanneer gaat hij open?"))),
                List.of(new Antwoord(
                        List.of(1, 2), new Tekst(List.of(referring("Ja. Zie Kamerstuk 30 995, nr. 14."))))),
                Optional.empty(),
                Optional.of(Tekst.of("Deze vragen vullen eerdere vragen aan.")),
                List.of(note()));
    }

    private static Kop kop() {
        return Kop.builder()
                .publicatie("ah-tk-20182019-9663")
                .vergaderjaar(new Vergaderjaar(2018))
                .nummer(9663)
                .vraagstellers(List.of(new Vraagsteller("Zandstra", Optional.of("Partij voor Bruggen"))))
                .geadresseerden(List.of(new Bewindspersoon(
                        Functie.MINISTER, Optional.empty(), Optional.of("Infrastructuur en Waterstaat"))))
                .bewindspersonen(List.of(new Bewindspersoon(
                        Functie.MINISTER, Optional.of("Kloosterman"), Optional.of("Infrastructuur en Waterstaat"))))
                .onderwerp(Alinea.of("de brug bij Zuiderdam"))
                .ingezonden(LocalDate.of(2018, 10, 1))
                .ontvangen(LocalDate.of(2018, 10, 29))
                .build();
    }

    private static Alinea marked(String words) {
        return new Alinea(words, List.of(new Voetnootmarkering(1, words.length())), List.of(), List.of());
    }

    private static Alinea referring(String words) {
        Referentie kamerstuk = Referentie.parse(Soort.KAMERSTUK, "kst-30995-14");
        return new Alinea(words, List.of(), List.of(new Vermelding(kamerstuk, 8, words.length() - 1)), List.of());
    }

    private static Voetnoot note() {
        String words = "De Brugwachter, 3 maart 2018, «Brug dicht», https://brugwachter.example/dicht";
        int begin = words.indexOf("https");
        Referentie link = Referentie.parse(
                Soort.URL, URI.create("https://brugwachter.example/dicht").toString());
        return new Voetnoot(
                1,
                new Tekst(List.of(
                        new Alinea(words, List.of(), List.of(new Vermelding(link, begin, words.length())), List.of()))),
                Optional.of(new Bronvermelding(
                        Optional.of("De Brugwachter"),
                        Optional.of(LocalDate.of(2018, 3, 3)),
                        Optional.of("Brug dicht"))));
    }
}
