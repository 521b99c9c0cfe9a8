package nl.kamervragen.ingest.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns a publication with markup into canonical text: what its elements mean becomes labels, marks and notes that the
 * parser reads. Elements are opened and closed in order, with text in between.
 */
public final class PublicationText {
    private final CanonicalText out = new CanonicalText();
    private final NoteTexts notes = new NoteTexts();
    private final Deque<Role> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Labels labels = new Labels();
    private int skipped;
    private int cells;
    private int numbers;

    /** How long the sign is that the paragraph begins with; 0 for none. */
    private int signs;

    /** Begins a text. */
    public PublicationText() {
        texts.push(new StringBuilder());
    }

    /**
     * Adds a paragraph that stands in no element, such as the publication's name.
     *
     * @param text its text
     */
    public void paragraph(String text) {
        flush();
        out.paragraph(text);
    }

    /**
     * Opens an element.
     *
     * @param role what it means
     */
    public void open(Role role) {
        open.push(role);
        switch (role) {
            case SKIPPED -> skipped++;
            case BLOCK, ROW -> end();
            case VRAAG, ANTWOORD -> {
                flush();
                labels.begin(role);
            }
            case CELL -> {
                if (!text().isEmpty()) {
                    text().append('\t');
                }
                cells++;
            }
            case NOOT -> {
                notes.begin(cells);
                cells = 0;
                texts.push(new StringBuilder());
            }
            case NUMMER -> {
                flush();
                texts.push(new StringBuilder());
                numbers++;
            }
            case RAISED, SIGN, NOOTNUMMER -> texts.push(new StringBuilder());
            case INLINE -> {}
        }
    }

    /** Closes the element that was opened last. */
    public void close() {
        Role role = open.pop();
        switch (role) {
            case SKIPPED -> skipped--;
            case BLOCK, ROW -> end();
            case VRAAG, ANTWOORD -> {
                flush();
                labels.end();
            }
            case CELL -> cells--;
            case RAISED -> append(Raised.of(take()));
            case SIGN -> {
                append(take().strip() + " ");
                signs = text().length();
            }
            case NUMMER -> {
                numbers--;
                number(take());
            }
            case NOOTNUMMER -> notes.number(take());
            case NOOT -> {
                String text = take();
                cells = notes.cells();
                int number = notes.end(text);
                Raised.append(number, text());
            }
            case INLINE -> {}
        }
    }

    /**
     * Adds what stands in the open element.
     *
     * @param characters the characters; blanks and line ends are worth one space
     */
    public void text(String characters) {
        if (skipped > 0) {
            return;
        }
        StringBuilder text = text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty() && " \n\t".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }

    /** Ends a line within a paragraph. */
    public void lineEnd() {
        if (skipped == 0) {
            text().append(cells > 0 ? ' ' : '\n');
        }
    }

    /**
     * Adds a footnote mark.
     *
     * @param number its number
     */
    public void mark(int number) {
        if (skipped == 0) {
            Raised.append(number, text());
        }
    }

    /**
     * Adds a footnote whose mark stands elsewhere.
     *
     * @param number its number
     * @param text its text
     */
    public void note(int number, String text) {
        notes.put(number, text);
    }

    /**
     * Ends the text.
     *
     * @return the whole text, the notes at its end
     */
    public String finish() {
        flush();
        notes.write(out);
        return out.text();
    }

    private StringBuilder text() {
        return texts.element();
    }

    private void append(String text) {
        if (skipped == 0) {
            text().append(text);
        }
    }

    private String take() {
        return texts.pop().toString();
    }

    /** A number in the midst of something else, such as a note, is text like any other. */
    private void number(String number) {
        if (texts.size() > 1) {
            append(number);
        } else {
            labels.number(number).ifPresent(out::paragraph);
        }
    }

    /** Ends a paragraph; in a cell or a note the text goes on. */
    private void end() {
        if (numbers > 0 || cells > 0) {
            text(" ");
        } else if (texts.size() > 1) {
            lineEnd();
        } else if (!isSign()) {
            flush();
        }
    }

    /** Whether nothing stands in the paragraph yet but the sign before it. */
    private boolean isSign() {
        return signs > 0 && signs == text().length();
    }

    private void flush() {
        if (texts.size() > 1) {
            return;
        }
        String paragraph = text().toString();
        text().setLength(0);
        signs = 0;
        if (!paragraph.isBlank()) {
            labels.before(paragraph).ifPresent(out::paragraph);
            out.paragraph(paragraph);
        }
    }
}
