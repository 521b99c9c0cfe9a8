package nl.kamervragen.internal.referentie;

import java.util.Set;

/**
 * The rest of a link behind its begin: up to white space, unless the page had broken it there.
 *
 * <p>A link goes on over white space when it cannot have ended (after a hyphen, an underscore, a question mark with a
 * parameter behind it) or when what follows looks like a link's part rather than like a word.
 */
final class LinkTail {

    private static final String NEVER = "<>\"«»“”„{}|\\^`‘’";
    private static final String CLOSING = ".,;:!?'…–—*";
    private static final Set<String> EXTENSIONS = Set.of(
            "html", "htm", "pdf", "aspx", "php", "nl", "com", "org", "docx", "xlsx", "jsp", "xml", "eu", "be", "net");
    private static final int LONGEST_LOOK = 400;

    private final Scanner in;
    private final StringBuilder link;
    private final char before;
    private int depth;

    LinkTail(Scanner in, StringBuilder link, char before) {
        this.in = in;
        this.link = link;
        this.before = before;
    }

    /** Reads to the link's end, and takes the sentence's punctuation off it. */
    void read() {
        readPart();
        while (crossBreak()) {
            readPart();
        }
        dropClosing();
    }

    private void readPart() {
        while (!in.atEnd() && !endsHere()) {
            char c = in.peek();
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            link.append(c);
            in.moveTo(in.position() + 1);
        }
    }

    private boolean endsHere() {
        char c = in.peek();
        if (Chars.isSpace(c) || NEVER.indexOf(c) >= 0 || c == Chars.SOFT_HYPHEN) {
            return true;
        }
        if ((c == ')' || c == ']') && depth == 0) {
            return true;
        }
        return (c == ',' || c == ';' || c == '(' || c == ')') && beginsLink(in.position() + 1);
    }

    private boolean beginsLink(int at) {
        return in.text().startsWith("http", at) || in.text().startsWith("www.", at);
    }

    /** Moves over white space into the next part, when the link goes on there. */
    private boolean crossBreak() {
        int end = in.position();
        int next = in.afterSpaces();
        if (next == end || in.charAt(next) == 0) {
            return false;
        }
        if (!goesOn(end, next)) {
            return false;
        }
        in.moveTo(next);
        return true;
    }

    private boolean goesOn(int end, int next) {
        char last = link.charAt(link.length() - 1);
        char first = in.charAt(next);
        if (beginsLink(next) || NEVER.indexOf(first) >= 0) {
            return false;
        }
        LinkToken token = LinkToken.at(in, next, LONGEST_LOOK);
        return switch (last) {
            case '-' -> Chars.isLetterOrDigit(first) && !token.isJoiningWord();
            case '_', '=', '%', '#', '~' -> Chars.isLetterOrDigit(first) || first == '%';
            case '?', '&' -> token.hasParameter();
            case '/' -> afterSlash(token, first);
            case '.' -> EXTENSIONS.contains(token.firstWord());
            default -> beforeSign(token, first) || beforeDomain(token, first) || afterLetter(end, next, token);
        };
    }

    /** A path ends in a slash as often as it breaks there: what follows decides. */
    private boolean afterSlash(LinkToken token, char first) {
        boolean lower = Chars.isLowerCase(first) || Chars.isDigit(first);
        return lower && (token.looksLikePath() || closesHere(token) || token.endsText());
    }

    /** The word is followed by the parenthesis that was opened before the link. */
    private boolean closesHere(LinkToken token) {
        return before == '(' && token.endsWith(')');
    }

    private static boolean beforeSign(LinkToken token, char first) {
        return (first == '/' || first == '?' || first == '#' || first == '&') && token.goesOnBehindFirst();
    }

    private static boolean beforeDomain(LinkToken token, char first) {
        return first == '.' && token.goesOnBehindFirst() && EXTENSIONS.contains(token.behindFirst());
    }

    /** A line broke inside a word of the link: the next line has several hyphens, as this one has. */
    private boolean afterLetter(int end, int next, LinkToken token) {
        boolean lineBreak = in.text().substring(end, next).indexOf('\n') >= 0;
        return lineBreak && token.hyphens() >= 2 && link.indexOf("-") > 0 && !token.beginsWithCapital();
    }

    private void dropClosing() {
        int length = link.length();
        while (length > 0 && isClosing(length - 1)) {
            length--;
        }
        in.moveTo(in.position() - (link.length() - length));
        link.setLength(length);
    }

    private boolean isClosing(int index) {
        char c = link.charAt(index);
        if (CLOSING.indexOf(c) >= 0) {
            return true;
        }
        return (c == '(' || c == '[') && index == link.length() - 1;
    }
}
