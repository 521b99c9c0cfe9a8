package nl.kamervragen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up documents in the official form, as an extractor leaves them: page feet amid sentences, footnotes at page
 * bottoms, marks glued to words, words broken at line ends. The same seed makes the same document.
 */
final class OfficialForm {
    private static final int COLUMN = 78;
    private static final int LINES_A_PAGE = 56;
    private static final int QUESTIONS = 9;

    private final Random random;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private int note;
    private int line;
    private int page = 1;

    private OfficialForm(long seed) {
        this.random = new Random(seed);
        this.sentences = new Sentences(random);
    }

    /** A document of some eight thousand characters. */
    static String document(long seed) {
        OfficialForm form = new OfficialForm(seed);
        form.head();
        for (int number = 1; number <= QUESTIONS; number++) {
            form.question(number);
            form.answer(number);
        }
        form.endPage();
        return form.text.toString();
    }

    private void head() {
        lines("Tweede Kamer der Staten-Generaal 2");
        lines("Vergaderjaar 2023–2024 Aanhangsel van de Handelingen");
        lines("Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden");
        lines(String.valueOf(1000 + random.nextInt(2000)));
        lines("Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van Infrastructuur en Waterstaat over "
                + sentences.subject() + " (ingezonden 3 mei 2024).");
        lines("Antwoord van Minister Terpstra (Infrastructuur en Waterstaat), mede namens de Staatssecretaris van "
                + "Financiën (ontvangen 24 mei 2024).");
    }

    private void question(int number) {
        lines("Vraag " + number);
        lines(marked(sentences.question()) + " " + sentences.question());
    }

    private void answer(int number) {
        lines("Antwoord " + number);
        for (int i = 0; i <= random.nextInt(3); i++) {
            StringBuilder paragraph = new StringBuilder(marked(sentences.statement()));
            for (int j = 0; j <= random.nextInt(4); j++) {
                paragraph.append(' ').append(sentences.statement());
            }
            lines(paragraph.toString());
        }
    }

    /** Glues a footnote's mark to every second sentence. */
    private String marked(String sentence) {
        if (random.nextBoolean()) {
            return sentence;
        }
        note++;
        notes.add(note + " " + sentences.source());
        return sentence + note;
    }

    /** Sets a paragraph in lines. */
    private void lines(String paragraph) {
        String rest = paragraph;
        while (rest.length() > COLUMN) {
            int blank = rest.lastIndexOf(' ', COLUMN);
            int word = blank + 1;
            int wordEnd = rest.indexOf(' ', word) < 0 ? rest.length() : rest.indexOf(' ', word);
            int cut = Math.min(COLUMN, wordEnd - 3);
            if (isBreakable(rest, word, cut, wordEnd)) {
                endLine(rest.substring(0, cut) + "-");
                rest = rest.substring(cut);
            } else {
                endLine(rest.substring(0, blank));
                rest = rest.substring(word);
            }
        }
        endLine(rest);
    }

    private static boolean isBreakable(String text, int begin, int cut, int end) {
        return cut - begin >= 4
                && end - cut >= 3
                && text.substring(begin, end).chars().allMatch(Character::isLowerCase);
    }

    private void endLine(String content) {
        text.append(content).append('\n');
        line++;
        if (line + 2 * notes.size() >= LINES_A_PAGE) {
            endPage();
        }
    }

    private void endPage() {
        List<String> bottom = List.copyOf(notes);
        notes.clear();
        bottom.forEach(content -> text.append(content).append('\n'));
        text.append(" \n \n \nah-tk-20232024-1292\nISSN 0921 - 7398\n’s-Gravenhage 2024 ")
                .append("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ")
                .append(page++)
                .append('\n');
        line = 0;
    }
}
