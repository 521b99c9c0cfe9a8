package nl.kamervragen.internal.referentie;

import java.util.List;

/** The grammars, in the order in which they are asked. */
final class Grammars {

    static final List<Grammar> ALL = List.of(
            new PublicationIdGrammar(),
            new ZaakGrammar(),
            new AanhangselGrammar(),
            new KamerstukGrammar(),
            new HandelingenGrammar(),
            new GazetteGrammar(),
            new EcliGrammar(),
            new EuActGrammar(),
            new EuDocumentGrammar(),
            new WetGrammar(),
            new VraagGrammar());

    private Grammars() {}
}
