package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphensTest {
    @Test
    void aFirstPartMayKeepAnyOtherApart() {
        assertThat(Hyphens.behind("aspirant").keepApart("schipper")).isTrue();
    }

    @Test
    void aFirstPartMayKeepOnlySomeApart() {
        assertThat(Hyphens.behind("kosten").keepApart("batenanalyse")).isTrue();
        assertThat(Hyphens.behind("kosten").keepApart("post")).isFalse();
    }

    @Test
    void whatIsWrittenWithoutAHyphenIsNotKeptApart() {
        assertThat(Hyphens.behind("assistent").keepApart("schap")).isFalse();
        assertThat(Hyphens.behind("assistent").join("schap")).isTrue();
        assertThat(Hyphens.behind("assistent").join("arts")).isFalse();
    }

    @Test
    void nothingIsKnownOfOtherCompounds() {
        assertThat(Hyphens.behind("sluis").keepApart("deur")).isFalse();
        assertThat(Hyphens.behind("sluis").join("deur")).isFalse();
    }
}
