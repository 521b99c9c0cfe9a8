package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.bron.BronvermeldingReader;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.inline.Inlines;
import nl.kamervragen.internal.inline.Voorwerk;
import nl.kamervragen.internal.kop.ParagraphRole;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SkipReason;
import nl.kamervragen.result.SourceUse;

/** Builds the document from its passages, keeps the account and reports what does not fit. */
public final class Assembler {
    private final Inlines inlines;
    private final Layout layout;
    private final AccountBuilder account;
    private final Findings findings;
    private final Alineas alineas;
    private final List<Vraag> vragen = new ArrayList<>();
    private final List<Antwoord> antwoorden = new ArrayList<>();
    private final List<Voetnoot> voetnoten = new ArrayList<>();
    private final List<InlineParagraph> mededeling = new ArrayList<>();
    private final List<InlineParagraph> toelichting = new ArrayList<>();
    private final List<InlineParagraph> inleiding = new ArrayList<>();
    private final List<Integer> unanswered = new ArrayList<>();
    private int lastAnswered;
    private final RepeatedQuestions repeated = new RepeatedQuestions();

    private Assembler(Inlines inlines, boolean references) {
        this.inlines = inlines;
        this.layout = inlines.origin().layout();
        this.account = new AccountBuilder(layout.source());
        this.findings = new Findings(layout.source());
        this.alineas = new Alineas(layout.source(), references);
    }

    /**
     * The document and everything that there is to say about how it was read.
     *
     * @param references whether the document has its references
     */
    public static ParseResult assemble(Inlines inlines, boolean references) {
        return new Assembler(inlines, references).assemble();
    }

    private ParseResult assemble() {
        Voorwerk voorwerk = inlines.voorwerk();
        account.use(voorwerk);
        OwnReferences own =
                new OwnReferences(inlines.passages(), voorwerk.parts().zaaknummer(), findings);
        inleiding.addAll(own.withoutOwnNumber(voorwerk.with(ParagraphRole.INLEIDING)));
        mededeling.addAll(voorwerk.with(ParagraphRole.MEDEDELING));
        addUnlabelled(voorwerk);
        ClosingLines closing = new ClosingLines(account);
        AppendixLines appendices = new AppendixLines(inlines.passages(), account, closing);
        for (int i = 0; i < inlines.passages().size(); i++) {
            add(own.withoutOthersQuestions(appendices.without(inlines.passages().get(i), i)));
        }
        Kamervragen document = new Kamervragen(
                soort(voorwerk),
                new KopAssembler(alineas, layout.facts(), voorwerk).kop(closing.signature()),
                optional(inleiding),
                vragen,
                antwoorden,
                optional(mededeling),
                optional(toelichting),
                voetnoten);
        account.skipped(layout.skipped());
        account.skipped(inlines.origin().skipped());
        check(document, voorwerk);
        return findings.result(document, account.build());
    }

    private void check(Kamervragen document, Voorwerk voorwerk) {
        findings.addAll(inlines.origin().doubts());
        findings.addAll(inlines.doubts());
        new DocumentCheck(findings, inlines.passages()).check(document, voorwerk.parts());
        new HeadCheck(findings, voorwerk).check();
        new NumberCheck(findings, inlines.passages()).check(document);
        new NoteCheck(findings, inlines.passages()).check();
    }

    /** Questions without a label or a number; without a head or a label they are no questions. */
    private void addUnlabelled(Voorwerk voorwerk) {
        List<InlineParagraph> paragraphs = voorwerk.with(ParagraphRole.VRAAGTEKST);
        boolean labelled = inlines.passages().stream()
                .anyMatch(passage -> passage.passage().kind() == BlockKind.VRAAG
                        && !passage.passage().numbers().isEmpty());
        if (labelled || !(voorwerk.parts().recognised() || hasLabels())) {
            inleiding.addAll(paragraphs);
            return;
        }
        for (List<InlineParagraph> question : UnnumberedQuestions.group(paragraphs, layout.source())) {
            int number = vragen.size() + 1;
            vragen.add(new Vraag(List.of(number), tekst(question)));
            unanswered.add(number);
        }
        if (!paragraphs.isEmpty()) {
            findings.at(DiagnosticCode.QUESTIONS_UNNUMBERED, paragraphs.get(0), vragen.size());
        }
    }

