package nl.kamervragen.ingest.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Counts as Word does: the file says how paragraphs are numbered, never which number one has. */
final class Numbering {
    private final ListDefinitions lists;

    /** How far each list is, by level; lists that are defined together count together. */
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    Numbering(Optional<Element> numbering) {
        this.lists = new ListDefinitions(numbering);
    }

    /** The level of a list that belongs to a style. */
    Optional<Integer> levelOf(String style, String list) {
        return lists.find(list).flatMap(found -> found.levelOf(style));
    }

    /** Counts one paragraph, and gives what stands before it, a blank behind it included. */
    Optional<String> next(String id, int depth) {
        return lists.find(id).flatMap(list -> list.level(depth).map(level -> label(list, level, depth)));
    }

    private String label(ListDefinition list, Level level, int depth) {
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(list.family(), family -> new TreeMap<>());
        if (begun.add(list.id())) {
            list.restarts().forEach((restarted, start) -> count.remove(restarted));
        }
        count.merge(depth, list.start(depth), (at, start) -> at + 1);
        count.tailMap(depth, false)
                .keySet()
                .removeIf(deeper -> list.level(deeper).map(Level::restart).orElse(deeper) > depth);
        String label = level.isBullet() ? Bullets.of(level.text()) : fill(list, level, count);
        return label.isEmpty() || level.glued() ? label : label + " ";
    }

    private static String fill(ListDefinition list, Level level, Map<Integer, Integer> count) {
        StringBuilder label = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '%'
                    && i + 1 < text.length()
                    && text.charAt(i + 1) >= '1'
                    && text.charAt(i + 1) <= '9';
            if (place) {
                i++;
                int depth = text.charAt(i) - '1';
                int number = count.getOrDefault(depth, list.start(depth));
                String format = list.level(depth).map(Level::format).orElse("decimal");
                label.append(NumberFormat.write(number, level.plain() ? "decimal" : format));
            } else {
                label.append(text.charAt(i));
            }
        }
        return label.toString().strip();
    }
}
