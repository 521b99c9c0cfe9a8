package nl.kamervragen.bench;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What others do with the same texts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class YardstickBenchmark {
    private static final Pattern REFERENCE_WORDS = Pattern.compile(
            "\\b(kamerstuk(ken)?|aanhangsel|handelingen|artikel(en)?|verordening|richtlijn|staatsblad|stb|staatscourant"
                    + "|stcrt|trb|ecli|vraag|vragen|https?|www)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Parser commonmark = Parser.builder().build();

    /** Markdown's blocks and inlines: a small parser of much the same build, and the one that ours is held against. */
    @Benchmark
    public void commonmark(TextsState texts, Blackhole out) {
        texts.all().forEach(text -> out.consume(commonmark.parse(text)));
    }

    /** One search for the words with which references begin, without reading any. */
    @Benchmark
    public void regex(TextsState texts, Blackhole out) {
        for (String text : texts.all()) {
            Matcher matcher = REFERENCE_WORDS.matcher(text);
            int found = 0;
            while (matcher.find()) {
                found++;
            }
            out.consume(found);
        }
    }

    /** One look at each character: no parser can be faster. */
    @Benchmark
    public void characters(TextsState texts, Blackhole out) {
        for (String text : texts.all()) {
            int lines = 0;
            for (int i = 0; i < text.length(); i++) {
                lines += text.charAt(i) == '\n' ? 1 : 0;
            }
            out.consume(lines);
        }
    }
}
