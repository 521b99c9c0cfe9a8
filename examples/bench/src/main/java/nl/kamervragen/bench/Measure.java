package nl.kamervragen.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks in rounds and prints a table.
 *
 * <p>In each round every benchmark gets a virtual machine of its own, one behind the other: what else the machine has
 * to do falls on the library and on its yardsticks alike. The table holds medians of all iterations of all rounds.
 */
public final class Measure {
    private static final int ROUNDS = 3;
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    private Measure() {}

    /**
     * Measures.
     *
     * @param args how many rounds (3), and a part of the names of the benchmarks that are wanted (all)
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String... args) throws RunnerException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        String chosen = args.length > 1 ? args[1] : "";
        Table table = new Table();
        for (int round = 0; round < rounds; round++) {
            table.add(new Runner(options(chosen)).run());
        }
        System.out.println();
        System.out.println(table);
    }

    private static Options options(String chosen) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("nl\\.kamervragen\\.bench\\..*" + chosen)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .forks(1)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION);
        if (Texts.corpus().isEmpty()) {
            options.param("texts", "generated");
        }
        return options.build();
    }
}
