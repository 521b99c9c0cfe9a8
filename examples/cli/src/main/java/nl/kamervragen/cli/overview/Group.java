package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Paar;
import nl.kamervragen.model.Vraag;

/** An answer with all the questions that it answers, so that a joint answer is shown once. */
record Group(List<Vraag> vragen, Optional<Antwoord> antwoord) {

    /** Gives the groups in the order of their first question; answers to no question come last. */
    static List<Group> of(Kamervragen document) {
        List<Group> groups = new ArrayList<>();
        // By identity: two answers that both say "Ja." are two answers, and comparing texts would take long.
        IdentityHashMap<Antwoord, Group> byAnswer = new IdentityHashMap<>();
        for (Paar paar : document.paren()) {
            groupOf(paar.antwoord(), groups, byAnswer).vragen().add(paar.vraag());
        }
        for (Antwoord antwoord : document.antwoorden()) {
            groupOf(Optional.of(antwoord), groups, byAnswer);
        }
        return groups;
    }

    private static Group groupOf(
            Optional<Antwoord> antwoord, List<Group> groups, IdentityHashMap<Antwoord, Group> byAnswer) {
        Optional<Group> known = antwoord.map(byAnswer::get);
        if (known.isPresent()) {
            return known.get();
        }
        Group group = new Group(new ArrayList<>(), antwoord);
        groups.add(group);
        antwoord.ifPresent(answer -> byAnswer.put(answer, group));
        return group;
    }
}
