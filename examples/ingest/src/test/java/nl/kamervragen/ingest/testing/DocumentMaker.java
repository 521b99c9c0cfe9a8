package nl.kamervragen.ingest.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Lowered;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Mark;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Piece;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Raised;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Words;

/** Makes documents in the form of the official ones, the same for the same seed. */
public final class DocumentMaker {
    private final Random random;
    private final Sentences sentences;
    private final List<String> notes = new ArrayList<>();

    private DocumentMaker(long seed) {
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.sentences = new Sentences(random);
    }

    /** Gives documents with the seeds 0, 1, 2 and so on. */
    public static Stream<MadeUpDocument> documents(int count) {
        return IntStream.range(0, count).mapToObj(DocumentMaker::document);
    }

    /** Gives the document of a seed. */
    public static MadeUpDocument document(long seed) {
        return new DocumentMaker(seed).make(2);
    }

    /** Gives a document with some sixteen questions for each unit of size. */
    public static MadeUpDocument longDocument(long seed, int size) {
        return new DocumentMaker(seed).make(size);
    }

    private MadeUpDocument make(int size) {
        String subject = "de " + sentences.thing() + " bij " + sentences.place();
        int askedOn = 1 + random.nextInt(28);
        int answeredOn = 1 + random.nextInt(28);
        List<MadeUpBlock> blocks = new ArrayList<>();
        int last = size * (2 + random.nextInt(6));
        int next = 1;
        while (next <= last) {
            int count = Math.min(1 + (sentences.chance(20) ? 1 + random.nextInt(2) : 0), last - next + 1);
            List<Integer> numbers = IntStream.range(next, next + count).boxed().toList();
            blocks.add(new MadeUpBlock(
                    true,
                    numbers,
                    numbers.stream().map(number -> question(count)).toList()));
            blocks.add(new MadeUpBlock(false, numbers, List.of(answer())));
            next += count;
        }
        int number = 1000 + random.nextInt(3000);
        return new MadeUpDocument(number, subject, askedOn, answeredOn, blocks, List.copyOf(notes));
    }

    /** Questions that share a label have one paragraph each: else nobody could tell them apart. */
    private List<MadeUpParagraph> question(int together) {
        List<MadeUpParagraph> paragraphs = new ArrayList<>();
        int count = together > 1 || sentences.chance(70) ? 1 : 2;
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(Optional.empty(), 1 + random.nextInt(together > 1 ? 1 : 3), true));
        }
        return paragraphs;
    }

    private List<MadeUpParagraph> answer() {
        List<MadeUpParagraph> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(Optional.empty(), 1 + random.nextInt(6), false));
        }
        if (sentences.chance(20)) {
            paragraphs.add(MadeUpParagraph.of("Daarbij gaat het om:"));
            for (int i = 0; i < 3; i++) {
                paragraphs.add(new MadeUpParagraph(Optional.of("•"), List.of(new Words(sentences.item()))));
            }
        }
        return paragraphs;
    }

    private MadeUpParagraph paragraph(Optional<String> sign, int count, boolean asks) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String blank = i == 0 ? "" : " ";
            pieces.add(new Words(blank + (asks ? sentences.question() : sentences.statement())));
            if (sentences.chance(18)) {
                addMark(pieces);
            } else if (sentences.chance(6)) {
                addScripts(pieces);
            }
        }
        return new MadeUpParagraph(sign, pieces);
    }

    /** A mark stands behind the stop, before it, or behind a year. */
    private void addMark(List<Piece> pieces) {
        notes.add(sentences.note());
        Mark mark = new Mark(notes.size());
        switch (random.nextInt(3)) {
            case 0 -> pieces.add(mark);
            case 1 -> {
                String text = ((Words) pieces.remove(pieces.size() - 1)).text();
                pieces.add(new Words(text.substring(0, text.length() - 1)));
                pieces.add(mark);
                pieces.add(new Words(text.substring(text.length() - 1)));
            }
            default -> {
                pieces.add(new Words(" Zo stond het in het besluit van 20" + (10 + random.nextInt(9))));
                pieces.add(mark);
                pieces.add(new Words("."));
            }
        }
    }

    /** Small signs above and below the line that are no marks. */
    private void addScripts(List<Piece> pieces) {
        pieces.add(new Words(" Dat scheelt CO"));
        pieces.add(new Lowered("2"));
        pieces.add(new Words(" en raakt de G4 en de 11"));
        pieces.add(new Raised("e"));
        pieces.add(new Words(" " + sentences.thing() + "."));
    }
}
