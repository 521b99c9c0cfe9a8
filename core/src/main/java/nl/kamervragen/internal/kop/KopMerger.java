package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Vraagsteller;

/** Puts together what the sentences of a head say: each part from the sentence that is most to be believed. */
final class KopMerger {
    static final KopParts EMPTY = new KopParts(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            false,
            List.of());

    private final RunningText text;
    private final KopSentences sentences;
    private final BitSet openings;
    private final boolean brief;
    private final List<QuestionSentence> weighed;

    KopMerger(RunningText text, KopSentences sentences, BitSet openings, boolean brief) {
        this.text = text;
        this.sentences = sentences;
        this.openings = openings;
        this.brief = brief;
        this.weighed = new ArrayList<>(sentences.questions);
        this.weighed.sort(Comparator.comparing(QuestionSentence::kind));
    }

    KopParts merge() {
        Optional<Documentsoort> soort = soort();
        boolean notice = !brief && soort.equals(Optional.of(Documentsoort.MEDEDELING));
        RoleAssigner roles = roles(notice ? ParagraphRole.MEDEDELING : ParagraphRole.INLEIDING);
        List<ParagraphRole> assigned = roles.rest(soort);
        List<ParagraphSpan> onderwerp = onderwerp();
        List<ParagraphSpan> zieOok = new ArrayList<>();
        sentences.zieOok.forEach(z -> zieOok.addAll(text.spans(z[0], z[1])));
        List<ParagraphSpan> cited = new ArrayList<>(onderwerp);
        cited.addAll(zieOok);
        KopFacts facts = new KopFacts(text, assigned, cited);
        List<Bewindspersoon> onBehalf =
                first(medeNamens(), roles.coSigners, openings.isEmpty() ? List.of() : facts.medeNamens(openings));
        return new KopParts(
                assigned,
                soort,
                facts.kamer(),
                facts.vergaderjaar(),
                facts.nummer(),
                facts.zaaknummer(),
                vraagstellers(),
                from(QuestionSentence::geadresseerden),
                bewindspersonen(roles),
                onBehalf,
                onderwerp,
                brief ? facts.date() : facts.loneDate(),
                KopSentences.date(sentences.ingezonden),
                KopSentences.date(sentences.ontvangen),
                zieOok,
                brief,
                !sentences.questions.isEmpty() || !sentences.answers.isEmpty(),
                doubts());
    }

    private RoleAssigner roles(ParagraphRole opening) {
        RoleAssigner roles = new RoleAssigner(text, openings, brief, opening);
        boolean better = weighed.stream().anyMatch(sentence -> sentence.kind() != QuestionSentence.Kind.TITLE);
        for (QuestionSentence sentence : sentences.questions) {
            boolean title = sentence.kind() == QuestionSentence.Kind.TITLE && better;
            roles.cover(sentence.begin(), sentence.end(), title ? ParagraphRole.NAVIGATION : ParagraphRole.KOP);
        }
        for (KopSentences.Answer answer : sentences.answers) {
            roles.cover(answer.cue().begin(), answer.reading().end(), ParagraphRole.KOP);
        }
        sentences.ingezonden.ifPresent(s -> roles.cover(s.begin(), s.end(), ParagraphRole.KOP));
        sentences.ontvangen.ifPresent(s -> roles.cover(s.begin(), s.end(), ParagraphRole.KOP));
        sentences.zieOok.forEach(z -> roles.cover(z[0], z[1], ParagraphRole.KOP));
        for (int i = 0; i < text.count(); i++) {
            if (KopFacts.isNumberLine(text.paragraph(i))
                    || KopFacts.loneDate(text.scannerOf(i)).isPresent()) {
                roles.cover(text.begin(i), text.begin(i) + 1, ParagraphRole.KOP);
            }
        }
        return roles;
    }

    private Optional<Documentsoort> soort() {
        for (KopSentences.Answer answer : sentences.answers) {
            boolean notice = answer.cue().kind() == Cue.Kind.MEDEDELING;
            return Optional.of(notice ? Documentsoort.MEDEDELING : Documentsoort.ANTWOORD);
        }
        if (sentences.questions.stream().anyMatch(QuestionSentence::oral)) {
            return Optional.of(Documentsoort.MONDELINGE_VRAGEN);
        }
        if (brief) {
            return Optional.of(postpones() ? Documentsoort.MEDEDELING : Documentsoort.ANTWOORD);
        }
        if (sentences.ontvangen.isPresent()) {
            return Optional.of(Documentsoort.ANTWOORD);
        }
        return sentences.questions.isEmpty() ? Optional.empty() : Optional.of(Documentsoort.VRAGEN);
    }

