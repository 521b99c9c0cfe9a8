package nl.kamervragen.cli.overview;

import nl.kamervragen.result.Diagnostic;

/** The language of the sentences about what was doubtful. */
public enum Language {
    /** Dutch. */
    NL,
    /** English. */
    EN;

    /**
     * Gives a diagnostic's sentence.
     *
     * @param diagnostic the diagnostic
     * @return its sentence in this language
     */
    public String sentence(Diagnostic diagnostic) {
        return this == NL ? diagnostic.dutch() : diagnostic.english();
    }

    @Override
    public String toString() {
        return this == NL ? "nl" : "en";
    }
}
