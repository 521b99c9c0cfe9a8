package nl.kamervragen.result;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of the source, and what the parser took it for.
 *
 * <p>Offsets count UTF-16 code units from 0, the begin included and the end not;
 * {@link ParseResult#span(AccountedSpan)} gives its line and column. A span may hold white space at its ends or within.
 *
 * <pre>{@code
 * // "Vraag 1\nKlopt dit?1\n"
 * AccountedSpan.of(0, 7, SourceUse.LABEL)       // Vraag 1
 * AccountedSpan.of(8, 18, SourceUse.PARAGRAPH)  // Klopt dit?
 * AccountedSpan.of(18, 19, SourceUse.NOTE_MARK) // 1
 * }</pre>
 *
 * @param begin the offset of the first character
 * @param end the offset after the last character
 * @param use what it was taken for
 * @param reason why it was skipped; present if, and only if, the use is {@link SourceUse#SKIPPED}
 * @since 0.1.0
 */
public record AccountedSpan(int begin, int end, SourceUse use, Optional<SkipReason> reason) {
    // A text has many spans and few reasons: they share their Optional.
    private static final Map<SkipReason, Optional<SkipReason>> REASONS = reasons();

    /**
     * Checks the parts.
     *
     * @param begin the offset of the first character
     * @param end the offset after the last character
     * @param use what it was taken for
     * @param reason why it was skipped
     * @throws IllegalArgumentException if begin is less than 0, if end is not greater than begin, or if the reason is
     *     present for another use than {@link SourceUse#SKIPPED} or absent for that use
     */
    public AccountedSpan {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(reason, "reason");
        if (begin < 0) {
            throw new IllegalArgumentException("begin " + begin + " must be >= 0");
        }
        if (end <= begin) {
            throw new IllegalArgumentException("end " + end + " must be > begin " + begin);
        }
        if (reason.isPresent() != (use == SourceUse.SKIPPED)) {
            throw new IllegalArgumentException("reason " + reason + " does not go with use " + use);
        }
    }

    /**
     * Makes a span that was used.
     *
     * @param begin the offset of the first character
     * @param end the offset after the last character
     * @param use any use but {@link SourceUse#SKIPPED}
     * @return the span
     * @throws IllegalArgumentException as the constructor does
     */
    public static AccountedSpan of(int begin, int end, SourceUse use) {
        return new AccountedSpan(begin, end, use, Optional.empty());
    }

    /**
     * Makes a span that was skipped.
     *
     * @param begin the offset of the first character
     * @param end the offset after the last character
     * @param reason why
     * @return the span
     * @throws IllegalArgumentException as the constructor does
     */
    public static AccountedSpan skipped(int begin, int end, SkipReason reason) {
        Objects.requireNonNull(reason, "reason");
        return new AccountedSpan(begin, end, SourceUse.SKIPPED, REASONS.getOrDefault(reason, Optional.of(reason)));
    }

    private static Map<SkipReason, Optional<SkipReason>> reasons() {
        Map<SkipReason, Optional<SkipReason>> shared = new EnumMap<>(SkipReason.class);
        for (SkipReason reason : SkipReason.values()) {
            shared.put(reason, Optional.of(reason));
        }
        return shared;
    }
}
