// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String TWO_SOURCES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            PREFIX id: <https://w3id.org/dateline/id/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://w3id.org/dateline/id/report/a/1> a dl:Source ; prov:hadPrimarySource <https://w3id.org/dateline/id/article/a> .
            <https://w3id.org/dateline/id/report/b/1> a dl:Source ; prov:hadPrimarySource <https://w3id.org/dateline/id/article/b> .
            GRAPH <https://w3id.org/dateline/id/report/a/1> {
              <https://w3id.org/dateline/id/article/a> schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              <https://w3id.org/dateline/id/event/meeting> a sem:Event ; rdfs:label "They are to meet" ; dl:status dl:scheduled .
            }
            GRAPH <https://w3id.org/dateline/id/report/b/1> {
              <https://w3id.org/dateline/id/article/b> schema:datePublished "2019-04-06T00:00:00Z"^^xsd:dateTime .
              <https://w3id.org/dateline/id/event/meeting> a sem:Event ; rdfs:label "They met" ; dl:status dl:occurred .
            }
            """;

    @TempDir
    Path directory;

    private String store = "";

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(directory.resolve("two.trig"), TWO_SOURCES);
        store = directory.resolve("store").toString();
        assertThat(Launched.dateline("load", "--no-validate", "--store", store, file.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aLoadedStoreIsUpToDate() {
        assertThat(Launched.dateline("assess", "--store", store).out())
                .isEqualToIgnoringNewLines("the assessments are up to date: 1 events");
        assertThat(Launched.dateline("assess", "--all", "--store", store).out())
                .contains("1 events assessed: 0 statements added, 0 removed");
    }

    @Test
    void explainsEveryValueByClaimsRuleAndOutcome() {
        Launched explained = Launched.dateline("assess", "--store", store, "--explain", "event/meeting");
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .contains(
                        "status = occurred",
                        "  rule     status: A later report raises the status.",
                        "  page     docs/rules/status.md",
                        "  sources  2019-04-04  report/a/1  from article/a  scheduled",
                        "           2019-04-06  report/b/1  from article/b  occurred",
                        "  outcome  occurred since report/b/1 of 2019-04-06",
                        "history",
                        "  2  2019-04-06T00:00:00Z to now: label = \"They met\"; status = occurred;");
    }

    @Test
    void anEventThatNoSourceReportsCannotBeExplained() {
        Launched explained = Launched.dateline("assess", "--store", store, "--explain", "event/nothing");
        assertThat(explained.exitCode()).isEqualTo(1);
        assertThat(explained.err())
                .contains("no source in", "<https://w3id.org/dateline/id/event/nothing>", "Give the IRI");
        assertThat(explained.out()).isEmpty();
    }
}
