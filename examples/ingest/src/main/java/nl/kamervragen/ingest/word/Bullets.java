package nl.kamervragen.ingest.word;

/** The signs before items of a list: faces of pictures hold them in places where other faces have letters. */
final class Bullets {
    private static final String BULLET = "•";
    private static final char PRIVATE_BEGIN = '\uE000';
    private static final char PRIVATE_END = '\uF8FF';

    private Bullets() {}

    static String of(String text) {
        String sign = text.strip();
        if (sign.isEmpty()) {
            return "";
        }
        char first = sign.charAt(0);
        boolean picture = (first >= PRIVATE_BEGIN && first <= PRIVATE_END) || Character.isLetterOrDigit(first);
        return picture || "§¨·".indexOf(first) >= 0 ? BULLET : sign;
    }
}
