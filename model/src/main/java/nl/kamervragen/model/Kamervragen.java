package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One document of Dutch parliamentary questions, with the answers where it has them.
 *
 * <p>Example, the answer to question 3:
 *
 * <pre>{@code
 * document.antwoordOp(3).map(antwoord -> antwoord.tekst().platteTekst()).orElse("geen antwoord");
 * }</pre>
 *
 * <p>Numbers may be missing or stand twice, as they do in real documents; where one stands twice, the look-ups give the
 * first.
 *
 * @param soort the kind of document
 * @param kop the head: who asks whom, about what, and when
 * @param inleiding the running text between head and first question, empty when there is none
 * @param vragen the questions, in the order of the document
 * @param antwoorden the answers, in the order of the document
 * @param mededeling the message in place of answers, without its label; empty when there is none
 * @param toelichting the explanation of the questions, without its label; empty when there is none
 * @param voetnoten the footnotes, in the order of the document
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties("versie")
@JsonPropertyOrder({"soort", "kop", "inleiding", "vragen", "antwoorden", "mededeling", "toelichting", "voetnoten"})
public record Kamervragen(
        @JsonProperty(required = true) Documentsoort soort,
        @JsonProperty(required = true) Kop kop,
        Optional<Tekst> inleiding,
        @JsonProperty(required = true) List<Vraag> vragen,
        @JsonProperty(required = true) List<Antwoord> antwoorden,
        Optional<Tekst> mededeling,
        Optional<Tekst> toelichting,
        @JsonProperty(required = true) List<Voetnoot> voetnoten) {
    private static final int SHOWN = 80;

    /**
     * Copies the lists and checks that nothing is null.
     *
     * @param soort the kind of document
     * @param kop the head
     * @param inleiding the running text before the first question
     * @param vragen the questions
     * @param antwoorden the answers
     * @param mededeling the message in place of answers
     * @param toelichting the explanation of the questions
     * @param voetnoten the footnotes
     * @throws NullPointerException when an argument or an element of a list is null
     */
    public Kamervragen {
        Check.notNull("soort", soort);
        Check.notNull("kop", kop);
        Check.notNull("inleiding", inleiding);
        vragen = Check.listOf("vragen", vragen);
        antwoorden = Check.listOf("antwoorden", antwoorden);
        Check.notNull("mededeling", mededeling);
        Check.notNull("toelichting", toelichting);
        voetnoten = Check.listOf("voetnoten", voetnoten);
    }

    /**
     * Finds a question by its number.
     *
     * @param nummer the number
     * @return the first question that has the number, alone or with others; empty when there is none
     */
    public Optional<Vraag> vraag(int nummer) {
        return vragen.stream().filter(vraag -> vraag.heeft(nummer)).findFirst();
    }

    /**
     * Finds the answer to a question by the question's number.
     *
     * @param nummer the number of the question
     * @return the first answer that has the number, alone or with others; empty when there is none
     */
    public Optional<Antwoord> antwoordOp(int nummer) {
        return antwoorden.stream().filter(antwoord -> antwoord.heeft(nummer)).findFirst();
    }

    /**
     * Finds a footnote by its number.
     *
     * @param nummer the number
     * @return the first footnote with the number; empty when there is none
     */
    public Optional<Voetnoot> voetnoot(int nummer) {
        return voetnoten.stream().filter(noot -> noot.nummer() == nummer).findFirst();
    }

    /**
     * Puts every question beside its answer, however the document groups the numbers.
     *
     * <p>An answer to questions 2 and 3 stands beside question 2 and beside question 3. A question that has numbers 4
     * and 5, answered apart, gives two pairs. A question without an answer gives one pair without an answer. An answer
     * belongs to a number as {@link #antwoordOp} says. An answer to a number that no question has is in no pair.
     *
     * @return the pairs in the order of the questions, then of each question's numbers; unmodifiable
     */
    public List<Paar> paren() {
        Map<Integer, Integer> answerTo = new HashMap<>();
        for (int i = 0; i < antwoorden.size(); i++) {
            for (Integer nummer : antwoorden.get(i).nummers()) {
                answerTo.putIfAbsent(nummer, i);
            }
        }
        List<Paar> pairs = new ArrayList<>(vragen.size());
        for (Vraag vraag : vragen) {
            Set<Integer> found = new LinkedHashSet<>();
            vraag.nummers().stream()
                    .filter(answerTo::containsKey)
                    .map(answerTo::get)
                    .forEach(found::add);
            if (found.isEmpty()) {
                pairs.add(new Paar(vraag, Optional.empty()));
            }
            found.forEach(i -> pairs.add(new Paar(vraag, Optional.of(antwoorden.get(i)))));
        }
        return List.copyOf(pairs);
    }

    /**
     * Lists all references of the document, each with its place.
     *
     * <p>Example: {@code document.referenties().stream().map(Vindplaats::referentie).distinct()} gives each thing that
     * is referred to once.
     *
     * @return the references, part by part: head (subject, then "Zie ook"), introduction, questions, answers, message,
     *     explanation, footnotes; in the order of the text within each; unmodifiable
     */
    public List<Vindplaats> referenties() {
        return Vindplaatsen.of(this);
    }

    /**
     * Lists the names by which other documents cite this one: its Aanhangsel and the number of its questions.
     *
     * <p>Example: {@code [ah-tk-20182019-663, 2018Z17774]}.
     *
     * @return the names that the head tells, the Aanhangsel first; unmodifiable
     */
    public List<Referentie> identiteiten() {
        List<Referentie> names = new ArrayList<>(2);
        if (kop.nummer().isPresent() && kop.vergaderjaar().isPresent()) {
            names.add(new Aanhangsel(
                    kop.kamer(), kop.vergaderjaar().get(), kop.nummer().get()));
        }
        kop.zaaknummer().ifPresent(nummer -> names.add(Referentie.parse(Soort.ZAAK, nummer)));
        return List.copyOf(names);
    }

    /**
     * Gives the same document without the account of where its paragraphs were read, so that documents from different
     * sources can be compared by what they say.
     *
     * <p>Example: {@code parsedFromPdf.zonderHerkomst().equals(parsedFromWord.zonderHerkomst())}.
     *
     * @return a document that differs in {@link Alinea#herkomst()} only, which is empty in all of its paragraphs
     */
    public Kamervragen zonderHerkomst() {
        return new Kamervragen(
                soort,
                kop.zonderHerkomst(),
                inleiding.map(Tekst::zonderHerkomst),
                vragen.stream()
                        .map(vraag -> new Vraag(vraag.nummers(), vraag.tekst().zonderHerkomst()))
                        .toList(),
                antwoorden.stream()
                        .map(antwoord -> new Antwoord(
                                antwoord.nummers(), antwoord.tekst().zonderHerkomst()))
                        .toList(),
                mededeling.map(Tekst::zonderHerkomst),
                toelichting.map(Tekst::zonderHerkomst),
                voetnoten.stream()
                        .map(noot -> new Voetnoot(noot.nummer(), noot.tekst().zonderHerkomst(), noot.bron()))
                        .toList());
    }

    /**
     * Gives the kind, the publication, the subject and the number of parts.
     *
     * @return such as {@code "Kamervragen[ANTWOORD ah-tk-20182019-663 over «de brug»: 3 vragen, 2 antwoorden, 1
     *     voetnoot]"}
     */
    @Override
    public String toString() {
        return "Kamervragen[" + soort
                + kop.publicatie().or(kop::zaaknummer).map(id -> " " + id).orElse("")
                + kop.onderwerp()
                        .map(o -> " over «" + Wording.cut(o.inhoud(), SHOWN) + "»")
                        .orElse("")
                + ": " + Wording.count(vragen.size(), "vraag", "vragen")
                + ", " + Wording.count(antwoorden.size(), "antwoord", "antwoorden")
                + mededeling.map(m -> ", mededeling").orElse("")
                + ", " + Wording.count(voetnoten.size(), "voetnoot", "voetnoten") + "]";
    }
}
