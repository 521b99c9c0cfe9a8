package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;

/**
 * The sentences of a head in the order of the text: walks along the turns of phrase and reads what each of them begins.
 *
 * <p>What lies inside a sentence that was read is passed over: a subject may itself speak of "vragen van het lid".
 */
final class KopSentences {
    /** So far "Antwoorden van de minister van …" may stand before the "vragen van" that it answers. */
    private static final int LONGEST_HEADING = 400;

    private final RunningText text;
    private final List<Cue> cues;
    private final BitSet openings;

    final List<QuestionSentence> questions = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<int[]> zieOok = new ArrayList<>();
    final List<KopDoubt> doubts = new ArrayList<>();
    Optional<Cue> ingezonden = Optional.empty();
    Optional<Cue> ontvangen = Optional.empty();

    private int readTo;
    private boolean headSeen;
    private boolean closingSeen;

    /**
     * A sentence about the answer and where it stands.
     *
     * @param cue its first words
     * @param reading who answer
     */
    record Answer(Cue cue, AnswerSentence.Reading reading) {}

    KopSentences(RunningText text, BitSet openings) {
        this.text = text;
        this.cues = CueFinder.find(text);
        this.openings = openings;
    }

    KopSentences read() {
        for (Cue cue : cues) {
            if (cue.begin() >= readTo) {
                read(cue);
            }
        }
        return this;
    }

    private void read(Cue cue) {
        switch (cue.kind()) {
            case VRAGEN, MONDELINGE_VRAGEN -> question(cue);
            case GESTELDE_VRAGEN -> {
                if (openings.get(text.paragraphAt(cue.begin()))) {
                    question(cue);
                }
            }
            case ANTWOORD, MEDEDELING -> answer(cue);
            case INGEZONDEN -> {
                date(cue, ingezonden);
                ingezonden = first(ingezonden, cue);
            }
            case ONTVANGEN -> {
                date(cue, ontvangen);
                ontvangen = first(ontvangen, cue);
            }
            case ZIE_OOK -> zieOok(cue);
        }
    }

    private static Optional<Cue> first(Optional<Cue> earlier, Cue cue) {
        return earlier.flatMap(Cue::date).isPresent() ? earlier : Optional.of(cue);
    }

    private void date(Cue cue, Optional<Cue> earlier) {
        readTo = cue.end();
        if (cue.date().isEmpty() && earlier.isEmpty()) {
            text.spans(cue.begin(), cue.end()).forEach(span -> doubts.add(new KopDoubt(KopDoubt.Reason.DATUM, span)));
        }
    }

    private void question(Cue cue) {
        QuestionSentence.Kind kind = kind(cue);
        boolean title = kind == QuestionSentence.Kind.TITLE;
        if (title && afterHead()) {
            // running text that speaks of other questions
            return;
        }
        Optional<QuestionSentence> sentence = QuestionSentence.read(
                text, cues, cue, kind, title || kind == QuestionSentence.Kind.SUBJECT_LINE || dateWentBefore());
        if (sentence.isEmpty()) {
            return;
        }
        questions.add(sentence.get());
        headSeen |= !title;
        closingSeen |= sentence.get().closing().isPresent();
        sentence.get().closing().ifPresent(closing -> read(closing));
        readTo = Math.max(readTo, sentence.get().end());
    }

    /** Whether "(ingezonden …)" stood before all sentences, as in drafts; a date that closed one says nothing here. */
    private boolean dateWentBefore() {
        return ingezonden.isPresent() && !closingSeen;
    }

    private boolean afterHead() {
        return headSeen || !answers.isEmpty();
    }

