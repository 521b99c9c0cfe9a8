package nl.kamervragen.bench;

import java.util.concurrent.TimeUnit;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts that lead a careless parser astray, by doubling: twice the text should take twice the time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class HostileBenchmark {
    /** What the text repeats. */
    @Param({"a b ", "a-\\n", "1 ", "((", "Vraag 1\\n", "Klopt dit?1 Ja. ", "Kamerstuk 30 995, nr. 1, ", "https://a.b/"})
    public String bit = "";

    /** The length of the text. */
    @Param({"100000", "200000", "400000"})
    public int length;

    private final KamervragenParser parser = KamervragenParser.create();
    private String text = "";

    /** Makes the text. */
    @Setup
    public void repeat() {
        String piece = bit.translateEscapes();
        text = piece.repeat(length / piece.length());
    }

    /** All of the parser's work. */
    @Benchmark
    public ParseResult hostile() {
        return parser.parse(text);
    }
}
