// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The counts of large selections are cached. After a commit they include the changes. */
class TimelineFacetsTest {
    private static final int EVENTS = 2_100;

    @RegisterExtension
    final ServedStore served = new ServedStore();

    @Test
    void figuresFollowEveryCommit() throws Exception {
        served.load(events());
        JsonNode before = figures();
        assertThat(figures().path("facets")).isEqualTo(before.path("facets"));
        assertThat(count(before, "actor", "Ann")).isEqualTo(EVENTS);
        assertThat(before.path("total").asLong()).isEqualTo(EVENTS);
        assertThat(served.page("/timeline")).contains("Ann").doesNotContain("Berta");

        served.update("""
                BASE <https://w3id.org/dateline/id/>
                DELETE { <event/e7> sem:hasActor <actor/ann> } INSERT { <event/e7> sem:hasActor <actor/berta> .
                  <actor/berta> a sem:Actor ; rdfs:label "Berta" } WHERE {}""");
        JsonNode after = figures();
        assertThat(count(after, "actor", "Ann")).isEqualTo(EVENTS - 1);
        assertThat(count(after, "actor", "Berta")).isEqualTo(1);
        assertThat(served.page("/timeline")).contains("Berta");
    }

    @Test
    void figuresFollowWhatAReportChangesInTheAssessment() throws Exception {
        served.load(events());
        assertThat(count(figures(), "status", "postponed")).isZero();
        served.load("""
                BASE <https://w3id.org/dateline/id/>
                <report/r> a dl:Source ; prov:hadPrimarySource <article/r> .
                GRAPH <report/r> { <article/r> a schema:NewsArticle ; schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
                  <event/talks> a sem:Event ; rdfs:label "The talks" ; dl:status dl:postponed . }""");
        JsonNode after = figures();
        assertThat(after.path("total").asLong()).isEqualTo(EVENTS + 1);
        assertThat(count(after, "status", "postponed")).isEqualTo(1);

        served.update("DROP GRAPH <https://w3id.org/dateline/id/report/r>");
        assertThat(count(figures(), "status", "postponed")).isZero();
        assertThat(figures().path("total").asLong()).isEqualTo(EVENTS);
    }

    private static String events() {
        StringBuilder events = new StringBuilder("BASE <https://w3id.org/dateline/id/>\n");
        events.append("<actor/ann> a sem:Actor ; rdfs:label \"Ann\" .\n");
        for (int i = 0; i < EVENTS; i++) {
            events.append("<event/e")
                    .append(i)
                    .append("> a sem:Event ; sem:hasActor <actor/ann> ; dl:status dl:occurred .\n");
        }
        return events.toString();
    }

    private JsonNode figures() throws Exception {
        return new ObjectMapper()
                .readTree(served.get("/timeline.json?limit=1&lanes=actor").body());
    }

    private static long count(JsonNode timeline, String facet, String name) {
        for (JsonNode value : timeline.at("/facets/" + facet + "/top")) {
            if (value.path("label").asText().equals(name)) {
                return value.path("count").asLong();
            }
        }
        return 0;
    }
}
