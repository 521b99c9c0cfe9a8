package nl.kamervragen.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which document cites which: a collection of documents with what they refer to, in both directions.
 *
 * <p>A document is known by the number of its Aanhangsel ({@code ah-tk-20182019-663}) and by the number of its
 * questions ({@code 2018Z10592}); a citation of either finds it. References to questions of the same document are not
 * citations.
 *
 * <p>Example: {@code Citatiegraaf.van(documents).citerend(Referentie.parse(Soort.KAMERSTUK, "kst-32847-312"))} gives
 * the documents that cite that Kamerstuk.
 *
 * <p>Immutable; may be shared by all threads.
 *
 * @since 0.1.0
 */
public final class Citatiegraaf {
    private final List<Kamervragen> documenten;
    private final Map<Referentie, Set<Integer>> citerend = new LinkedHashMap<>();
    private final Map<Referentie, Integer> eigen = new LinkedHashMap<>();

    private Citatiegraaf(List<Kamervragen> documenten) {
        this.documenten = documenten;
        for (int i = 0; i < documenten.size(); i++) {
            for (Referentie naam : documenten.get(i).identiteiten()) {
                eigen.putIfAbsent(naam, i);
            }
            for (Referentie geciteerd : verwijzingen(documenten.get(i))) {
                citerend.computeIfAbsent(geciteerd, nieuw -> new LinkedHashSet<>())
                        .add(i);
            }
        }
    }

    /**
     * A citation of one document by another.
     *
     * @param van the document that cites
     * @param naar the document that is cited
     * @param referentie what it is cited by
     * @since 0.1.0
     */
    public record Citatie(Kamervragen van, Kamervragen naar, Referentie referentie) {
        /**
         * Checks the parts.
         *
         * @param van the document that cites
         * @param naar the document that is cited
         * @param referentie what it is cited by
         * @throws NullPointerException when an argument is null
         */
        public Citatie {
            Check.notNull("van", van);
            Check.notNull("naar", naar);
            Check.notNull("referentie", referentie);
        }
    }

    /**
     * Makes the graph of a collection of documents.
     *
     * @param documenten the documents, in any order
     * @return the graph
     * @throws NullPointerException when the collection or one of the documents is null
     */
    public static Citatiegraaf van(Iterable<Kamervragen> documenten) {
        List<Kamervragen> all = new ArrayList<>();
        documenten.forEach(all::add);
        return new Citatiegraaf(Check.listOf("documenten", all));
    }

    /**
     * Gives the documents that the graph was made of.
     *
     * @return the documents, in the order in which they came; unmodifiable
     */
    public List<Kamervragen> documenten() {
        return documenten;
    }

    /**
     * Gives everything that is cited by at least one document.
     *
     * @return the references, in the order in which they were first met; unmodifiable
     */
    public Set<Referentie> geciteerd() {
        return Collections.unmodifiableSet(citerend.keySet());
    }

    /**
     * Finds the documents that cite something.
     *
     * @param referentie what is cited
     * @return the documents, in the order of {@link #documenten()}, each once; unmodifiable
     */
    public List<Kamervragen> citerend(Referentie referentie) {
        return citerend.getOrDefault(Check.notNull("referentie", referentie), Set.of()).stream()
                .map(documenten::get)
                .toList();
    }

    /**
     * Finds the document that a reference names.
     *
     * @param referentie an Aanhangsel or a zaaknummer
     * @return the document, when it is one of {@link #documenten()}
     */
    public Optional<Kamervragen> document(Referentie referentie) {
        return Optional.ofNullable(eigen.get(Check.notNull("referentie", referentie)))
                .map(documenten::get);
    }

    /**
     * Lists the citations of one of the documents by another; a document that cites itself is left out.
     *
     * @return the citations, by citing document in the order of {@link #documenten()}; unmodifiable
     */
    public List<Citatie> citaties() {
        List<Citatie> found = new ArrayList<>();
        for (int i = 0; i < documenten.size(); i++) {
            for (Referentie referentie : verwijzingen(documenten.get(i))) {
                Integer naar = eigen.get(referentie);
                if (naar != null && naar != i) {
                    found.add(new Citatie(documenten.get(i), documenten.get(naar), referentie));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<Referentie> verwijzingen(Kamervragen document) {
        Set<Referentie> found = new LinkedHashSet<>();
        for (Vindplaats vindplaats : document.referenties()) {
            if (vindplaats.referentie().soort() != Soort.VRAAG) {
                found.add(vindplaats.referentie());
            }
        }
        return found;
    }

    /**
     * Gives the size of the graph.
     *
     * @return such as {@code "Citatiegraaf[12 documenten, 31 geciteerd]"}
     */
    @Override
    public String toString() {
        return "Citatiegraaf[" + Wording.count(documenten.size(), "document", "documenten") + ", " + citerend.size()
                + " geciteerd]";
    }
}
