package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;

/** Gives each paragraph its role, once the sentences of the head have been read. */
final class RoleAssigner {
    private final RunningText text;
    private final BitSet openings;
    private final boolean brief;
    private final ParagraphRole[] roles;
    private final boolean[] fixed;
    private int lastHead = -1;
    private int signature = -1;

    final List<Bewindspersoon> signers = new ArrayList<>();
    final List<Bewindspersoon> coSigners = new ArrayList<>();

    RoleAssigner(RunningText text, BitSet openings, boolean brief, ParagraphRole opening) {
        this.text = text;
        this.openings = openings;
        this.brief = brief;
        this.roles = new ParagraphRole[text.count()];
        this.fixed = new boolean[text.count()];
        Arrays.fill(roles, ParagraphRole.NAVIGATION);
        for (int i = openings.nextSetBit(0); i >= 0; i = openings.nextSetBit(i + 1)) {
            set(i, opening);
        }
    }

    private void set(int paragraph, ParagraphRole role) {
        roles[paragraph] = role;
        fixed[paragraph] = true;
    }

    /** Paragraphs that a stretch of the running text touches get a role, unless they have one. */
    void cover(int from, int to, ParagraphRole role) {
        for (int i = text.paragraphAt(from); i < roles.length && text.begin(i) < to; i++) {
            if (!fixed[i]) {
                set(i, role);
            }
        }
    }

    /** The roles of all other paragraphs follow from their place and their looks. */
    List<ParagraphRole> rest(Optional<Documentsoort> soort) {
        int head = first(ParagraphRole.KOP);
        lastHead = last(ParagraphRole.KOP);
        boolean questionText = false;
        for (int i = 0; i < roles.length; i++) {
            if (!fixed[i] && !fixedForm(i)) {
                ParagraphRole role = brief ? inLetter(i) : outsideLetter(i, head, soort);
                questionText |= role == ParagraphRole.VRAAGTEKST;
                roles[i] = questionText && role != ParagraphRole.NAVIGATION && role != ParagraphRole.BRIEFHOOFD
                        ? ParagraphRole.VRAAGTEKST
                        : role;
                fixed[i] = true;
            }
        }
        return List.of(roles);
    }

    private int first(ParagraphRole role) {
        for (int i = 0; i < roles.length; i++) {
            if (fixed[i] && roles[i] == role) {
                return i;
            }
        }
        return -1;
    }

    private int last(ParagraphRole role) {
        int i = roles.length - 1;
        while (i >= 0 && !(fixed[i] && roles[i] == role)) {
            i--;
        }
        return i;
    }

    /** Signatures, closings and the page's furniture show what they are. */
    private boolean fixedForm(int paragraph) {
        boolean isBehindOpening = openings.previousSetBit(paragraph - 1) >= 0;
        Optional<Ondertekening.Reading> reading = Ondertekening.read(text, paragraph, isBehindOpening);
        if (reading.isPresent()) {
            this.signature = this.signature < 0 ? paragraph : this.signature;
            signers.addAll(reading.get().people());
            coSigners.addAll(reading.get().medeNamens());
            cover(
                    text.begin(paragraph),
                    Math.max(text.begin(paragraph) + 1, reading.get().end()),
                    ParagraphRole.ONDERTEKENING);
            return true;
        }
        if (Brief.isClosing(text.scannerOf(paragraph))) {
            set(paragraph, ParagraphRole.ONDERTEKENING);
            return true;
        }
        if (WebPage.isPart(text.scannerOf(paragraph))) {
            set(paragraph, ParagraphRole.NAVIGATION);
            return true;
        }
        return false;
    }

    private ParagraphRole inLetter(int paragraph) {
        int opening = openings.nextSetBit(0);
        boolean afterOpening = opening >= 0 && paragraph > opening;
        if (!ParagraphForm.isSentence(text.paragraph(paragraph))
                || (!afterOpening && Brief.isHead(text.scannerOf(paragraph)))) {
            return ParagraphRole.BRIEFHOOFD;
        }
        if (afterOpening && Brief.isHeading(text.scannerOf(paragraph))) {
            return ParagraphRole.BRIEFHOOFD;
        }
        if (afterOpening && afterSignature(paragraph) && ParagraphForm.isQuestion(text.paragraph(paragraph))) {
            return ParagraphRole.VRAAGTEKST;
        }
        return afterOpening || opening < 0 ? ParagraphRole.INLEIDING : ParagraphRole.BRIEFHOOFD;
    }

    private boolean afterSignature(int paragraph) {
        return signature >= 0 && signature < paragraph;
    }

    private ParagraphRole outsideLetter(int paragraph, int head, Optional<Documentsoort> soort) {
        String content = text.paragraph(paragraph);
        boolean sentence = ParagraphForm.isSentence(content);
        boolean loose = head < 0
                ? !sentence
                : paragraph < head || (!sentence && (paragraph < lastHead || ParagraphForm.isHeading(content)));
        if (loose) {
            return ParagraphRole.NAVIGATION;
        }
        if (ParagraphForm.isQuestion(content)) {
            return ParagraphRole.VRAAGTEKST;
        }
        boolean notice = soort.filter(s -> s == Documentsoort.MEDEDELING).isPresent();
        return notice ? ParagraphRole.MEDEDELING : ParagraphRole.INLEIDING;
    }
}
