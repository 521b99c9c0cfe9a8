package nl.kamervragen.internal.layout;

import java.util.Arrays;
import java.util.BitSet;

/** Offsets in a text, in order; the next or the last one is found however far it is, in time log n. */
final class Places {
    private final int[] offsets;

    Places(BitSet offsets) {
        this.offsets = offsets.stream().toArray();
    }

    /** The first one at or behind a place, or the largest integer. */
    int from(int place) {
        int found = Arrays.binarySearch(offsets, place);
        int index = found >= 0 ? found : -found - 1;
        return index < offsets.length ? offsets[index] : Integer.MAX_VALUE;
    }

    /** The last one at or before a place, or -1. */
    int upTo(int place) {
        int found = Arrays.binarySearch(offsets, place);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 ? offsets[index] : -1;
    }
}
