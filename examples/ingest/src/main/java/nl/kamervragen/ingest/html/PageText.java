package nl.kamervragen.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import nl.kamervragen.ingest.markup.PublicationText;
import nl.kamervragen.ingest.markup.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page, and hands on what its elements mean. */
final class PageText implements NodeVisitor {
    private static final Map<String, Role> TAGS = Map.of(
            "sup", Role.RAISED,
            "tr", Role.ROW,
            "td", Role.CELL,
            "th", Role.CELL);

    private static final Map<String, Role> CLASSES = Map.of(
            "vraag", Role.VRAAG,
            "antwoord", Role.ANTWOORD,
            "nummer", Role.NUMMER,
            "li-nr", Role.SIGN,
            "linr", Role.SIGN);

    private final PublicationText text;
    private final PageNotes notes;

    /** How many items of each open list were met. */
    private final IdentityHashMap<Element, Integer> items = new IdentityHashMap<>();

    PageText(PublicationText text, PageNotes notes) {
        this.text = text;
        this.notes = notes;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode characters) {
            text.text(characters.getWholeText());
        } else if (node instanceof Element element) {
            if (isMark(element)) {
                text.mark(Integer.parseInt(number(element)));
                text.open(Role.SKIPPED);
                return;
            }
            text.open(role(element));
            if (element.tagName().equals("br")) {
                text.lineEnd();
            }
            item(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            text.close();
        }
    }

    private static Role role(Element element) {
        for (Map.Entry<String, Role> named : CLASSES.entrySet()) {
            if (element.hasClass(named.getKey())) {
                return named.getValue();
            }
        }
        return TAGS.getOrDefault(element.tagName(), element.isBlock() ? Role.BLOCK : Role.INLINE);
    }

    /** Puts the sign or number before an item of a list that a browser shows there. */
    private void item(Element element) {
        Element list = element.parent();
        if (!element.tagName().equals("li") || list == null || element.selectFirst("> .li-nr, > .linr") != null) {
            return;
        }
        int number = items.merge(list, 1, Integer::sum);
        text.open(Role.SIGN);
        text.text(list.tagName().equals("ol") ? number + "." : "•");
        text.close();
    }

    /** A link to a note, with nothing but a number as its text; it may stand above the line, or hold what does. */
    private boolean isMark(Element element) {
        boolean isLink = element.tagName().equals("a");
        if (!isLink && !element.tagName().equals("sup")) {
            return false;
        }
        Element link = isLink ? element : element.selectFirst("> a[href]");
        return link != null
                && element.text().strip().equals(link.text().strip())
                && isNumber(number(element))
                && (notes.isTarget(link.attr("href")) || isNoteLink(link));
    }

    private static boolean isNoteLink(Element link) {
        return link.className().contains("noot") && link.attr("href").contains("#");
    }

    private static String number(Element element) {
        String shown = element.text().strip();
        boolean bracketed = shown.length() > 2 && "[(".indexOf(shown.charAt(0)) >= 0;
        return bracketed ? shown.substring(1, shown.length() - 1) : shown;
    }

    private static boolean isNumber(String shown) {
        return !shown.isEmpty() && shown.length() <= 3 && shown.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
