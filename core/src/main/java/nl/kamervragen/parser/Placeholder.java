package nl.kamervragen.parser;

/** Lets the module export this package before its first type is there. */
final class Placeholder {
    private Placeholder() {}
}
