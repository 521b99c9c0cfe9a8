/**
 * The immutable model of Dutch parliamentary questions, their answers, footnotes and references.
 *
 * <p>It knows nothing of how a text is read: {@code nl.kamervragen.core} does that.
 */
module nl.kamervragen.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports nl.kamervragen.model;
}
