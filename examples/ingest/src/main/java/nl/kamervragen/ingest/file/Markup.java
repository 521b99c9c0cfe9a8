package nl.kamervragen.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for the first element of a file with markup, past all that may stand before it. */
final class Markup {
    /** How far is looked: stylesheets and long comments may come first. */
    private static final int HEAD = 1 << 16;

    /** What a page that was saved in part may begin with, besides the whole page's own element. */
    private static final Set<String> HTML_ELEMENTS = Set.of(
            "html", "head", "body", "title", "meta", "link", "script", "style", "div", "span", "p", "a", "b", "table",
            "ul", "ol", "section", "article", "main", "header", "nav", "h1", "h2", "h3");

    private final String text;
    private int at;

    private Markup(String text) {
        this.text = text;
    }

    /** Gives the name of the first element, in small letters; empty when the file doesn't begin with markup. */
    static Optional<String> firstElement(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset(bytes));
        return new Markup(head).firstElement();
    }

    static boolean isHtml(String element) {
        return HTML_ELEMENTS.contains(element);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private Optional<String> firstElement() {
        skipBlanks();
        while (skip("<?", "?>") || skip("<!--", "-->") || skipType()) {
            skipBlanks();
        }
        int end = at + 1;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        boolean element = text.startsWith("<", at) && end > at + 1 && Character.isLetter(text.charAt(at + 1));
        return element ? Optional.of(text.substring(at + 1, end).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }

    private boolean skip(String begin, String end) {
        if (!text.startsWith(begin, at)) {
            return false;
        }
        int found = text.indexOf(end, at + begin.length());
        at = found < 0 ? text.length() : found + end.length();
        return true;
    }

    /** A document type may hold declarations, each with an end of its own. */
    private boolean skipType() {
        int declarations = text.indexOf('[', at);
        boolean holds = declarations >= 0 && declarations < text.indexOf('>', at);
        return holds ? skip("<!", "]") && skip("", ">") : skip("<!", ">");
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
