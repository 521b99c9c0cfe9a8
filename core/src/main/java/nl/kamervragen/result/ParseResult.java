package nl.kamervragen.result;

import java.util.List;
import java.util.Objects;
import nl.kamervragen.model.Kamervragen;

/**
 * What the parser made of a text: the document, what was doubtful about it, and where each character went.
 *
 * <pre>{@code
 * ParseResult result = KamervragenParser.create().parse(text);
 * result.diagnostics().forEach(System.err::println);
 * Kamervragen document = result.orElseThrow();
 * }</pre>
 *
 * <p><b>Nothing lost.</b> Every character of the source that is not blank belongs to exactly one span of
 * {@link #account()}; blank is what {@link Character#isWhitespace(char)} or {@link Character#isSpaceChar(char)} says. A
 * character in a span of use {@link SourceUse#PARAGRAPH} stands in the {@code herkomst} of one paragraph of the
 * document too.
 *
 * <p>A result is immutable and may be shared by threads.
 *
 * @param document the document; one with no questions and no answers when there are errors
 * @param diagnostics what was doubtful, in the order of the text
 * @param account the spans of the source, in the order of the text; none overlaps another
 * @param lines the lines of the source, for places in it
 * @since 0.1.0
 */
public record ParseResult(
        Kamervragen document, List<Diagnostic> diagnostics, List<AccountedSpan> account, LineIndex lines) {

    /**
     * Checks the account and copies the lists.
     *
     * @param document the document
     * @param diagnostics what was doubtful, in the order of the text
     * @param account the spans of the source, in the order of the text
     * @param lines the lines of the source
     * @throws IllegalArgumentException if two spans of the account overlap or are out of order
     */
    public ParseResult {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(lines, "lines");
        diagnostics = List.copyOf(diagnostics);
        account = List.copyOf(account);
        int end = 0;
        for (AccountedSpan span : account) {
            if (span.begin() < end) {
                throw new IllegalArgumentException("account: " + span + " begins before " + end);
            }
            end = span.end();
        }
    }

    /**
     * Tells whether the text yields no document to rely on.
     *
     * @return whether a diagnostic of severity {@link Severity#ERROR} is there
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(ParseResult::isError);
    }

    /**
     * Returns the document, if the text yields one.
     *
     * @return the document; warnings don't matter
     * @throws KamervragenException if there are errors; the message lists each with its line and column
     */
    public Kamervragen orElseThrow() {
        if (hasErrors()) {
            throw new KamervragenException(
                    diagnostics.stream().filter(ParseResult::isError).toList());
        }
        return document;
    }

    /**
     * Returns the place of a span of the account.
     *
     * @param span a span of {@link #account()}
     * @return its line, column, index and length
     * @throws IndexOutOfBoundsException if the span lies outside the text
     */
    public SourceSpan span(AccountedSpan span) {
        return lines.span(span.begin(), span.end());
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    /**
     * Returns a summary on one line.
     *
     * @return the kind of document and the numbers of its parts; not its text
     */
    @Override
    public String toString() {
        return "ParseResult[" + document.soort() + ", " + document.vragen().size() + " vragen, "
                + document.antwoorden().size() + " antwoorden, "
                + document.voetnoten().size() + " voetnoten, " + diagnostics.size() + " diagnostics, "
                + account.size() + " spans]";
    }
}
