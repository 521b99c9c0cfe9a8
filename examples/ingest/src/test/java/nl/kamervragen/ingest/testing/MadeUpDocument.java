package nl.kamervragen.ingest.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.model.Vraagsteller;

/**
 * A document in which nothing is true.
 *
 * @param number the number of the Aanhangsel
 * @param subject what it is about
 * @param askedOn the day of October 2018 on which it was asked
 * @param answeredOn the day of November 2018 on which it was answered
 * @param blocks questions and answers in the order of the page
 * @param notes the texts of the footnotes; the first is number 1
 */
public record MadeUpDocument(
        int number, String subject, int askedOn, int answeredOn, List<MadeUpBlock> blocks, List<String> notes) {

    /** Gives the sentence that tells who asks whom about what. */
    public String asked() {
        return "Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van Infrastructuur en Waterstaat over "
                + subject + " (ingezonden " + askedOn + " oktober 2018).";
    }

    /** Gives the sentence that tells who answers. */
    public String answered() {
        return "Antwoord van Minister Kloosterman (Infrastructuur en Waterstaat) (ontvangen " + answeredOn
                + " november 2018).";
    }

    /** Gives what a reader should make of it, without references and places in a source. */
    public Kamervragen expected() {
        List<Vraag> vragen = new ArrayList<>();
        List<Antwoord> antwoorden = new ArrayList<>();
        for (MadeUpBlock block : blocks) {
            if (block.question()) {
                for (int i = 0; i < block.numbers().size(); i++) {
                    vragen.add(new Vraag(
                            List.of(block.numbers().get(i)), tekst(block.parts().get(i))));
                }
            } else {
                antwoorden.add(new Antwoord(block.numbers(), tekst(block.parts().get(0))));
            }
        }
        List<Voetnoot> voetnoten = new ArrayList<>();
        for (String note : notes) {
            voetnoten.add(new Voetnoot(voetnoten.size() + 1, Tekst.of(note), Optional.empty()));
        }
        return new Kamervragen(
                Documentsoort.ANTWOORD,
                kop(),
                Optional.empty(),
                vragen,
                antwoorden,
                Optional.empty(),
                Optional.empty(),
                voetnoten);
    }

    private Kop kop() {
        return Kop.builder()
                .publicatie("ah-tk-20182019-" + number)
                .vraagstellers(List.of(new Vraagsteller("Zandstra", Optional.of("Partij voor Bruggen"))))
                .bewindspersonen(List.of(new Bewindspersoon(
                        Functie.MINISTER, Optional.of("Kloosterman"), Optional.of("Infrastructuur en Waterstaat"))))
                .onderwerp(Alinea.of(subject))
                .ingezonden(LocalDate.of(2018, 10, askedOn))
                .ontvangen(LocalDate.of(2018, 11, answeredOn))
                .build();
    }

    private static Tekst tekst(List<MadeUpParagraph> paragraphs) {
        return new Tekst(paragraphs.stream().map(MadeUpParagraph::expected).toList());
    }
}
