package nl.kamervragen.cli;

import java.util.List;
import nl.kamervragen.cli.overview.Language;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.parser.TextReadException;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.Severity;

/** Reads the inputs one by one; a bad one is reported and never stops the rest. */
final class Run {
    private final KamervragenParser parser;
    private final List<Output> outputs;
    private final Report report;
    private final Language language;

    Run(KamervragenParser parser, List<Output> outputs, Report report, Language language) {
        this.parser = parser;
        this.outputs = outputs;
        this.report = report;
        this.language = language;
    }

    void readAll(List<Input> inputs, Progress progress) {
        for (Input input : inputs) {
            read(input);
            progress.step();
        }
    }

    private void read(Input input) {
        try {
            use(input, input.source().parse(parser));
        } catch (TextReadException e) {
            report.failed(String.valueOf(e.getMessage()));
        } catch (OutputException e) {
            throw e;
        } catch (RuntimeException e) {
            report.failed(
                    input.name() + ": stopped by a fault of the program (" + e + "): please report it with this text");
        }
    }

    private void use(Input input, ParseResult result) {
        List<Diagnostic> errors = with(Severity.ERROR, result);
        if (errors.isEmpty()) {
            outputs.forEach(output -> output.write(input, result));
            report.read(!with(Severity.WARNING, result).isEmpty());
        } else {
            report.failed(input.name() + ": "
                    + String.join("; ", errors.stream().map(this::sentence).toList()));
        }
    }

    private static List<Diagnostic> with(Severity severity, ParseResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }

    private String sentence(Diagnostic error) {
        return error.span().place() + ": " + language.sentence(error);
    }
}
