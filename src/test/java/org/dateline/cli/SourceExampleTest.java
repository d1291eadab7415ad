// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example by which {@code ontology/README.md} teaches what a source looks like is a working one. */
class SourceExampleTest {
    private static final Pattern TRIG = Pattern.compile("```trig\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void isLoadedWithoutAWarningAndAssessed() throws IOException {
        Matcher example = TRIG.matcher(Files.readString(Path.of("ontology/README.md")));
        assertThat(example.find()).isTrue();
        Path file = Files.writeString(directory.resolve("example.trig"), example.group(1));
        String store = directory.resolve("store").toString();

        Launched load = Launched.dateline("load", "--strict", "--store", store, file.toString());
        assertThat(load.err()).isEmpty();
        assertThat(load.out()).contains("1 event assessed").doesNotContain("warning");
        assertThat(load.exitCode()).isZero();

        Launched query = Launched.dateline("query", "--store", store, "--results", "csv", """
                PREFIX dl:   <https://w3id.org/dateline/ontology#>
                PREFIX sem:  <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?event ?day ?harm ?low ?best WHERE {
                  ?e a sem:Event ; rdfs:label ?event ; dl:localDate ?day ; dl:casualties ?toll .
                  ?toll dl:harm ?h ; dl:low ?low ; dl:best ?best .
                  BIND (STRAFTER(STR(?h), "#") AS ?harm)
                }
                """);
        assertThat(query.out().replace("\r", "")).isEqualTo("""
                        event,day,harm,low,best
                        March through Springfield,2024-05-01,injured,2,3
                        """);
    }
}
