package nl.kamervragen.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Herkomst;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.testing.RandomKamervragen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KamervragenJsonTest {
    private final KamervragenJson json = KamervragenJson.create();

    @Test
    void writesTheFormOfTheSchema() {
        assertThat(json.pretty().toJson(document("Zie Kamerstuk 30 995, nr. 14?")))
                .isEqualTo("""
                {
                  "versie" : 1,
                  "soort" : "VRAGEN",
                  "kop" : {
                    "kamer" : "TWEEDE_KAMER",
                    "publicatie" : "kv-tk-2024Z18796",
                    "vraagstellers" : [ ],
                    "geadresseerden" : [ ],
                    "bewindspersonen" : [ ],
                    "medeNamens" : [ ],
                    "zieOok" : [ ]
                  },
                  "vragen" : [
                    {
                      "nummers" : [
                        1
                      ],
                      "tekst" : {
                        "alineas" : [
                          {
                            "inhoud" : "Zie Kamerstuk 30 995, nr. 14?",
                            "voetnoten" : [
                              {
                                "nummer" : 1,
                                "positie" : 29
                              }
                            ],
                            "referenties" : [
                              {
                                "soort" : "KAMERSTUK",
                                "id" : "kst-30995-14",
                                "uri" : "https://zoek.officielebekendmakingen.nl/kst-30995-14.html",
                                "begin" : 4,
                                "eind" : 28
                              }
                            ],
                            "herkomst" : [
                              [
                                0,
                                7,
                                29
                              ]
                            ]
                          }
                        ]
                      }
                    }
                  ],
                  "antwoorden" : [ ],
                  "voetnoten" : [ ]
                }""");
    }

    @Test
    void writesOneLineWhenCompact() {
        assertThat(json.toJson(document("Zie Kamerstuk 30 995, nr. 14?")))
                .startsWith("{\"versie\":1,\"soort\":\"VRAGEN\",\"kop\":{\"kamer\":\"TWEEDE_KAMER\",")
                .doesNotContain("\n");
    }

    @Test
    void writesTheSameToATextAWriterAndAStream() {
        Kamervragen document = document("«Financiën» 😀 kost 3 € in \ud83d, voorwaar");
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        json.toJson(document, writer);
        json.toJson(document, stream);
        assertThat(writer).hasToString(json.toJson(document));
        assertThat(stream.toString(UTF_8)).isEqualTo(json.toJson(document));
        assertThat(json.fromJson(new ByteArrayInputStream(stream.toByteArray())))
                .isEqualTo(document);
    }

    @Test
    void readsWhatItWroteFromATextAReaderAndAStream() {
        Kamervragen document = document("Zie Kamerstuk 30 995, nr. 14? «ë» 😀");
        String text = json.toJson(document);
        assertThat(json.fromJson(text)).isEqualTo(document);
        assertThat(json.fromJson(new StringReader(text))).isEqualTo(document);
        assertThat(json.fromJson(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isEqualTo(document);
        assertThat(json.fromJson(json.pretty().toJson(document))).isEqualTo(document);
    }

    @Test
    void readsTheMembersInAnyOrder() {
        assertThat(json.fromJson("""
                {"voetnoten": [], "antwoorden": [], "vragen": [], "soort": "MEDEDELING", "versie": 1,
                 "kop": {"zieOok": [{"id": "36561", "soort": "DOSSIER"}], "medeNamens": [], "bewindspersonen": [],
                         "geadresseerden": [], "vraagstellers": [], "kamer": "EERSTE_KAMER"}}""").kop())
                .isEqualTo(Kop.builder()
                        .kamer(Kamer.EERSTE_KAMER)
                        .zieOok(List.of(Referentie.parse(Soort.DOSSIER, "36561")))
                        .build());
    }

    @Test
    void leavesWritersAndStreamsOpen() {
        OutputStream target = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        json.toJson(document("Zie Kamerstuk 30 995, nr. 14?"), target);
        Reader source = new StringReader(json.toJson(document("Zie Kamerstuk 30 995, nr. 14?"))) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        json.fromJson(source);
    }

    @Test
    void passesOnWhatASourceOrATargetFailsWith() {
        InputStream source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }
        };
        OutputStream target = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> json.fromJson(source))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot read JSON: the source failed (the cable is out)");
        assertThatThrownBy(() -> json.toJson(document("Zie Kamerstuk 30 995, nr. 14?"), target))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot write JSON: the target failed (the disk is full)");
    }

    @Tag("long")
    @Test
    void servesManyThreadsAtOnce() {
        List<Kamervragen> documents = RandomKamervragen.documents(200).toList();
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> documents.get(i % documents.size()))
                        .filter(document ->
                                !json.fromJson(json.toJson(document)).equals(document)))
                .isEmpty();
    }

    private static Kamervragen document(String inhoud) {
        Alinea alinea = new Alinea(
                inhoud,
                List.of(new Voetnootmarkering(1, 29)),
                List.of(Vermelding.of(Soort.KAMERSTUK, "kst-30995-14", 4, 28)),
                List.of(new Herkomst(0, 7, 29)));
        return new Kamervragen(
                Documentsoort.VRAGEN,
                Kop.builder().publicatie("kv-tk-2024Z18796").build(),
                Optional.empty(),
                List.of(new Vraag(List.of(1), new Tekst(List.of(alinea)))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
