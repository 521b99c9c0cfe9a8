package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kamervragen.result.ParseResult;
import org.junit.jupiter.api.Test;

/** One parser serves all threads: what one text leaves behind would show up in the result of another. */
class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;

    @Test
    void getTheResultsThatOneThreadGets() throws Exception {
        List<String> texts =
                IntStream.rangeClosed(1, 25).mapToObj(ManyThreadsTest::text).toList();
        List<ParseResult> expected = texts.stream()
                .map(text -> KamervragenParser.create().parse(text))
                .toList();
        KamervragenParser shared = KamervragenParser.create();
        for (List<ParseResult> results : inManyThreads(() -> parse(shared, texts))) {
            assertThat(results).isEqualTo(expected);
        }
    }

    private static List<List<ParseResult>> inManyThreads(Callable<List<ParseResult>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<ParseResult>> results = new ArrayList<>();
            for (Future<List<ParseResult>> future : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Parses them all some times over, each time beginning elsewhere, so that different texts meet. */
    private static List<ParseResult> parse(KamervragenParser parser, List<String> texts) {
        ParseResult[] results = new ParseResult[texts.size()];
        int begin = (int) (Thread.currentThread().getId() % texts.size());
        for (int i = 0; i < ROUNDS * texts.size(); i++) {
            int index = (begin + i) % texts.size();
            results[index] = parser.parse(texts.get(index));
        }
        return List.of(results);
    }

    /** A text with as many questions as its number, and words that no other has. */
    private static String text(int number) {
        StringBuilder text = new StringBuilder(
                "Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van Infrastructuur en Waterstaat"
                        + " over brug " + number + " (ingezonden " + number + " mei 2023).\n\n");
        for (int i = 1; i <= number; i++) {
            text.append("Vraag ").append(i).append("\nHoe vaak ging brug ").append(number);
            text.append(" open in week ").append(i).append("?\n\n");
        }
        return text.toString();
    }
}
