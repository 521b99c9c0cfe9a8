package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.testing.Seeds;

/** Makes documents as they are published, the same one for the same seed. */
final class MadeUpDocuments {
    private static final Pattern LONG_WORD = Pattern.compile("[a-z]{5,}(?= )");

    private final Random random;
    private final MadeUpSentences sentences;
    private final List<Voetnoot> notes = new ArrayList<>();

    private MadeUpDocuments(long seed) {
        this.random = Seeds.random(seed);
        this.sentences = new MadeUpSentences(random);
    }

    static Kamervragen document(long seed) {
        return new MadeUpDocuments(seed).document();
    }

    private Kamervragen document() {
        Documentsoort soort = soort();
        Kop kop = new MadeUpHeads(random, sentences).head(soort);
        List<Vraag> questions = new ArrayList<>();
        List<Antwoord> answers = new ArrayList<>();
        for (List<Integer> numbers : groups(1 + random.nextInt(random.nextInt(20) == 0 ? 45 : 8))) {
            numbers.forEach(number -> questions.add(new Vraag(List.of(number), question())));
            if (soort == Documentsoort.ANTWOORD) {
                answers.add(new Antwoord(numbers, answer()));
            }
        }
        boolean explained = soort == Documentsoort.VRAGEN && random.nextBoolean();
        return new Kamervragen(
                soort,
                kop,
                Optional.empty(),
                questions,
                answers,
                soort == Documentsoort.MEDEDELING ? Optional.of(answer()) : Optional.empty(),
                explained ? Optional.of(Tekst.of(sentences.explanation())) : Optional.empty(),
                notes);
    }

    private Documentsoort soort() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Documentsoort.VRAGEN;
            case 2 -> Documentsoort.MEDEDELING;
            default -> Documentsoort.ANTWOORD;
        };
    }

    /** The numbers of the questions that are answered together: mostly neighbours. */
    private List<List<Integer>> groups(int count) {
        List<Integer> left =
                new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        List<List<Integer>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Integer> group = new ArrayList<>(List.of(left.remove(0)));
            for (int more = random.nextInt(3); more > 0 && !left.isEmpty(); more--) {
                group.add(left.remove(random.nextInt(5) == 0 ? left.size() - 1 : 0));
            }
            group.sort(null);
            groups.add(group);
        }
        return groups;
    }

    private Tekst question() {
        List<Alinea> paragraphs = new ArrayList<>(List.of(paragraph(true)));
        switch (random.nextInt(12)) {
            case 0, 1 -> paragraphs.add(paragraph(true));
            case 2 -> list(paragraphs, "Kunt u ingaan op:");
            case 3 -> items(paragraphs, "Kunt u daarbij aangeven:", sentences::askingItem);
            default -> {}
        }
        return new Tekst(paragraphs);
    }

    private Tekst answer() {
        List<Alinea> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Alinea paragraph = paragraph(false);
            if (random.nextInt(8) == 0
                    && Character.isUpperCase(paragraph.inhoud().charAt(0))) {
                paragraphs.add(Alinea.of(sentences.heading()));
            }
            paragraphs.add(paragraph);
        }
        if (random.nextInt(4) == 0) {
            switch (random.nextInt(4)) {
                case 0 -> items(paragraphs, "Daarover het volgende:", sentences::wholeItem);
                case 1 -> items(paragraphs, "Ik onderscheid drie zaken.", sentences::wholeItem);
                default -> list(paragraphs, "Het gaat om:");
            }
            if (random.nextInt(3) == 0) {
                paragraphs.add(paragraph(false));
            }
        }
        return new Tekst(paragraphs);
    }

    private void list(List<Alinea> paragraphs, String announced) {
        paragraphs.add(Alinea.of(announced));
        IntFunction<String> sign = sentences.signs();
        int items = 2 + random.nextInt(3);
        for (int i = 1; i <= items; i++) {
            StringBuilder text = new StringBuilder(sentences.item());
            List<Voetnootmarkering> marks = new ArrayList<>();
            if (random.nextInt(8) == 0) {
                mark(text.length(), marks);
            }
            text.append(i == items ? "." : i + 1 == items ? "; en" : ";");
            paragraphs.add(new Alinea(text.toString(), Optional.of(sign.apply(i)), marks, List.of(), List.of()));
        }
    }

    /** A list of which each item ends with a stop of its own. */
    private void items(List<Alinea> paragraphs, String announced, Supplier<String> items) {
        paragraphs.add(Alinea.of(announced));
        IntFunction<String> sign = sentences.signs();
        int count = 2 + random.nextInt(3);
        for (int number = 1; number <= count; number++) {
            Optional<String> item = Optional.of(sign.apply(number));
            paragraphs.add(new Alinea(items.get(), item, List.of(), List.of(), List.of()));
        }
    }

    private Alinea paragraph(boolean asks) {
        StringBuilder text = new StringBuilder();
        List<Voetnootmarkering> marks = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int begin = text.length();
            text.append(text.isEmpty() ? "" : " ").append(asks ? sentences.question() : sentences.statement());
            if (random.nextInt(10) == 0) {
                markWithin(text, begin, marks);
            }
            if (random.nextInt(5) == 0) {
                mark(text.length(), marks);
            }
        }
        return new Alinea(text.toString(), Optional.empty(), marks, List.of(), List.of());
    }

    /** A mark behind a long word of a sentence. */
    private void markWithin(StringBuilder text, int begin, List<Voetnootmarkering> marks) {
        Matcher words = LONG_WORD.matcher(text);
        if (words.find(begin)) {
            mark(words.end(), marks);
        }
    }

    private void mark(int position, List<Voetnootmarkering> marks) {
        notes.add(new Voetnoot(notes.size() + 1, Tekst.of(sentences.note()), Optional.empty()));
        marks.add(new Voetnootmarkering(notes.size(), position));
    }
}
