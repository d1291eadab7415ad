// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The counts of large selections are cached, and after a commit they include the changes. Filters list all values, types as trees. */
class TimelineFacetsTest {
    private static final int EVENTS = 2_100;
    private static final int GUESTS = 20;
    private static final String EVENT = """
            <event/%s> a sem:Event ; rdfs:label "%s" ; dl:status dl:occurred ; %s
              sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime .
            """;

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

    @Test
    void everyValueOfAFilterIsOneLinkAway() {
        served.load(ofManyKinds());
        String page = served.page("/timeline?status=occurred");
        assertThat(page).doesNotContain("Guest 9");
        Matcher more =
                Pattern.compile("<a href=\"([^\"#]*)#facet-actor\">10 more").matcher(page);
        assertThat(more.find()).isTrue();
        String all = served.page(more.group(1).replace("&amp;", "&"));
        for (int i = 0; i < GUESTS; i++) {
            assertThat(all).contains("Guest " + i);
        }
        assertThat(all)
                .contains("<section id=\"facet-actor\">", "href=\"/timeline?status=occurred#facet-actor\">Fewer");
        assertThat(all.substring(all.indexOf("id=\"list\""), all.indexOf("id=\"facet-actor\"")))
                .as("links to other pages list the most frequent values alone")
                .doesNotContain("facet=");
        assertThat(served.get("/timeline?facet=moon").statusCode()).isEqualTo(400);
    }

    @Test
    void narrowerTypesStandBelowBroaderOnes() {
        served.load(ofManyKinds());
        String page = served.page("/timeline?facet=type");
        String types = page.substring(page.indexOf("id=\"facet-type\""));
        types = types.substring(0, types.indexOf("</section>")).replaceAll("\\s+", " ");
        assertThat(types)
                .containsPattern("<li> <a href=\"[^\"]*type=assault\"> assault </a>")
                .containsPattern("<li class=\"deep-1\"> <a href=\"[^\"]*type=assault-aerial\"> air strike </a>");
        assertThat(types.indexOf("type=assault\"")).isLessThan(types.indexOf("type=assault-aerial\""));
    }

    @Test
    void slidesAreInAtMostSixGroupsOfBroadTypes() throws Exception {
        served.load(ofManyKinds());
        JsonNode slides = new ObjectMapper()
                .readTree(served.get("/timeline.timelinejs.json").body());
        Map<String, Set<String>> groups = new TreeMap<>();
        Set<String> ungrouped = new TreeSet<>();
        for (JsonNode slide : slides.path("events")) {
            String event = slide.at("/text/headline").asText();
            if (slide.has("group")) {
                groups.computeIfAbsent(slide.path("group").asText(), key -> new TreeSet<>())
                        .add(event);
            } else {
                ungrouped.add(event);
            }
        }
        assertThat(groups.keySet()).containsExactly("accuse", "agree", "aid", "assault", "coerce", "consult");
        assertThat(groups.get("assault")).containsExactly("assault", "assault again", "assault-aerial");
        assertThat(ungrouped).containsExactly("no type", "protest", "threaten");
    }

    /** Three assaults, one event of each of seven other broad types, one without a type; and as many guests as lists hold twice. */
    private static String ofManyKinds() {
        StringBuilder events = new StringBuilder("BASE <https://w3id.org/dateline/id/>\n");
        for (String type : List.of(
                "assault", "assault-aerial", "accuse", "agree", "aid", "coerce", "consult", "protest", "threaten")) {
            events.append(EVENT.formatted(type, type, "sem:eventType type:" + type + " ;"));
        }
        events.append(EVENT.formatted("more", "assault again", "sem:eventType type:assault ;"));
        events.append(EVENT.formatted("none", "no type", ""));
        for (int i = 0; i < GUESTS; i++) {
            events.append(
                    "<actor/g%d> a sem:Actor ; rdfs:label \"Guest %d\" . <event/none> sem:hasActor <actor/g%d> .\n"
                            .formatted(i, i, i));
        }
        return events.toString();
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
