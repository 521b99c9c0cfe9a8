package nl.kamervragen.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import nl.kamervragen.model.Kamervragen;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Sets Jackson up: as strict as the schema, bounded, and with the version that the model does not know. */
final class Mapper {
    /** Beyond it stand the surrogates: half a pair, which a text may hold, can only be written as an escape. */
    private static final char LAST_UNESCAPED = '\uD7FF';

    private Mapper() {}

    static JsonMapper create() {
        return JsonMapper.builder(factory())
                .addMixIn(Kamervragen.class, WithVersion.class)
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DateReader()))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(KamervragenJson.MAX_LENGTH)
                        .maxStringLength(KamervragenJson.MAX_LENGTH)
                        .maxNestingDepth(KamervragenJson.MAX_DEPTH)
                        .maxNameLength(KamervragenJson.MAX_NAME)
                        .maxNumberLength(KamervragenJson.MAX_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .highestNonEscapedChar(LAST_UNESCAPED)
                .build();
    }

    static ObjectWriter writer(JsonMapper mapper) {
        return mapper.writerFor(Kamervragen.class).withAttribute(StrictParser.VERSION, KamervragenJson.VERSIE);
    }

    static PrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Writes the version, which is not in the model, before all else, and takes back that the model ignores it. */
    @JsonAppend(prepend = true, attrs = @JsonAppend.Attr(StrictParser.VERSION))
    @JsonIgnoreProperties
    private abstract static class WithVersion {}
}
