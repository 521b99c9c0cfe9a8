package nl.kamervragen.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.parser.KamervragenParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The JSON form, there and back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class JsonBenchmark {
    private final KamervragenJson json = KamervragenJson.create();
    private List<Kamervragen> documents = List.of();
    private List<String> written = List.of();

    /** Parses the texts that the documents are made of. */
    @Setup
    public void parse(TextsState texts) {
        KamervragenParser parser = KamervragenParser.create();
        documents =
                texts.all().stream().map(text -> parser.parse(text).document()).toList();
        written = documents.stream().map(json::toJson).toList();
    }

    /** Documents into JSON. */
    @Benchmark
    public void write(Blackhole out) {
        documents.forEach(document -> out.consume(json.toJson(document)));
    }

    /** JSON into documents. */
    @Benchmark
    public void read(Blackhole out) {
        written.forEach(text -> out.consume(json.fromJson(text)));
    }
}
