package nl.kamervragen.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0, line 0 must be >= 1",
        "1, 0, 0, 0, column 0 must be >= 1",
        "1, 1, -1, 0, index -1 must be >= 0",
        "1, 1, 0, -2, length -2 must be >= 0",
        "1, 1, 5, 2147483647, index 5 + length 2147483647 must be <= 2147483647"
    })
    void refusesNumbersThatAreNoPlace(int line, int column, int index, int length, String message) {
        assertThatThrownBy(() -> new SourceSpan(line, column, index, length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAnAccountedSpanWithoutCharacters() {
        assertThatThrownBy(() -> AccountedSpan.of(3, 3, SourceUse.LABEL)).hasMessage("end 3 must be > begin 3");
        assertThatThrownBy(() -> AccountedSpan.of(-1, 3, SourceUse.LABEL)).hasMessage("begin -1 must be >= 0");
    }

    @Test
    void givesAReasonForWhatIsSkippedAndForNothingElse() {
        assertThatThrownBy(() -> AccountedSpan.of(0, 3, SourceUse.SKIPPED)).hasMessageContaining("SKIPPED");
        assertThatThrownBy(() -> new AccountedSpan(0, 3, SourceUse.LABEL, Optional.of(SkipReason.BULLET)))
                .hasMessage("reason Optional[BULLET] does not go with use LABEL");
    }

    @ParameterizedTest
    @EnumSource
    void sharesTheReasonsOfSkippedSpans(SkipReason reason) {
        assertThat(AccountedSpan.skipped(0, 1, reason).reason())
                .contains(reason)
                .isSameAs(AccountedSpan.skipped(1, 2, reason).reason());
    }
}
