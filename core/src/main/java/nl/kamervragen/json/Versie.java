package nl.kamervragen.json;

/** Remembers, during the reading of one document, whether its version was met. */
final class Versie {
    /** The member of the JSON form that holds the version. */
    static final String MEMBER = "versie";

    private boolean gelezen;

    void lees() {
        gelezen = true;
    }

    boolean gelezen() {
        return gelezen;
    }
}
