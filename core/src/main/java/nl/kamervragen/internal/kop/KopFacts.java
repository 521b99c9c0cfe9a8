package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;

/** Reads the loose facts of a head: its numbers, the chamber, the date of a letter. */
final class KopFacts {
    /** A paragraph with a number of questions and hardly anything else. */
    private static final int LONGEST_NUMBER_LINE = 40;

    private final RunningText text;
    private final List<ParagraphRole> roles;
    private final Map<Integer, List<ParagraphSpan>> cited = new HashMap<>();

    /**
     * Makes a reader of a head.
     *
     * @param cited where other documents are named: in the subject and under "Zie ook"
     */
    KopFacts(RunningText text, List<ParagraphRole> roles, List<ParagraphSpan> cited) {
        this.text = text;
        this.roles = roles;
        List<ParagraphSpan> inOrder = new ArrayList<>(cited);
        inOrder.sort(Comparator.comparingInt(ParagraphSpan::begin));
        for (ParagraphSpan span : inOrder) {
            this.cited.computeIfAbsent(span.paragraph(), i -> new ArrayList<>()).add(span);
        }
    }

    /** Whether a paragraph holds the number of an Aanhangsel or of the questions, and nothing else. */
    static boolean isNumberLine(String paragraph) {
        if (paragraph.length() > LONGEST_NUMBER_LINE) {
            return false;
        }
        KopScanner in = new KopScanner(paragraph, 0, paragraph.length());
        boolean nummer = DocumentNumbers.aanhangsel(in).isPresent();
        nummer |= DocumentNumbers.zaaknummer(in).isPresent();
        return nummer && in.blanks().atEnd();
    }

    Optional<Integer> nummer() {
        for (int i = 0; i < text.count(); i++) {
            Optional<Integer> nummer = DocumentNumbers.aanhangsel(text.scannerOf(i));
            if (nummer.isPresent()) {
                return nummer;
            }
        }
        return tableRow().flatMap(in -> {
            DocumentNumbers.vergaderjaar(in);
            in.sign('|');
            return DocumentNumbers.nummer(in);
        });
    }

