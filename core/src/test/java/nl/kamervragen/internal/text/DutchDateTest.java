package nl.kamervragen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 oktober 2021",
                "09 oktober 2021",
                "9oktober2021",
                "9 oktober2021",
                "9\u00a0oktober\n2021",
                "9 OKTOBER 2021",
                "9 okt. 2021",
                "9 okt 2021",
                "9 oktber 2021",
                "9 october 2021",
                "9 okotber 2021",
                "9 oktoober 2021",
                "9 okto-ber 2021",
                "9 oktober, 2021",
                "9-10-2021",
                "09-10-2021",
                "9/10/2021",
                "9.10.2021",
                "2021-10-09"
            })
    void readsTheSameDateInManyForms(String text) {
        assertThat(DutchDate.at(text, 0)).contains(new DutchDate(LocalDate.of(2021, 10, 9), 0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 oktober",
                "oktober 2021",
                "31 februari 2021",
                "9 met 2021",
                "9 -oktober 2021",
                "9 okto-Ber 2021",
                "99 oktober 2021",
                "9 oktober 20211",
                "9-10-21",
                "2021",
                "070-318 22 11",
                "",
                "9"
            })
    void readsNoDateWhereDayMonthOrYearIsMissing(String text) {
        assertThat(DutchDate.at(text, 0)).isEmpty();
    }

    @Test
    void findsTheFirstDateWithItsPlace() {
        String text = "ingezonden van21 mei 2019 en 3 juni 2020";

        assertThat(DutchDate.first(text, 0, text.length())).contains(new DutchDate(LocalDate.of(2019, 5, 21), 14, 25));
    }

    @Test
    void tellsJuneFromJuly() {
        assertThat(DutchDate.at("1 juni 2020", 0)).map(DutchDate::date).contains(LocalDate.of(2020, 6, 1));
        assertThat(DutchDate.at("1 juli 2020", 0)).map(DutchDate::date).contains(LocalDate.of(2020, 7, 1));
    }

    @Test
    void beginsNoDateInsideANumber() {
        assertThat(DutchDate.at("119 mei 2019", 1)).isEmpty();
    }
}
