package nl.kamervragen.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.KopBuilder;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.model.Vraagsteller;

/** Makes documents as they are published, the same one for the same seed. */
final class MadeUpDocuments {
    private static final int YEAR = 2018;

    private final Random random;
    private final MadeUpSentences sentences;
    private final List<Voetnoot> notes = new ArrayList<>();

    private MadeUpDocuments(long seed) {
        this.random = new Random(seed);
        this.sentences = new MadeUpSentences(random);
    }

    static Kamervragen document(long seed) {
        return new MadeUpDocuments(seed).document();
    }

    private Kamervragen document() {
        boolean answered = random.nextInt(4) > 0;
        Kop kop = kop(answered);
        List<Vraag> questions = new ArrayList<>();
        List<Antwoord> answers = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        int next = 1;
        while (next <= count) {
            int joint = 1 + random.nextInt(Math.min(3, count - next + 1));
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < joint; i++) {
                questions.add(new Vraag(List.of(next), new Tekst(List.of(paragraph(true)))));
                numbers.add(next++);
            }
            if (answered) {
                answers.add(new Antwoord(numbers, answer()));
            }
        }
        return new Kamervragen(
                answered ? Documentsoort.ANTWOORD : Documentsoort.VRAGEN,
                kop,
                Optional.empty(),
                questions,
                answers,
                Optional.empty(),
                Optional.empty(),
                notes);
    }

    private Kop kop(boolean answered) {
        KopBuilder kop = Kop.builder()
                .vergaderjaar(new Vergaderjaar(YEAR))
                .vraagstellers(List.of(
                        new Vraagsteller("Kloosterman", Optional.of("Partij voor Bruggen")),
                        new Vraagsteller("Van Dommelen", Optional.of("D66"))))
                .geadresseerden(List.of(person(Functie.MINISTER, Optional.empty())))
                .onderwerp(Alinea.of("de " + sentences.thing() + " bij Plashuizen"))
                .ingezonden(LocalDate.of(YEAR, 10, 1 + random.nextInt(20)));
        if (!answered) {
            return kop.publicatie("kv-tk-2018Z1" + (1000 + random.nextInt(9000)))
                    .build();
        }
        int number = 3 + random.nextInt(3000);
        return kop.publicatie("ah-tk-20182019-" + number)
                .nummer(number)
                .bewindspersonen(List.of(person(Functie.MINISTER, Optional.of("Terpstra"))))
                .ontvangen(LocalDate.of(YEAR, 11, 1 + random.nextInt(20)))
                .build();
    }

    private static Bewindspersoon person(Functie functie, Optional<String> naam) {
        return new Bewindspersoon(functie, naam, Optional.of("Infrastructuur en Waterstaat"));
    }

    private Tekst answer() {
        List<Alinea> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            paragraphs.add(paragraph(false));
        }
        if (random.nextInt(4) == 0) {
            paragraphs.add(Alinea.of("Het gaat om:"));
            for (int i = random.nextInt(3); i >= 0; i--) {
                paragraphs.add(new Alinea(sentences.item(), Optional.of("•"), List.of(), List.of(), List.of()));
            }
        }
        return new Tekst(paragraphs);
    }

    private Alinea paragraph(boolean asks) {
        StringBuilder text = new StringBuilder();
        List<Voetnootmarkering> marks = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(text.isEmpty() ? "" : " ").append(asks ? sentences.question() : sentences.statement());
            if (random.nextInt(5) == 0) {
                notes.add(new Voetnoot(notes.size() + 1, Tekst.of(sentences.note()), Optional.empty()));
                marks.add(new Voetnootmarkering(notes.size(), text.length()));
            }
        }
        return new Alinea(text.toString(), Optional.empty(), marks, List.of(), List.of());
    }
}
