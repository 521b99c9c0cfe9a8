package nl.kamervragen.parser;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import nl.kamervragen.testing.Accounts;
import nl.kamervragen.testing.Hostile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that make a careless parser read the same characters over and over, or lose its way. */
class PathologicalTest {
    private static final int LENGTH = 200_000;

    /** A linear parser takes a tenth of a second; one that is quadratic, minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KamervragenParser parser = KamervragenParser.create();

    @TestFactory
    Stream<DynamicTest> takeNoLongerThanOthers() {
        return Hostile.forms().entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(
                        form.getKey(), () -> check(form.getValue().apply(LENGTH))));
    }

    private void check(String text) {
        assertTimeoutPreemptively(PATIENCE, () -> Accounts.assertComplete(text, parser.parse(text)));
    }
}
