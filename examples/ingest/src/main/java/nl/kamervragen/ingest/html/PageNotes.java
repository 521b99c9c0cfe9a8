package nl.kamervragen.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The notes at the end of a page, taken out of it. */
final class PageNotes {
    /** What stands before a note's text: a way back to its mark, and its number. */
    private static final Pattern NOTE =
            Pattern.compile("^(?:X?\\s*Noot\\s*)?[\\[(]?(\\d{1,3})[\\])]?[.:]?\\s*(.*)$", Pattern.DOTALL);

    private final Map<Integer, String> texts = new TreeMap<>();
    private final Set<String> anchors = new HashSet<>();

    private PageNotes() {}

    static PageNotes takeOut(Document page) {
        PageNotes notes = new PageNotes();
        Element section = page.getElementById("noten");
        if (section != null) {
            section.select("[id], [name]").forEach(notes::remember);
            if (notes.read(section)) {
                section.remove();
            }
        }
        return notes;
    }

    private void remember(Element element) {
        anchors.add(element.id().isEmpty() ? element.attr("name") : element.id());
    }

    /** Whether all of the section reads as notes; else it stays text, so that nothing is lost. */
    private boolean read(Element section) {
        for (Element note : notes(section)) {
            Matcher matcher = NOTE.matcher(note.text().strip());
            if (matcher.matches() && !texts.containsKey(Integer.valueOf(matcher.group(1)))) {
                texts.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
            } else if (!note.text().isBlank()) {
                texts.clear();
                return false;
            }
        }
        return !texts.isEmpty();
    }

    private static List<Element> notes(Element section) {
        List<Element> notes = new ArrayList<>();
        for (Element child : section.children()) {
            boolean holder = child.tagName().equals("ol")
                    || child.tagName().equals("ul")
                    || child.tagName().equals("dl");
            if (holder
                    || (child.children().size() > 1 && child.children().stream().allMatch(PageNotes::isNote))) {
                notes.addAll(child.children());
            } else if (!isHeading(child)) {
                notes.add(child);
            }
        }
        return notes;
    }

    private static boolean isNote(Element element) {
        return element.tagName().equals("li") || element.hasClass("noot") || element.hasClass("voetnoot");
    }

    private static boolean isHeading(Element element) {
        String text = element.text().strip();
        return text.equalsIgnoreCase("noten") || text.equalsIgnoreCase("voetnoten") || text.equalsIgnoreCase("noot");
    }

    /** Whether a link leads to one of the notes. */
    boolean isTarget(String link) {
        int hash = link.indexOf('#');
        return hash >= 0 && anchors.contains(link.substring(hash + 1));
    }

    void forEach(BiConsumer<Integer, String> reader) {
        texts.forEach(reader);
    }
}
