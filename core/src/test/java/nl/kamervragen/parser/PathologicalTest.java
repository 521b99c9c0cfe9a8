package nl.kamervragen.parser;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.kamervragen.testing.Accounts;
import nl.kamervragen.testing.Growth;
import nl.kamervragen.testing.Hostile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that make a careless parser read the same characters over and over, or lose its way. */
class PathologicalTest {
    private static final int USUAL_LENGTH = 50_000;
    /** Up to half of what a parser takes: {@code -Dkamervragen.hostileLength=8000000}, on a machine that is at rest. */
    private static final int LENGTH = Integer.getInteger("kamervragen.hostileLength", USUAL_LENGTH);

    /**
     * Which of the forms, counted from one as in the report: {@code -Dkamervragen.hostileForms=25-49}, all unless told.
     */
    private static final String FORMS = System.getProperty("kamervragen.hostileForms", "1-999");

    private final KamervragenParser parser =
            KamervragenParser.builder().maxPieces(Integer.MAX_VALUE).build();

    @TestFactory
    Stream<DynamicTest> loseNothingAndTakeNoLongerThanOthers() {
        int dash = FORMS.indexOf('-');
        int first = Integer.parseInt(FORMS, 0, dash, 10);
        int last = Integer.parseInt(FORMS, dash + 1, FORMS.length(), 10);
        return Hostile.forms().entrySet().stream()
                .limit(last)
                .skip(first - 1)
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> check(form.getValue())));
    }

    private void check(IntFunction<String> form) {
        String text = form.apply(LENGTH);
        Accounts.assertComplete(text, parser.parse(text));
        if (LENGTH == USUAL_LENGTH) {
            Growth.assertLinear(text, form.apply(4 * LENGTH), 8, parser::parse);
        } else {
            Growth.assertLinear(text, form.apply(2 * LENGTH), 2.3, parser::parse);
        }
    }
}
