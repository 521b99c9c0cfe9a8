package nl.kamervragen.internal.referentie;

import java.util.Set;
import nl.kamervragen.model.Weblink;

/** Links: with a scheme, from {@code www.}, or a bare address with a path. */
final class LinkGrammar {

    private static final Set<String> DOMAINS = WordList.set("domeinen.txt");
    private static final int LONGEST_HOST = 120;

    /** True where a link may begin; a scheme or "www." also in the middle of a word. */
    static boolean mayBegin(Scanner in) {
        char c = in.peek();
        if (c == 'h' || c == 'H') {
            return in.text().regionMatches(true, in.position(), "http", 0, 4) || mayBeginBare(in);
        }
        if (c == 'w' || c == 'W') {
            return in.text().regionMatches(true, in.position(), "www.", 0, 4) || mayBeginBare(in);
        }
        return mayBeginBare(in);
    }

    private static boolean mayBeginBare(Scanner in) {
        return !isInsideLink(in.charAt(in.position() - 1))
                && (Chars.isAsciiLetter(in.peek()) || Chars.isDigit(in.peek()));
    }

    /** Whether what stands behind the character is a part of a link, an address or a word. */
    private static boolean isInsideLink(char before) {
        return Character.isLetterOrDigit(before) || (before != 0 && "@./-_~".indexOf(before) >= 0);
    }

    /**
     * Whether the name of a host with a path behind it may go on behind a word.
     *
     * @param before the character before the word
     * @param end where the word ends
     */
    static boolean mayBeginHost(String text, char before, int end) {
        boolean dot = false;
        int at = end;
        while (at < text.length() && at - end < LONGEST_HOST && isHostPart(text.charAt(at))) {
            dot |= text.charAt(at) == '.';
            at++;
        }
        return dot && at < text.length() && text.charAt(at) == '/' && !isInsideLink(before);
    }

    static boolean read(Scanner in, Findings out) {
        int begin = in.position();
        StringBuilder link = new StringBuilder();
        boolean started = takeScheme(in, link) || takeWww(in, link);
        if (!started) {
            in.moveTo(begin);
            if (!mayBeginBare(in) || !takeBareHost(in, link)) {
                return false;
            }
        }
        LinkTail tail = new LinkTail(in, link, in.charAt(begin - 1));
        tail.read();
        if (!isComplete(link)) {
            return false;
        }
        out.add(new Weblink(link.toString()), begin, in.position());
        return true;
    }

    /** "https://", also broken after the colon or the slashes. */
    private static boolean takeScheme(Scanner in, StringBuilder link) {
        int begin = in.position();
        if (!in.takePrefix("https") && !in.takePrefix("http")) {
            return false;
        }
        appendUnbroken(in.from(begin), link);
        in.skipSpaces();
        if (!in.take(':')) {
            return false;
        }
        in.skipSpaces();
        if (!in.take('/')) {
            return false;
        }
        in.skipSpaces();
        if (!in.take('/')) {
            return false;
        }
        in.skipSpaces();
        link.append("://");
        return Character.isLetterOrDigit(in.peek()) && mayHaveHost(in);
    }

    private static boolean takeWww(Scanner in, StringBuilder link) {
        link.setLength(0);
        int begin = in.position();
        if (Character.isLetterOrDigit(in.charAt(begin - 1)) && Chars.isLower(in.charAt(begin - 1))) {
            return false;
        }
        if (!in.takePrefix("www.")) {
            return false;
        }
        appendUnbroken(in.from(begin), link);
        in.skipSpaces();
        return Character.isLetterOrDigit(in.peek());
    }

    /** What a hyphen at a line's end has broken is whole in the address. */
    private static void appendUnbroken(String begin, StringBuilder link) {
        for (int i = 0; i < begin.length(); i++) {
            if (Character.isLetter(begin.charAt(i)) || begin.charAt(i) == '.') {
                link.append(begin.charAt(i));
            }
        }
    }

    /**
     * Looks whether a name with a dot stands here, because reading on to the end of each link without one takes long.
     */
    private static boolean mayHaveHost(Scanner in) {
        int dot = -1;
        for (int at = in.position(); at < in.position() + LONGEST_HOST && in.charAt(at) != 0; at++) {
            char c = in.charAt(at);
            if (c == '/') {
                return dot >= 0 && dot < at - 1;
            }
            dot = c == '.' && dot < 0 ? at : dot;
        }
        return dot >= 0;
    }

    /** A name with a known domain and a slash behind it: "voorbeeld.nl/". */
    private static boolean takeBareHost(Scanner in, StringBuilder link) {
        link.setLength(0);
        int begin = in.position();
        int label = begin;
        int at = begin;
        while (at - begin < LONGEST_HOST && isHostPart(in.charAt(at))) {
            if (in.charAt(at) == '.') {
                label = at + 1;
            }
            at++;
        }
        boolean known = label > begin && DOMAINS.contains(Chars.lower(in.text().substring(label, at)));
        char path = in.charAt(at + 1);
        boolean hasPath = Character.isLetterOrDigit(path) || (path != 0 && "?#_~@%".indexOf(path) >= 0);
        if (!known || in.charAt(at) != '/' || !hasPath) {
            return false;
        }
        in.moveTo(at);
        link.append(in.from(begin));
        return true;
    }

    static boolean isHostPart(char c) {
        return Chars.isAsciiLetter(c) || Chars.isDigit(c) || c == '-' || c == '.';
    }

    private static boolean isComplete(StringBuilder link) {
        int host = link.indexOf("://") < 0 ? 0 : link.indexOf("://") + 3;
        int slash = link.indexOf("/", host);
        int end = slash < 0 ? link.length() : slash;
        int dot = link.indexOf(".", host);
        boolean www = link.length() - host > 4 && link.substring(host, host + 4).equalsIgnoreCase("www.");
        return dot > host && dot < end - 1 && (!www || end > host + 4);
    }
}
