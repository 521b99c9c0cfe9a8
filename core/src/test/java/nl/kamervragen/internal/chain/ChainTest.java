package nl.kamervragen.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final ChainRules RULES = new ChainRules(5, 20, 15);

    @Test
    void picksTheSeriesAmongNumbersThatLookTheSame() {
        assertThat(chosen(c(1, 10), c(20, 3), c(2, 10), c(2018, 3), c(3, 10))).containsExactly(1, 2, 3);
    }

    @Test
    void goesOnBehindAMisprint() {
        assertThat(chosen(c(1, 10), c(2, 10), c(33, 10), c(4, 10), c(5, 10))).containsExactly(1, 2, 4, 5);
    }

    @Test
    void prefersTheStrongerOfTwoPlacesForANumber() {
        assertThat(Chain.best(List.of(c(1, 2), c(1, 10)), RULES)).containsExactly(1);
    }

    @Test
    void takesANumberTwiceWhenBothPlacesAreStrong() {
        assertThat(chosen(c(1, 30), c(1, 30), c(2, 30))).containsExactly(1, 1, 2);
        assertThat(chosen(c(1, 30), c(1, 10), c(2, 30))).containsExactly(1, 2);
    }

    @Test
    void choosesNothingWhereNothingSpeaksForASeries() {
        assertThat(Chain.best(List.of(c(7, 3), c(9, 3)), RULES)).isEmpty();
        assertThat(Chain.best(List.of(), RULES)).isEmpty();
    }

    @Test
    void bearsNumbersOfAnySize() {
        assertThat(chosen(c(1, 10), c(Integer.MAX_VALUE, 30))).containsExactly(1, Integer.MAX_VALUE);
        assertThat(chosen(c(1, 10), c(Integer.MAX_VALUE, 10))).containsExactly(1);
    }

    @Test
    void isAsGoodAsTryingAllSeries() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            List<Candidate> candidates = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(i -> c(1 + random.nextInt(7), random.nextInt(25)))
                    .toList();
            long best = score(candidates, Chain.best(candidates, RULES));
            assertThat(best).as("%s", candidates).isEqualTo(bestOfAll(candidates));
        }
    }

    private static long bestOfAll(List<Candidate> candidates) {
        long best = 0;
        for (int set = 1; set < 1 << candidates.size(); set++) {
            List<Integer> indexes = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((set >> i & 1) == 1) {
                    indexes.add(i);
                }
            }
            best = Math.max(best, score(candidates, indexes));
        }
        return best;
    }

    private static long score(List<Candidate> candidates, List<Integer> indexes) {
        long score = 0;
        int last = 0;
        for (int index : indexes) {
            Candidate candidate = candidates.get(index);
            if (candidate.number() < last) {
                return Long.MIN_VALUE;
            }
            score += candidate.weight();
            score -= candidate.number() == last
                    ? RULES.repeat()
                    : Math.min((long) RULES.gap() * (candidate.number() - last - 1), RULES.maxGap());
            last = candidate.number();
        }
        return score;
    }

    private static List<Integer> chosen(Candidate... candidates) {
        List<Candidate> list = List.of(candidates);
        return Chain.best(list, RULES).stream().map(i -> list.get(i).number()).toList();
    }

    private static Candidate c(int number, int weight) {
        return new Candidate(number, weight);
    }
}
