package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mappers of an application, set up in no way but what Jackson 2 needs for Optional and for dates. */
class JacksonTest {
    private final tools.jackson.databind.json.JsonMapper jackson3 = new tools.jackson.databind.json.JsonMapper();
    private final com.fasterxml.jackson.databind.json.JsonMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    @Test
    void jackson2AndJackson3WriteTheSame() throws JsonProcessingException {
        assertThat(jackson2.writeValueAsString(Voorbeeld.document()))
                .isEqualTo(jackson3.writeValueAsString(Voorbeeld.document()));
    }

    @Test
    void bothReadWhatTheyWrote() throws JsonProcessingException {
        String json = jackson3.writeValueAsString(Voorbeeld.document());
        assertThat(jackson3.readValue(json, Kamervragen.class)).isEqualTo(Voorbeeld.document());
        assertThat(jackson2.readValue(json, Kamervragen.class)).isEqualTo(Voorbeeld.document());
    }

    @Test
    void bothReadTheVersionAndKeepNothingOfIt() throws JsonProcessingException {
        String json = jackson3.writeValueAsString(Voorbeeld.document()).replaceFirst("\\{", "{\"versie\":1,");
        assertThat(jackson3.readValue(json, Kamervragen.class)).isEqualTo(Voorbeeld.document());
        assertThat(jackson2.readValue(json, Kamervragen.class)).isEqualTo(Voorbeeld.document());
    }

    @Test
    void leavesOutWhatIsAbsentAndKeepsTheListsThatTheFormRequires() {
        assertThat(jackson3.writeValueAsString(Kop.builder().build()))
                .isEqualTo("{'kamer':'TWEEDE_KAMER','vraagstellers':[],'geadresseerden':[],'bewindspersonen':[],"
                                .replace('\'', '"')
                        + "'medeNamens':[],'zieOok':[]}".replace('\'', '"'));
        assertThat(jackson3.writeValueAsString(Alinea.of("Ja."))).isEqualTo("{\"inhoud\":\"Ja.\"}");
    }

    @Test
    void writesAReferenceInAParagraphAsOneFlatObject() {
        assertThat(jackson3.writeValueAsString(Vermelding.of(Soort.AANHANGSEL, "ah-tk-20182019-12", 4, 9)))
                .isEqualTo("{'soort':'AANHANGSEL','id':'ah-tk-20182019-12',".replace('\'', '"')
                        + "'uri':'https://zoek.officielebekendmakingen.nl/ah-tk-20182019-12.html',".replace('\'', '"')
                        + "'begin':4,'eind':9}".replace('\'', '"'));
    }

    @ParameterizedTest
    @EnumSource
    void writesOnlyKindIdAndAddressOfEveryKindOfReference(Soort soort) throws JsonProcessingException {
        Referentie referentie = Voorbeelden.van(soort);
        String json = jackson3.writeValueAsString(referentie);
        assertThat(jackson3.readTree(json).propertyNames())
                .isSubsetOf("soort", "id", "uri")
                .contains("soort", "id");
        assertThat(jackson2.writeValueAsString(referentie)).isEqualTo(json);
        assertThat(jackson3.readValue(json, Referentie.class)).isEqualTo(referentie);
        assertThat(jackson2.readValue(json, Referentie.class)).isEqualTo(referentie);
    }

    @Test
    void refusesWhatTheConstructorsRefuse() {
        assertThatThrownBy(() -> jackson3.readValue("{\"nummer\":0,\"positie\":0}", Voetnootmarkering.class))
                .hasMessageContaining("nummer 0 must be >= 1");
        assertThatThrownBy(() -> jackson2.readValue("{\"nummer\":0,\"positie\":0}", Voetnootmarkering.class))
                .hasMessageContaining("nummer 0 must be >= 1");
        assertThat(Arrays.asList(jackson3.readValue("[]", Voetnootmarkering[].class)))
                .isEmpty();
    }

    /** One reference of each kind. */
    private static final class Voorbeelden {
        static Referentie van(Soort soort) {
            return Referentie.parse(
                    soort,
                    switch (soort) {
                        case KAMERSTUK -> "kst-30995-14";
                        case DOSSIER -> "36600-XII";
                        case AANHANGSEL -> "ah-tk-20182019-12";
                        case HANDELINGEN -> "h-tk-20182019-33-4";
                        case ZAAK -> "2018Z10592";
                        case DOCUMENT -> "2018D54632";
                        case STAATSBLAD -> "stb-2024-153";
                        case STAATSCOURANT -> "stcrt-2018-12345";
                        case TRACTATENBLAD -> "trb-1994-277";
                        case ECLI -> "ECLI:NL:RVS:2024:3946";
                        case EU -> "32016R0679";
                        case WET -> "Gemeentewet, artikel 151b, lid 2";
                        case URL -> "www.stadskrant.example/brug";
                        case VRAAG -> "4,5";
                    });
        }
    }
}
