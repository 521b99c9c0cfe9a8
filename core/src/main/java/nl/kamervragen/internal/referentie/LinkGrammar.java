package nl.kamervragen.internal.referentie;

import java.util.Set;
import nl.kamervragen.internal.text.WordList;
import nl.kamervragen.model.Weblink;

/** Links: with a scheme, from {@code www.}, or a bare address with a path. */
final class LinkGrammar {

    private static final Set<String> DOMAINS = WordList.set(LinkGrammar.class, "domeinen.txt");
    private static final int LONGEST_HOST = 120;

    /** Whether what stands behind the character is a part of a link, an address or a word. */
    private static boolean isInsideLink(char before) {
        return Chars.isLetterOrDigit(before) || (before != 0 && "@./-_~".indexOf(before) >= 0);
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
        String scheme = takeScheme(in);
        int host = scheme.length();
        String start = host > 0 ? scheme : takeWww(in);
        if (start.isEmpty() && !isBareHost(in)) {
            return false;
        }
        StringBuilder link = new StringBuilder(start);
        new LinkTail(in, link, in.charAt(begin - 1)).read();
        if (host > 0 && !hasDot(link, host)) {
            return false;
        }
        out.add(new Weblink(link.toString()), begin, in.position());
        return true;
    }

    /** "https://", also broken after the colon or the slashes; empty where none begins. */
    private static String takeScheme(Scanner in) {
        int begin = in.position();
        if (!in.takePrefix("https") && !in.takePrefix("http")) {
            return "";
        }
        String scheme = in.from(begin);
        boolean whole = in.takeSpaced(':') && in.takeSpaced('/') && in.takeSpaced('/');
        // Reading on to the end of each link without a dot takes long: it is looked for first.
        if (!whole || !Chars.isLetterOrDigit(in.peek()) || !hasDot(in.text(), in.position())) {
            in.moveTo(begin);
            return "";
        }
        return unbroken(scheme) + "://";
    }

    /** "www."; empty where none begins. */
    private static String takeWww(Scanner in) {
        int begin = in.position();
        if (Chars.isLower(in.charAt(begin - 1)) || !in.takePrefix("www.")) {
            return "";
        }
        String www = in.from(begin);
        in.skipSpaces();
        if (!Chars.isLetterOrDigit(in.peek())) {
            in.moveTo(begin);
            return "";
        }
        return unbroken(www);
    }

    /** What a hyphen at a line's end has broken is whole in the address. */
    private static String unbroken(String begin) {
        StringBuilder letters = new StringBuilder(begin.length());
        for (int i = 0; i < begin.length(); i++) {
            if (Chars.isLetter(begin.charAt(i)) || begin.charAt(i) == '.') {
                letters.append(begin.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Whether the name of a host that begins there has a dot inside. */
    private static boolean hasDot(CharSequence text, int host) {
        int most = Math.min(text.length(), host + LONGEST_HOST);
        for (int at = host; at < most && text.charAt(at) != '/'; at++) {
            if (text.charAt(at) == '.' && !(at + 1 < text.length() && text.charAt(at + 1) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** A name with a known domain and a slash behind it: "voorbeeld.nl/". */
    private static boolean isBareHost(Scanner in) {
        int begin = in.position();
        if (isInsideLink(in.charAt(begin - 1))) {
            return false;
        }
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
        boolean hasPath = Chars.isLetterOrDigit(path) || (path != 0 && "?#_~@%".indexOf(path) >= 0);
        return known && in.charAt(at) == '/' && hasPath;
    }

    static boolean isHostPart(char c) {
        return Chars.isAsciiLetter(c) || Chars.isDigit(c) || c == '-' || c == '.';
    }
}
