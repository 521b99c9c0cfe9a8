package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VergaderjaarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-2025",
                "2024–2025",
                "2024‒2025",
                "2024/2025",
                "2024/25",
                "2024–25",
                "2024-25",
                "20242025",
                " 2024 – 2025 "
            })
    void readsEveryFormOfAYear(String tekst) {
        assertThat(Vergaderjaar.parse(tekst)).isEqualTo(new Vergaderjaar(2024));
    }

    @Test
    void readsTheTurnOfACentury() {
        assertThat(Vergaderjaar.parse("1999/00")).hasToString("1999-2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024",
                "2024-",
                "2024-2026",
                "2024-2024",
                "2024/26",
                "202425",
                "2024--2025",
                "24-25",
                "2024-2025 x",
                "-2024-2025",
                "2024-020",
                "0001-0002",
                "9999-10000",
                "٢٠٢٤-٢٠٢٥",
                "2024-2 25",
                "2024-5"
            })
    void refusesWhatIsNoYear(String tekst) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vergaderjaar.parse(tekst))
                .withMessage("vergaderjaar \"" + tekst + "\" must be two consecutive years, such as 2024-2025");
    }

    @Test
    void writesTheFormsOfJsonAndOfPublications() {
        assertThat(new Vergaderjaar(2024)).hasToString("2024-2025");
        assertThat(new Vergaderjaar(2024).compact()).isEqualTo("20242025");
        assertThat(new Vergaderjaar(2024).eind()).isEqualTo(2025);
    }

    @Test
    void followsTheYearBefore() {
        assertThat(new Vergaderjaar(2024)).isGreaterThan(new Vergaderjaar(2023));
    }

    @Test
    void hasABeginOfFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vergaderjaar(999))
                .withMessage("begin 999 must be >= 1000 and <= 9998");
    }
}
