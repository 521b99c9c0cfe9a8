package nl.kamervragen.ingest.word;

import java.util.Map;
import java.util.Optional;

/**
 * A list as paragraphs name it.
 *
 * @param id under which paragraphs name it
 * @param family what it counts together with
 * @param levels its levels; the first is 0
 * @param restarts the levels that start anew with this list, and with which number
 */
record ListDefinition(String id, String family, Map<Integer, Level> levels, Map<Integer, Integer> restarts) {

    Optional<Level> level(int depth) {
        return Optional.ofNullable(levels.get(depth));
    }

    int start(int depth) {
        Integer restart = restarts.get(depth);
        return restart != null ? restart : level(depth).map(Level::start).orElse(1);
    }

    Optional<Integer> levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> level.getValue().style().filter(style::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
