package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

class JacksonTest {
    private final tools.jackson.databind.json.JsonMapper jackson3 = new tools.jackson.databind.json.JsonMapper();
    private final com.fasterxml.jackson.databind.json.JsonMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    @Test
    void jackson2AndJackson3WriteTheSame() throws Exception {
        System.out.println(jackson2.writeValueAsString(Voorbeeld.document()));
        assertThat(jackson2.writeValueAsString(Voorbeeld.document()))
                .isEqualTo(jackson3.writeValueAsString(Voorbeeld.document()));
    }

    @Test
    void jackson3ReadsWhatItWrote() {
        String json = jackson3.writeValueAsString(Voorbeeld.document());
        assertThat(jackson3.readValue(json, Kamervragen.class)).isEqualTo(Voorbeeld.document());
    }

    @Test
    void jackson2ReadsWhatItWrote() throws Exception {
        String json = jackson2.writeValueAsString(Voorbeeld.document());
        assertThat(jackson2.readValue(json, Kamervragen.class)).isEqualTo(Voorbeeld.document());
    }
}