    Optional<Vergaderjaar> vergaderjaar() {
        for (int i = 0; i < text.count(); i++) {
            KopScanner in = text.scannerOf(i);
            if (roles.get(i) == ParagraphRole.NAVIGATION && in.word("vergaderjaar")) {
                Optional<Vergaderjaar> year = DocumentNumbers.vergaderjaar(in);
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return tableRow().flatMap(DocumentNumbers::vergaderjaar);
    }

    /** The row "Tweede Kamer der Staten-Generaal2017-20183094" of an official web page, from its year on. */
    private Optional<KopScanner> tableRow() {
        for (int i = 0; i < text.count(); i++) {
            int after = roles.get(i) == ParagraphRole.NAVIGATION ? afterKamer(i) : -1;
            if (after >= 0) {
                KopScanner in = text.scannerOf(i);
                in.moveTo(after);
                in.sign('|');
                int year = in.position();
                if (DocumentNumbers.vergaderjaar(in).isPresent()) {
                    in.moveTo(year);
                    return Optional.of(in);
                }
            }
        }
        return Optional.empty();
    }

    private int afterKamer(int paragraph) {
        KopScanner in = text.scannerOf(paragraph);
        for (int i = in.position(); i < in.end(); i++) {
            in.moveTo(i);
            if (Chars.isLetter(in.peek()) && in.phrase("kamer der staten-generaal")) {
                return in.position();
            }
        }
        return -1;
    }

    /**
     * The number of the questions: a paragraph of its own, else the letter's opening, else any line around the head.
     */
    Optional<String> zaaknummer() {
        for (int i = 0; i < text.count(); i++) {
            KopScanner in = text.scannerOf(i);
            Optional<String> nummer = DocumentNumbers.zaaknummer(in);
            if (nummer.isPresent() && in.blanks().atEnd()) {
                return nummer;
            }
        }
        Optional<String> nummer = zaaknummerIn(ParagraphRole.INLEIDING);
        for (ParagraphRole role : List.of(ParagraphRole.KOP, ParagraphRole.BRIEFHOOFD, ParagraphRole.NAVIGATION)) {
            nummer = nummer.isPresent() ? nummer : zaaknummerIn(role);
        }
        return nummer;
    }

    private Optional<String> zaaknummerIn(ParagraphRole role) {
        for (int i = 0; i < text.count(); i++) {
            if (roles.get(i) == role) {
                Optional<String> nummer = ownZaaknummerIn(i);
                if (nummer.isPresent()) {
                    return nummer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> ownZaaknummerIn(int paragraph) {
        int from = text.begin(paragraph);
        for (ParagraphSpan span : cited.getOrDefault(paragraph, List.of())) {
            Optional<String> before =
                    DocumentNumbers.zaaknummer(text.text(), from, text.begin(paragraph) + span.begin());
            if (before.isPresent()) {
                return before;
            }
            from = text.begin(paragraph) + span.end();
        }
        return DocumentNumbers.zaaknummer(text.text(), from, text.end(paragraph));
    }

    /** The chamber that is named around the head, not in it. */
    Optional<Kamer> kamer() {
        for (int i = 0; i < text.count(); i++) {
            if (roles.get(i) == ParagraphRole.NAVIGATION || roles.get(i) == ParagraphRole.BRIEFHOOFD) {
                Optional<Kamer> kamer = kamer(i);
                if (kamer.isPresent()) {
                    return kamer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Kamer> kamer(int paragraph) {
        // to the end of the text: "Aan de Voorzitter van de Tweede" may end a paragraph
        KopScanner in = text.scanner(0);
        for (int i = text.begin(paragraph); i < text.end(paragraph); i++) {
            if (WordEdges.beginsWord(text.text(), i)) {
                in.moveTo(i);
                if (in.phrase("eerste kamer")) {
                    return Optional.of(Kamer.EERSTE_KAMER);
                }
                if (in.phrase("tweede kamer")) {
                    return Optional.of(Kamer.TWEEDE_KAMER);
                }
            }
        }
        return Optional.empty();
    }

    /** A letter's date: behind "Datum" or a place, or alone in a paragraph before the opening. */
    Optional<LocalDate> date() {
        for (int i = 0; i < text.count() && roles.get(i) != ParagraphRole.INLEIDING; i++) {
            Optional<LocalDate> date = roles.get(i) == ParagraphRole.KOP || roles.get(i) == ParagraphRole.BRIEFHOOFD
                    ? dateLine(text.scannerOf(i))
                    : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The date of a letter of which nothing else tells that it was one: "Datum 5 juli 2018" and nothing else. */
    Optional<LocalDate> loneDate() {
        Optional<LocalDate> date = Optional.empty();
        for (int i = 0; date.isEmpty() && i < text.count(); i++) {
            date = loneDate(text.scannerOf(i));
        }
        return date;
    }

    static Optional<LocalDate> loneDate(KopScanner in) {
        if (!in.word("datum")) {
            return Optional.empty();
        }
        in.sign(':');
        Optional<LocalDate> date = Dates.read(in);
        return in.blanks().atEnd() ? date : Optional.empty();
    }

    private static Optional<LocalDate> dateLine(KopScanner in) {
        boolean label = in.oneOf("datum", "verzenddatum", "den haag", "'s-gravenhage", "’s-gravenhage", "s-gravenhage");
        in.sign(':');
        in.sign(',');
        Optional<LocalDate> date = Dates.read(in);
        boolean alone = in.blanks().atEnd();
        return label || alone || in.sees("onderwerp", "betreft", "ons kenmerk", "uw kenmerk") ? date : Optional.empty();
    }

    /** "Hierbij zend ik u, mede namens de Minister van Financiën, de antwoorden …". */
    List<Bewindspersoon> medeNamens(BitSet openings) {
        int first = openings.nextSetBit(0);
        KopScanner in = text.scanner(0);
        for (int i = text.begin(first); i < text.end(openings.length() - 1); i++) {
            if (WordEdges.beginsWord(text.text(), i)) {
                in.moveTo(i);
                if (in.word("mede namens") || in.word("mede-namens")) {
                    return Bewindspersonen.read(in).people();
                }
            }
        }
        return List.of();
    }
}
