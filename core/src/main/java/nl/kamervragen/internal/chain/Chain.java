package nl.kamervragen.internal.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Picks, among candidates in reading order, those that together make the best series: rising from 1, few gaps, strong
 * candidates.
 *
 * <p>A greedy "is it the next number?" derails at the first misprint and never recovers; the best chain looks at the
 * whole document. The sum of weights less the prices of {@link ChainRules} is made as large as can be, in time n log n.
 */
public final class Chain {
    private static final long NONE = Long.MIN_VALUE / 4;

    private final List<Candidate> candidates;
    private final ChainRules rules;
    private final int[] ranks;
    private final int[] lastRanks;
    private final int rankCount;
    private final int[] previous;
    private final long[] scores;

    private Chain(List<Candidate> candidates, ChainRules rules) {
        this.candidates = candidates;
        this.rules = rules;
        int[] numbers = different(candidates);
        this.ranks = ranks(numbers, candidates, Candidate::number);
        this.lastRanks = ranks(numbers, candidates, Candidate::last);
        this.rankCount = numbers.length;
        this.previous = new int[candidates.size()];
        this.scores = new long[candidates.size()];
    }

    /** The indexes of the chosen candidates, in order. */
    public static List<Integer> best(List<Candidate> candidates, ChainRules rules) {
        return candidates.isEmpty() ? List.of() : new Chain(candidates, rules).solve();
    }

    /** Numbers may be as large as they like: only their order and their distances count. */
    private static int[] different(List<Candidate> candidates) {
        int[] sorted = new int[2 * candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            sorted[2 * i] = candidates.get(i).number();
            sorted[2 * i + 1] = candidates.get(i).last();
        }
        Arrays.sort(sorted);
        int different = 0;
        for (int number : sorted) {
            if (different == 0 || number != sorted[different - 1]) {
                sorted[different++] = number;
            }
        }
        return Arrays.copyOf(sorted, different);
    }

    private static int[] ranks(int[] numbers, List<Candidate> candidates, ToIntFunction<Candidate> number) {
        int[] ranks = new int[candidates.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(numbers, number.applyAsInt(candidates.get(i)));
        }
        return ranks;
    }

    private List<Integer> solve() {
        int count = candidates.size();
        // near: best chain so far ending below a number, its gap still to be paid; far: the same with the gap at its
        // top price
        MaxTree near = new MaxTree(rankCount, count);
        MaxTree far = new MaxTree(rankCount, count);
        int[] last = new int[rankCount];
        Arrays.fill(last, -1);
        int best = -1;
        for (int i = 0; i < count; i++) {
            link(i, near, far, last);
            int rank = ranks[i];
            near.offer(
                    lastRanks[i],
                    scores[i] + (long) rules.gap() * candidates.get(i).last(),
                    i);
            far.offer(lastRanks[i], scores[i], i);
            if (last[rank] < 0 || scores[i] >= scores[last[rank]]) {
                last[rank] = i;
            }
            if (best < 0 || scores[i] > scores[best]) {
                best = i;
            }
        }
        return trace(best);
    }

    private void link(int i, MaxTree near, MaxTree far, int[] last) {
        int number = candidates.get(i).number();
        long start = -Math.min((long) rules.gap() * (number - 1L), rules.maxGap());
        int from = -1;
        int nearest = near.bestBelow(ranks[i]);
        if (nearest >= 0) {
            long score = near.value(nearest) - (long) rules.gap() * (number - 1L);
            if (score >= start) {
                start = score;
                from = nearest;
            }
        }
        int farthest = far.bestBelow(ranks[i]);
        if (farthest >= 0 && far.value(farthest) - rules.maxGap() > start) {
            start = far.value(farthest) - rules.maxGap();
            from = farthest;
        }
        int twin = last[ranks[i]];
        if (twin >= 0 && scores[twin] - rules.repeat() > start) {
            start = scores[twin] - rules.repeat();
            from = twin;
        }
        scores[i] = start + candidates.get(i).weight();
        previous[i] = from;
    }

    private List<Integer> trace(int best) {
        List<Integer> chosen = new ArrayList<>();
        if (scores[best] > 0) {
            for (int i = best; i >= 0; i = previous[i]) {
                chosen.add(i);
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /** A Fenwick tree that keeps the largest value below a rank, and whose it is. */
    private static final class MaxTree {
        private final int[] owner;
        private final long[] values;

        MaxTree(int ranks, int candidates) {
            owner = new int[ranks + 1];
            values = new long[candidates];
            Arrays.fill(owner, -1);
        }

        void offer(int rank, long value, int candidate) {
            values[candidate] = value;
            for (int i = rank + 1; i < owner.length; i += i & -i) {
                if (owner[i] < 0 || value > values[owner[i]]) {
                    owner[i] = candidate;
                }
            }
        }

        int bestBelow(int rank) {
            int best = -1;
            for (int i = rank; i > 0; i -= i & -i) {
                if (owner[i] >= 0 && (best < 0 || values[owner[i]] > values[best])) {
                    best = owner[i];
                }
            }
            return best;
        }

        long value(int candidate) {
            return candidate < 0 ? NONE : values[candidate];
        }
    }
}
