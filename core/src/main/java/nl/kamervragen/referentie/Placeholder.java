package nl.kamervragen.referentie;

/** Lets the module export this package before its first type is there. */
final class Placeholder {
    private Placeholder() {}
}
