package nl.kamervragen.ingest.xml;

import java.util.Map;
import java.util.Set;
import nl.kamervragen.ingest.markup.Role;

/** What the elements of official XML mean. */
final class Elements {
    private static final Set<String> INLINE = Set.of(
            "nadruk", "extref", "intref", "nootref", "inf", "unl", "ovl", "b", "i", "u", "em", "strong", "span", "a");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("vraag", Role.VRAAG),
            Map.entry("antwoord", Role.ANTWOORD),
            Map.entry("noot", Role.NOOT),
            Map.entry("noot.nr", Role.NOOTNUMMER),
            Map.entry("li.nr", Role.SIGN),
            Map.entry("sup", Role.RAISED),
            Map.entry("row", Role.ROW),
            Map.entry("tr", Role.ROW),
            Map.entry("entry", Role.CELL),
            Map.entry("td", Role.CELL),
            Map.entry("th", Role.CELL),
            Map.entry("metadata", Role.SKIPPED));

    private Elements() {}

    /**
     * What an element means; one that isn't known holds paragraphs.
     *
     * @param name its name without prefix
     * @param parent the name of the element that it stands in
     */
    static Role role(String name, String parent) {
        if (name.equals("nummer") || (name.equals("nr") && (parent.equals("vraag") || parent.equals("antwoord")))) {
            return parent.equals("vraag") || parent.equals("antwoord") ? Role.NUMMER : Role.BLOCK;
        }
        if (INLINE.contains(name) || (name.equals("nr") && parent.equals("nummer"))) {
            return Role.INLINE;
        }
        return ROLES.getOrDefault(name, Role.BLOCK);
    }
}
