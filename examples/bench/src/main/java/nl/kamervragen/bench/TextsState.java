package nl.kamervragen.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts of one benchmark run. */
@State(Scope.Benchmark)
public class TextsState {
    /** Which texts. */
    @Param({"generated", "corpus"})
    public String texts = "generated";

    private List<String> read = List.of();

    /** Reads or makes them. */
    @Setup
    public void read() {
        read = Texts.of(texts);
    }

    List<String> all() {
        return read;
    }
}
