package nl.kamervragen.model;

/** The forms of the ids that a head may hold. */
final class KopCheck {
    private static final int YEAR = 4;
    private static final int LENGTH = 10;

    private KopCheck() {}

    /** Kind and chamber, such as {@code ah-tk-}, and then at least one character. */
    static void publicatie(String id) {
        boolean kind = id.startsWith("ah-") || id.startsWith("kv-");
        boolean chamber = id.startsWith("tk-", 3) || id.startsWith("ek-", 3);
        boolean rest = id.length() > 6 && id.chars().noneMatch(Character::isWhitespace);
        Check.require(
                kind && chamber && rest,
                "publicatie",
                id,
                "must begin with ah-tk-, ah-ek-, kv-tk- or kv-ek- and go on without white space");
    }

    /** Four digits, a Z and five digits. */
    static void zaaknummer(String nummer) {
        boolean good = nummer.length() == LENGTH;
        for (int i = 0; good && i < LENGTH; i++) {
            char c = nummer.charAt(i);
            good = i == YEAR ? c == 'Z' : c >= '0' && c <= '9';
        }
        Check.require(good, "zaaknummer", nummer, "must be four digits, a Z and five digits, such as 2018Z10592");
    }
}
