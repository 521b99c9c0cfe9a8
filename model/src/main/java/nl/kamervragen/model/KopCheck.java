package nl.kamervragen.model;

/** The forms of the ids that a head may hold. */
final class KopCheck {
    private static final int JAAR = 4;
    private static final int LENGTE = 10;

    private KopCheck() {}

    /** Kind and chamber, such as {@code ah-tk-}, and then at least one character. */
    static void publicatie(String id) {
        boolean soort = id.startsWith("ah-") || id.startsWith("kv-");
        boolean kamer = id.startsWith("tk-", 3) || id.startsWith("ek-", 3);
        boolean rest = id.length() > 6 && id.chars().noneMatch(Character::isWhitespace);
        Check.require(
                soort && kamer && rest,
                "publicatie",
                id,
                "must begin with ah-tk-, ah-ek-, kv-tk- or kv-ek- and go on without white space");
    }

    /** Four digits, a Z and five digits. */
    static void zaaknummer(String nummer) {
        boolean goed = nummer.length() == LENGTE;
        for (int i = 0; goed && i < LENGTE; i++) {
            char teken = nummer.charAt(i);
            goed = i == JAAR ? teken == 'Z' : teken >= '0' && teken <= '9';
        }
        Check.require(goed, "zaaknummer", nummer, "must be four digits, a Z and five digits, such as 2018Z10592");
    }
}
