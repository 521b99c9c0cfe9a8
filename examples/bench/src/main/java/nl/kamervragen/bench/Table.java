package nl.kamervragen.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, in characters: medians over all iterations. */
final class Table {
    private static final String YARDSTICK = "commonmark";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** The times of one benchmark on the same texts, in microseconds, and what it allocated each time, in bytes. */
    private record Row(
            String name, String texts, double characters, int threads, List<Double> times, List<Double> bytes) {

        /** A million characters a second is a character a microsecond. */
        double speed() {
            return characters * threads / median(times);
        }

        double bytesPerCharacter() {
            return median(bytes) / characters;
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            Row row = rows.computeIfAbsent(result.getParams().id(), id -> row(result.getParams()));
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    row.times().add(iteration.getPrimaryResult().getScore());
                    Result<?> allocated = iteration.getSecondaryResults().get(ALLOCATED);
                    row.bytes().add(allocated == null ? 0 : allocated.getScore());
                }
            }
        }
    }

    private static Row row(BenchmarkParams params) {
        String name = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        boolean hostile = params.getParamsKeys().contains("length");
        String texts = hostile ? params.getParam("bit") + " × " + params.getParam("length") : params.getParam("texts");
        double characters = hostile ? Integer.parseInt(params.getParam("length")) : Texts.length(Texts.of(texts));
        return new Row(name, texts, characters, params.getThreads(), new ArrayList<>(), new ArrayList<>());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The row's speed as a part of the yardstick's on the same texts; nothing where that was not measured. */
    private String ratio(Row row) {
        return rows.values().stream()
                .filter(other -> other.name().equals(YARDSTICK) && other.texts().equals(row.texts()))
                .findFirst()
                .map(other -> format("%.2f", row.speed() / other.speed()))
                .orElse("");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** The table in Markdown. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("| what | texts | million characters a second | to " + YARDSTICK
                + " | bytes a character |\n|---|---|---:|---:|---:|\n");
        for (Row row : rows.values()) {
            table.append(format(
                    "| %s | %s | %.1f | %s | %.1f |%n",
                    row.name(), row.texts(), row.speed(), ratio(row), row.bytesPerCharacter()));
        }
        return table.toString();
    }
}