    /** A letter that says that the questions can't be answered in time gives no answers. */
    private boolean postpones() {
        return openings.stream().anyMatch(i -> {
            String paragraph = text.paragraph(i);
            boolean late = paragraph.contains("niet binnen")
                    || (paragraph.contains("termijn") && paragraph.contains("niet mogelijk"))
                    || (paragraph.contains("termijn") && paragraph.contains("niet haalbaar"))
                    || paragraph.contains("meer tijd vergt");
            return (late && paragraph.contains("beantwoord")) || paragraph.contains("uitstel");
        });
    }

    private List<Vraagsteller> vraagstellers() {
        for (QuestionSentence sentence : weighed) {
            if (sentence.vraagstellers().stream().allMatch(v -> v.fractie().isPresent())) {
                return together(sentence.vraagstellers(), QuestionSentence::vraagstellers);
            }
        }
        return from(QuestionSentence::vraagstellers);
    }

    private <T> List<T> from(Function<QuestionSentence, List<T>> part) {
        List<T> first = List.of();
        for (QuestionSentence sentence : weighed) {
            first = first.isEmpty() ? part.apply(sentence) : first;
        }
        return together(first, part);
    }

    /** What one head says, and what those of other days say, whose questions are answered in one go. */
    private <T> List<T> together(List<T> first, Function<QuestionSentence, List<T>> part) {
        if (first.size() < 2 && sentences.questions.size() < 2) {
            return first;
        }
        Set<T> all = new LinkedHashSet<>(first);
        Optional<LocalDate> day = KopSentences.date(sentences.ingezonden);
        for (QuestionSentence sentence : sentences.questions) {
            Optional<LocalDate> otherDay = KopSentences.date(sentence.closing());
            if (sentence.kind() == QuestionSentence.Kind.DATED_HEAD && otherDay.isPresent() && !otherDay.equals(day)) {
                all.addAll(part.apply(sentence));
            }
        }
        return List.copyOf(all);
    }

    private List<ParagraphSpan> onderwerp() {
        Optional<Onderwerp.Place> place = Optional.empty();
        for (QuestionSentence sentence : weighed) {
            place = place.isEmpty() ? sentence.onderwerp() : place;
        }
        for (int i = 0; brief && place.isEmpty() && i < text.count(); i++) {
            place = OnderwerpLine.read(text, i);
        }
        return place.map(p -> text.spans(p.begin(), p.end())).orElse(List.of());
    }

    /**
     * Those with a name win: "Antwoord van Minister Jansma (…)", then a signature, then "Antwoorden van de minister van
     * …".
     */
    private List<Bewindspersoon> bewindspersonen(RoleAssigner roles) {
        List<Bewindspersoon> nameless = List.of();
        for (KopSentences.Answer answer : sentences.answers) {
            List<Bewindspersoon> people = answer.reading().people();
            if (people.stream().anyMatch(p -> p.naam().isPresent())) {
                return people;
            }
            nameless = first(nameless, people);
        }
        boolean signed = roles.signers.stream().anyMatch(p -> p.naam().isPresent());
        return signed ? roles.signers : first(nameless, roles.signers);
    }

    private List<Bewindspersoon> medeNamens() {
        List<Bewindspersoon> first = List.of();
        for (KopSentences.Answer answer : sentences.answers) {
            first = first(first, answer.reading().medeNamens());
        }
        return first;
    }

    @SafeVarargs
    private static <T> List<T> first(List<T>... lists) {
        for (List<T> list : lists) {
            if (!list.isEmpty()) {
                return list;
            }
        }
        return List.of();
    }

    private List<KopDoubt> doubts() {
        List<KopDoubt> all = new ArrayList<>(sentences.doubts);
        if (!weighed.isEmpty()) {
            all.addAll(weighed.get(0).doubts());
        }
        return all;
    }
}