    private boolean hasLabels() {
        return inlines.passages().stream()
                .anyMatch(passage -> !passage.passage().labels().isEmpty()
                        && passage.passage().kind() != BlockKind.VOETNOOT);
    }

    private void add(InlinePassage passage) {
        BlockKind kind = passage.passage().kind();
        if (kind == BlockKind.VOORWERK) {
            account.addAll(passage.passage().labels(), SourceUse.LABEL);
            return;
        }
        if (kind == BlockKind.VRAAG && repeated.isRepeated(passage)) {
            account.addAll(passage.passage().labels(), SourceUse.LABEL);
            for (InlineParagraph paragraph : passage.paragraphs()) {
                account.skip(paragraph, SkipReason.REPEATED_TEXT);
            }
            return;
        }
        account.addAll(
                passage.passage().labels(), kind == BlockKind.VOETNOOT ? SourceUse.NOTE_NUMBER : SourceUse.LABEL);
        for (int i = 0; i < passage.paragraphs().size(); i++) {
            account.use(passage.paragraphs().get(i), SourceUse.PARAGRAPH);
        }
        switch (kind) {
            case VRAAG -> addVraag(passage);
            case ANTWOORD -> addAntwoord(passage);
            case MEDEDELING -> mededeling.addAll(passage.paragraphs());
            case TOELICHTING -> toelichting.addAll(passage.paragraphs());
            case VOETNOOT -> addVoetnoot(passage);
            case VOORWERK -> throw new IllegalStateException("front matter has been assembled before");
        }
    }

    private void addVraag(InlinePassage passage) {
        List<Integer> numbers = passage.passage().numbers();
        if (numbers.isEmpty()) {
            numbers = List.of(vragen.size() + 1);
        }
        vragen.add(new Vraag(numbers, tekst(passage.paragraphs())));
        unanswered.addAll(numbers);
        checkEmpty(passage, DiagnosticCode.QUESTION_EMPTY, numbers);
    }

    private void checkEmpty(InlinePassage passage, DiagnosticCode code, List<Integer> numbers) {
        boolean empty = true;
        for (int i = 0; i < passage.paragraphs().size() && empty; i++) {
            empty = passage.paragraphs().get(i).text().length() == 0;
        }
        if (empty) {
            findings.at(code, passage, Findings.list(numbers));
        }
    }

    private void addAntwoord(InlinePassage passage) {
        List<Integer> numbers = passage.passage().numbers();
        if (numbers.isEmpty()) {
            numbers = questionsAbove();
            findings.at(DiagnosticCode.ANSWER_UNNUMBERED, passage, Findings.list(numbers));
        }
        unanswered.clear();
        lastAnswered = Math.max(lastAnswered, numbers.isEmpty() ? 0 : Collections.max(numbers));
        antwoorden.add(new Antwoord(numbers, tekst(passage.paragraphs())));
        checkEmpty(passage, DiagnosticCode.ANSWER_EMPTY, numbers);
    }

    /** An answer without a number belongs to the questions since the last answer, or else to the next in order. */
    private List<Integer> questionsAbove() {
        if (!unanswered.isEmpty()) {
            return unanswered.stream().distinct().toList();
        }
        return List.of(lastAnswered + 1);
    }

    private void addVoetnoot(InlinePassage passage) {
        Tekst tekst = tekst(passage.paragraphs());
        voetnoten.add(new Voetnoot(passage.passage().numbers().get(0), tekst, bron(passage.paragraphs())));
    }

    /** A footnote cites in its first paragraph, if it does. */
    private static Optional<Bronvermelding> bron(List<InlineParagraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        InlineParagraph first = paragraphs.get(0);
        return BronvermeldingReader.read(first.text().toString(), first.references());
    }

    private Documentsoort soort(Voorwerk voorwerk) {
        if (!antwoorden.isEmpty()) {
            return Documentsoort.ANTWOORD;
        }
        if (!mededeling.isEmpty()) {
            return Documentsoort.MEDEDELING;
        }
        return voorwerk.parts().soort().orElse(Documentsoort.VRAGEN);
    }

    private Tekst tekst(List<InlineParagraph> paragraphs) {
        return alineas.tekst(paragraphs);
    }

    private Optional<Tekst> optional(List<InlineParagraph> paragraphs) {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(tekst(paragraphs));
    }
}
