package nl.kamervragen.internal.referentie;

/** White space as canonical text has it. */
final class Spaces {

    private Spaces() {}

    /** Each run of white space as one space, none at the ends, and soft hyphens left out. */
    static String single(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isSpace(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (c != Chars.SOFT_HYPHEN) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
