package nl.kamervragen.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kamervragen.cli.overview.Language;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.Severity;

/**
 * Reads the inputs, several at a time, and writes them in their order; a bad one is reported and never stops the rest.
 *
 * <p>However many inputs there are, only a few are in memory: no more are begun than can soon be written.
 */
final class Run {
    /** For each thread one input that it reads and one that waits to be written. */
    static final int IN_FLIGHT_PER_THREAD = 2;

    private record Pending(Input input, Future<ParseResult> result) {}

    private final DocumentReader reader;
    private final List<Output> outputs;
    private final Report report;
    private final Language language;
    private final int threads;

    Run(DocumentReader reader, List<Output> outputs, Report report, Language language, int threads) {
        this.reader = reader;
        this.outputs = outputs;
        this.report = report;
        this.language = language;
        this.threads = threads;
    }

    void readAll(List<Input> inputs, Progress progress) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Iterator<Input> left = inputs.iterator();
            Deque<Pending> pending = new ArrayDeque<>();
            while (left.hasNext() || !pending.isEmpty()) {
                while (left.hasNext() && pending.size() < threads * IN_FLIGHT_PER_THREAD) {
                    Input input = left.next();
                    pending.add(new Pending(
                            input, executor.submit(() -> input.source().read(reader))));
                }
                finish(pending.remove());
                progress.step();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private void finish(Pending pending) {
        try {
            use(pending.input(), pending.result().get());
        } catch (ExecutionException e) {
            report.failed(sentence(pending.input(), Objects.requireNonNullElse(e.getCause(), e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String sentence(Input input, Throwable failure) {
        if (failure instanceof IngestException) {
            return String.valueOf(failure.getMessage());
        } else if (failure instanceof OutOfMemoryError) {
            return input.name() + ": takes more memory than the program has: give it more with java -Xmx4g";
        }
        return input.name() + ": stopped by a fault of the program (" + failure + "): please report it with this file";
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
