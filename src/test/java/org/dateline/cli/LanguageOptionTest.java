// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels on the command line are in the languages of {@code --language}, otherwise in that of the environment. */
class LanguageOptionTest {
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX id: <https://w3id.org/dateline/id/>
            <https://w3id.org/dateline/id/report/a/1> a dl:Source ; prov:hadPrimarySource <https://w3id.org/dateline/id/article/a> .
            <https://w3id.org/dateline/id/actor/z> a sem:Actor ; skos:prefLabel "Zoe"@en, "Abel"@de .
            GRAPH <https://w3id.org/dateline/id/report/a/1> {
              <https://w3id.org/dateline/id/article/a> schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              <https://w3id.org/dateline/id/event/zoe> a sem:Event ; rdfs:label "Zoe"@en, "Abel"@de ; dl:status dl:occurred .
              <https://w3id.org/dateline/id/merge/actor/a/z> a dl:Merge ; dl:merged <https://w3id.org/dateline/id/actor/a/z> ;
                dl:into <https://w3id.org/dateline/id/actor/z> ; dl:foundBy "name" ; dl:confidence 0.9e0 ; dl:because "has the name" .
            }
            """;

    @TempDir
    Path directory;

    private String store = "";

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(directory.resolve("labels.trig"), DATA);
        store = directory.resolve("store").toString();
        assertThat(Launched.dateline("load", "--no-validate", "--store", store, file.toString())
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Abel",
                "fr,de | Abel",
                "fr, DE-AT | Abel",
                "en,de | Zoe",
                "fr | Zoe",
            })
    void theOptionDecides(String tags, String label) {
        assertLabel(Map.of("LANG", "de_DE.UTF-8"), label, "--language", tags);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', Zoe",
        "'', '', de_DE.UTF-8, Abel",
        "'', de_AT@euro, en_GB.UTF-8, Abel",
        "C.UTF-8, de_DE, de_DE, Zoe",
        "POSIX, '', de, Zoe",
        "'no locale', '', de, Zoe",
    })
    void theEnvironmentDecidesWithoutTheOption(String all, String messages, String lang, String label) {
        assertLabel(Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang), label);
    }

    private void assertLabel(Map<String, String> environment, String label, String... option) {
        assertThat(out(environment, option, "assess", "--explain", "event/zoe").lines())
                .first()
                .isEqualTo("event event/zoe (" + label + ")");
        assertThat(out(environment, option, "merges")).contains("    report/a/1 describes actor/z (" + label + "),");
        assertThat(out(environment, option, "merges", "--format", "json"))
                .contains("\"label\" : \"" + label + "\"")
                .contains("\"into\" : \"https://w3id.org/dateline/id/actor/z\"");
    }

    private String out(Map<String, String> environment, String[] option, String... verb) {
        Launched launched = Launched.in(
                environment,
                Stream.of(verb, new String[] {"--store", store}, option)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        assertThat(launched.err()).isEmpty();
        assertThat(launched.exitCode()).isZero();
        return launched.out();
    }

    @Test
    void theValuesOfAnEventStayInAllLanguages() {
        assertThat(out(Map.of(), new String[] {"--language", "de"}, "assess", "--explain", "event/zoe"))
                .contains("\"Zoe\"@en", "\"Abel\"@de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_DE", "de,,fr", "de;q=0.5", "*", " ", "de-toolongsubtag"})
    void aFaultyTagIsAUsageError(String tags) {
        for (String verb : new String[] {"merges", "assess"}) {
            Launched launched = Launched.dateline(verb, "--store", store, "--language", tags);
            assertThat(launched.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(launched.err())
                    .contains("--language: ", "not a language tag: '", "Give BCP 47 tags separated by commas");
            assertThat(launched.out()).isEmpty();
        }
    }
}
