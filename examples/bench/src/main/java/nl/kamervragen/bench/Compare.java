package nl.kamervragen.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.referentie.ReferentieFinder;
import org.commonmark.parser.Parser;

/**
 * Prints the speed beside commonmark's in a minute, also on a busy machine: of each text the fastest try counts, and
 * all take turns.
 */
public final class Compare {
    private static final int ROUNDS = 200;

    private Compare() {}

    /**
     * Measures.
     *
     * @param args none
     */
    public static void main(String... args) {
        System.out.println("| what | texts | million characters a second | to commonmark | bytes a character |");
        System.out.println("|---|---|---:|---:|---:|");
        compare("generated", Texts.generated());
        compare("corpus", Texts.corpus());
    }

    private static void compare(String name, List<String> texts) {
        Consumer<String> parse = KamervragenParser.create()::parse;
        Consumer<String> bare = KamervragenParser.builder().withoutReferences().build()::parse;
        Consumer<String> find = ReferentieFinder.create()::find;
        Consumer<String> commonmark = Parser.builder().build()::parse;
        Fastest parsed = new Fastest(texts, parse);
        Fastest parsedBare = new Fastest(texts, bare);
        Fastest found = new Fastest(texts, find);
        Fastest yardstick = new Fastest(texts, commonmark);
        for (int i = 0; i < ROUNDS; i++) {
            parsed.round();
            parsedBare.round();
            found.round();
            yardstick.round();
        }
        print("parse", name, texts, parsed.total(), yardstick.total(), allocated(texts, parse));
        print("without references", name, texts, parsedBare.total(), yardstick.total(), allocated(texts, bare));
        print("find", name, texts, found.total(), yardstick.total(), allocated(texts, find));
        print("commonmark", name, texts, yardstick.total(), yardstick.total(), allocated(texts, commonmark));
    }

    private static void print(String what, String name, List<String> texts, long nanos, long yardstick, long bytes) {
        double characters = Texts.length(texts);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.3f | %.1f |%n",
                what,
                name,
                characters * 1000 / nanos,
                (double) yardstick / nanos,
                bytes / characters);
    }

    private static long allocated(List<String> texts, Consumer<String> work) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        texts.forEach(work);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