    private QuestionSentence.Kind kind(Cue cue) {
        int paragraph = text.paragraphAt(cue.begin());
        if (openings.get(paragraph)) {
            return QuestionSentence.Kind.OPENING;
        }
        if (answersThese(cue)) {
            return QuestionSentence.Kind.HEADING;
        }
        KopScanner before = new KopScanner(text.text(), text.begin(paragraph), cue.begin());
        if (before.sees("onderwerp", "betreft", "datum", "beantwoording")
                || (paragraph > 0 && isSubjectLabel(paragraph - 1))) {
            return QuestionSentence.Kind.SUBJECT_LINE;
        }
        boolean behind = afterOpening(paragraph) || !answers.isEmpty();
        if (behind && before.sees("antwoorden", "antwoord", "beantwoording", "bijlage")) {
            return QuestionSentence.Kind.HEADING;
        }
        return isTitle(before) ? QuestionSentence.Kind.TITLE : QuestionSentence.Kind.BARE_HEAD;
    }

    private boolean afterOpening(int paragraph) {
        int opening = openings.nextSetBit(0);
        return opening >= 0 && opening < paragraph;
    }

    private boolean answersThese(Cue cue) {
        if (answers.isEmpty()) {
            return false;
        }
        Answer answer = answers.get(answers.size() - 1);
        boolean near = cue.begin() - answer.cue().begin() < LONGEST_HEADING;
        boolean afterDate =
                ontvangen.filter(o -> o.begin() > answer.cue().begin()).isPresent();
        KopScanner in = text.scanner(answer.reading().end());
        in.sign(',');
        return near && !afterDate && in.sees("op", "inzake");
    }

    private boolean isSubjectLabel(int paragraph) {
        KopScanner in = text.scannerOf(paragraph);
        boolean label = in.oneOf("onderwerp", "betreft");
        in.sign(':');
        return label && in.blanks().atEnd();
    }

    /** Whether what stands before "vragen van" makes the paragraph the title of a page. */
    private boolean isTitle(KopScanner before) {
        int letters = 0;
        for (int i = before.blanks().position(); i < before.end() && letters <= 3; i++) {
            letters += Chars.isBaseLetter(text.text().charAt(i)) ? 1 : 0;
        }
        int end = Chars.blanksBegin(text.text(), before.position(), before.end());
        boolean afterSentence =
                end > before.position() && ".)".indexOf(text.text().charAt(end - 1)) >= 0;
        return letters > 3 && !afterSentence;
    }

    private void answer(Cue cue) {
        AnswerSentence.Reading reading = AnswerSentence.read(text.scanner(cue.end()));
        if (reading.people().isEmpty() && reading.medeNamens().isEmpty()) {
            return;
        }
        answers.add(new Answer(cue, reading));
        readTo = Math.max(cue.end(), reading.end());
        if (reading.parenthesis() >= 0) {
            text.spans(reading.parenthesis(), reading.parenthesis() + 1)
                    .forEach(span -> doubts.add(new KopDoubt(KopDoubt.Reason.PARENTHESIS, span)));
        }
    }

    /** "Zie ook …" runs to the end of its sentence; the point of "nr." ends none. */
    private void zieOok(Cue cue) {
        if (openings.get(text.paragraphAt(cue.begin()))
                || (Chars.isLowerCase(text.text().charAt(cue.begin())) && !answers.isEmpty())) {
            return;
        }
        String t = text.text();
        int ended = new SentenceFlow(text, cue.begin(), Math.min(t.length(), cue.begin() + 600)).endOfZieOok();
        int end = ended;
        for (int i = cue.end(); i < ended; i++) {
            boolean point = t.charAt(i) == '.' && Chars.isDigit(t.charAt(i - 1));
            if (point && (i + 1 >= ended || Chars.isBlank(t.charAt(i + 1)))) {
                end = i;
                break;
            }
        }
        zieOok.add(new int[] {cue.begin(), end});
        readTo = Math.max(readTo, end);
    }

    /** Whether "(ingezonden …)" or "(ontvangen …)" stands before a paragraph: then what follows is no letter. */
    boolean datedBefore(int paragraph) {
        int limit = text.begin(paragraph);
        return ingezonden.filter(s -> s.begin() < limit).isPresent()
                || ontvangen.filter(s -> s.begin() < limit).isPresent();
    }

    /** The date of a turn of phrase. */
    static Optional<LocalDate> date(Optional<Cue> cue) {
        return cue.flatMap(Cue::date);
    }
}
