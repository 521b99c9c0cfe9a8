package nl.kamervragen.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.referentie.ReferentieFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the library does with a text.
 *
 * <p>A parser has much code: the virtual machine has compiled all of it only after half a minute of work.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 9, time = 5)
@State(Scope.Benchmark)
public class ParseBenchmark {
    private final KamervragenParser parser = KamervragenParser.create();
    private final KamervragenParser withoutReferences =
            KamervragenParser.builder().withoutReferences().build();
    private final ReferentieFinder finder = ReferentieFinder.create();

    /** All of it: the document with its references, the account, the diagnostics. */
    @Benchmark
    public void parse(TextsState texts, Blackhole out) {
        texts.all().forEach(text -> out.consume(parser.parse(text)));
    }

    /** The document without its references. */
    @Benchmark
    public void parseWithoutReferences(TextsState texts, Blackhole out) {
        texts.all().forEach(text -> out.consume(withoutReferences.parse(text)));
    }

    /** All of it by two threads, each of which parses all texts. */
    @Benchmark
    @Threads(2)
    public void parseByTwo(TextsState texts, Blackhole out) {
        texts.all().forEach(text -> out.consume(parser.parse(text)));
    }

    /** The references alone, in the texts as they stand. */
    @Benchmark
    public void find(TextsState texts, Blackhole out) {
        List<String> all = texts.all();
        all.forEach(text -> out.consume(finder.find(text)));
    }
}
