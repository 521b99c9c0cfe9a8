/**
 * The parser, the finder of references, the JSON form and the text form of Dutch parliamentary questions.
 *
 * <p>What stands in {@code nl.kamervragen.internal} isn't exported: it changes without notice.
 */
module nl.kamervragen.core {
    requires transitive nl.kamervragen.model;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports nl.kamervragen.json;
    exports nl.kamervragen.parser;
    exports nl.kamervragen.referentie;
    exports nl.kamervragen.result;
    exports nl.kamervragen.text;
}
