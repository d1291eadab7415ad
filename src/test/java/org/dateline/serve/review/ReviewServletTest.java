// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.ingest.IngestFixture;
import org.dateline.model.fact.ActorFact;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.fact.Story;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviews of facts over HTTP, and the page of an article whose text is stored. */
class ReviewServletTest {
    private static final String ID = "https://w3id.org/dateline/id/";
    private static final String REPORT = ID + "report/news/1";
    private static final String RAID = ID + "event/news/assault-aerial-0";

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private RunningServer served;

    @BeforeEach
    void start() {
        new IngestFixture(store.get())
                .take(Story.of("news", 2)
                        .event("assault-aerial", "Jets <b>bomb</b> \u202eMurz")
                        .on(1, 1)
                        .in("Murz", 7)
                        .with("initiator", "Hill Brigade", ActorFact.Kind.ARMED_GROUP)
                        .done());
        served = RunningServer.over(store.get(), ServerOptions.DEFAULT);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void thePageMarksTheFactsInTheEscapedText() {
        String page = page("/doc/article/news");
        assertThat(page).contains("/assets/js/article.js");
        assertThat(page.substring(page.indexOf("<main")))
                .contains(
                        "<p id=\"p0\" dir=\"ltr\"><a class=\"mark event\" id=\"m0-22\" href=\"/doc/event/news/assault-aerial-0\"")
                .contains(">Jets &lt;b&gt;bomb&lt;/b&gt; Murz</a>.</p>")
                .contains("href=\"#m0-22\"", "data-kind=\"event\"")
                .doesNotContain("\u202e", "<b>bomb");
    }

    @Test
    void aDecisionIsRecordedShownAndWithdrawn() {
        HttpResponse<String> rejected = send("report", REPORT, "reject", RAID, "by", "Ann <Reader>");
        assertThat(rejected.statusCode()).isEqualTo(303);
        String back = rejected.headers().firstValue("Location").orElse("");
        assertThat(back).startsWith("/doc/report/news/1?at=0#f");
        assertThat(assessedEvents()).doesNotContain(RAID);
        assertThat(page("/doc/article/news"))
                .contains("mark event rejected", "rejected by Ann &lt;Reader&gt;", "name=\"withdraw\" value=\"" + RAID);
        assertThat(send("report", REPORT, "withdraw", RAID).statusCode()).isEqualTo(303);
        assertThat(assessedEvents()).contains(RAID);
    }

    @Test
    void aCorrectionShowsBothValues() {
        assertThat(send(
                                "report",
                                REPORT,
                                "fact",
                                RAID,
                                "decision",
                                "correct",
                                "status",
                                "hypothetical",
                                "note",
                                "only feared")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/doc/article/news"))
                .contains("<del dir=\"auto\">occurred</del> <ins dir=\"auto\">hypothetical</ins>", "only feared");
        assertThat(page("/review?report=" + RunningServer.encoded(REPORT) + "&fact=" + RunningServer.encoded(RAID)))
                .contains("corrected by a reader", "<option value=\"hypothetical\" selected>");
    }

    @Test
    void theTypesToChooseFromAreATree() {
        String page = page("/review?report=" + RunningServer.encoded(REPORT) + "&fact=" + RunningServer.encoded(RAID));
        String select = page.substring(page.indexOf("<select id=\"type\""));
        select = select.substring(0, select.indexOf("</select>"));
        Graph types = BundledFiles.graph("ontology/event-types.ttl");
        Map<Integer, String> above = new HashMap<>();
        Set<String> listed = new HashSet<>();
        Matcher options = Pattern.compile("<option value=\"(http[^\"]*)\"[^>]*>(\u00a0*)[^<\u00a0]")
                .matcher(select);
        while (options.find()) {
            String type = options.group(1);
            int depth = options.group(2).length();
            assertThat(listed.add(type)).as(type).isTrue();
            if (depth > 0) {
                String broader = above.get(depth - 3);
                assertThat(types.contains(
                                NodeFactory.createURI(type),
                                SKOS.broader.asNode(),
                                NodeFactory.createURI(String.valueOf(broader))))
                        .as(type + " below " + broader)
                        .isTrue();
            }
            above.put(depth, type);
        }
        assertThat(listed)
                .isEqualTo(types.find(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode())
                        .mapWith(triple -> triple.getSubject().getURI())
                        .toSet());
        assertThat(select)
                .contains("<optgroup label=\"Dateline event types\">")
                .containsOnlyOnce("selected")
                .contains("event-type/assault-aerial\" selected>\u00a0\u00a0\u00a0");
    }

    @Test
    void badRequestsAreExplained() {
        assertThat(send("report", REPORT, "fact", RAID, "decision", "maybe").statusCode())
                .isEqualTo(400);
        assertThat(send("report", REPORT, "fact", RAID, "decision", "correct", "from", "soon")
                        .body())
                .contains("a year, month, day or instant");
        assertThat(send("report", REPORT, "reject", ID + "event/none").statusCode())
                .isEqualTo(404);
        assertThat(served.get("/review?report=x&fact=y").statusCode()).isEqualTo(400);
        assertThat(served.post("/review", "application/json", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aPageOfAnotherSiteCannotReview() {
        HttpResponse<String> answer = served.send(served.request("/review")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://elsewhere.example")
                .POST(BodyPublishers.ofString(form("report", REPORT, "reject", RAID))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(assessedEvents()).contains(RAID);
    }

    @Test
    void aReadOnlyServerShowsNoDecisionButtons() {
        ServerOptions.Address address = ServerOptions.DEFAULT.address();
        try (RunningServer readOnly = RunningServer.over(
                store.get(),
                ServerOptions.DEFAULT.withAddress(new ServerOptions.Address(address.host(), 0, true, null)))) {
            assertThat(readOnly.post(
                                    "/review",
                                    "application/x-www-form-urlencoded",
                                    form("report", REPORT, "reject", RAID))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(readOnly.get("/doc/article/news", "Accept", "text/html").body())
                    .contains("mark event")
                    .doesNotContain("name=\"reject\"");
        }
    }

    private String assessedEvents() {
        return served.query("SELECT ?e { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }", "text/csv")
                .body();
    }

    private String page(String path) {
        HttpResponse<String> page = served.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> send(String... fields) {
        return served.post("/review", "application/x-www-form-urlencoded", form(fields));
    }

    private static String form(String... fields) {
        return Stream.iterate(0, i -> i < fields.length, i -> i + 2)
                .map(i -> fields[i] + "=" + RunningServer.encoded(fields[i + 1]))
                .collect(Collectors.joining("&"));
    }
}
