// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.Rdf4jServer;
import org.dateline.store.Store;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages over an engine that holds IRIs which no SPARQL query can contain. */
class UnwritableIriTest {
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    /** One of each character that SPARQL forbids, an IRI that would end a query's pattern, and one that a parser would change. */
    private static final List<String> ODD = List.of(
            "http://e.x/a b",
            "http://e.x/a\"b",
            "http://e.x/a{b",
            "http://e.x/a}b",
            "http://e.x/a|b",
            "http://e.x/a^b",
            "http://e.x/a`b",
            "http://e.x/a\\b",
            "http://e.x/a<b",
            "http://e.x/a>b",
            "http://e.x/a\u0001b",
            "http://e.x/a\nb",
            "http://e.x/a> ?p ?o } DROP ALL #",
            "http://e.x/a%zzb",
            "http://e.x/a[b]",
            "http://e.x/x/../a",
            "odd:");

    /** An ordinary event, one with odd participants, and one that has such an IRI itself. */
    private static List<Statement> data(String odd) {
        return Stream.of(
                        event("http://e.x/ordinary", "ordinary event", "http://e.x/actor", "http://e.x/place"),
                        event("http://e.x/with", "event with odd things", odd + "1", odd + "2"),
                        event(odd, "odd event", "http://e.x/actor", "http://e.x/place"),
                        thing("http://e.x/actor", "Actor", "ordinary actor"),
                        thing("http://e.x/place", "Place", "ordinary place"),
                        thing(odd + "1", "Actor", "odd actor"),
                        thing(odd + "2", "Place", "odd place"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Statement> thing(String iri, String type, String label) {
        return List.of(
                of(iri, RDF.TYPE, VALUES.createIRI(SEM + type)),
                of(iri, RDFS.LABEL, VALUES.createLiteral(label, "en")));
    }

    private static List<Statement> event(String iri, String label, String actor, String place) {
        return Stream.concat(
                        thing(iri, "Event", label).stream(),
                        Stream.of(
                                of(iri, sem("hasActor"), VALUES.createIRI(actor)),
                                of(iri, sem("hasPlace"), VALUES.createIRI(place)),
                                of(
                                        iri,
                                        sem("hasBeginTimeStamp"),
                                        VALUES.createLiteral("2019-04-03T00:00:00Z", XSD.DATETIME))))
                .toList();
    }

    private static IRI sem(String name) {
        return VALUES.createIRI(SEM + name);
    }

    private static Statement of(String subject, IRI predicate, Value object) {
        Resource thing = VALUES.createIRI(subject);
        return VALUES.createStatement(thing, predicate, object);
    }

    @TestFactory
    Stream<DynamicTest> everyPageStillShowsWhatTheEngineHolds() {
        return ODD.stream().map(odd -> DynamicTest.dynamicTest(odd, () -> check(odd)));
    }

    private static void check(String odd) throws IOException {
        try (Rdf4jServer engine = new Rdf4jServer(data(odd));
                RunningServer served = RunningServer.over(Store.open(engine.url()), ServerOptions.DEFAULT)) {
            String[] all = {"ordinary event", "event with odd things", "odd event"};
            String json = served.get("/timeline.json?limit=10").body();
            contains(json, all);
            contains(json, "odd actor", "odd place", "ordinary actor");
            contains(served.get("/timeline", "Accept", "text/html").body(), all);
            contains(served.get("/timeline.csv").body(), all);
            assertThat(served.get("/timeline.geojson").statusCode()).isEqualTo(200);
            contains(served.get("/", "Accept", "text/html").body(), all);
            String found = served.get("/search.json?q=odd").body();
            while (found.contains("\"complete\":false")) { // The index is read in the background.
                found = served.get("/search.json?q=odd").body();
            }
            contains(found, "event with odd things", "odd event", "odd actor");
            contains(served.get("/search?q=event", "Accept", "text/html").body(), "with odd things", "ordinary");
            assertThat(served.get("/map", "Accept", "text/html").statusCode()).isEqualTo(200);
            assertThat(served.get("/articles", "Accept", "text/html").statusCode())
                    .isEqualTo(200);
            for (String thing : List.of("http://e.x/ordinary", "http://e.x/with", "http://e.x/actor")) {
                assertThat(served.get("/browse?iri=" + RunningServer.encoded(thing), "Accept", "text/html")
                                .statusCode())
                        .as(thing)
                        .isEqualTo(200);
            }
            assertThat(served.get("/browse?iri=" + RunningServer.encoded(odd), "Accept", "text/html")
                            .statusCode())
                    .isIn(200, 400, 404);
        }
    }

    /** Without the whole page in the message. */
    private static void contains(String body, String... texts) {
        for (String text : texts) {
            assertThat(body.contains(text))
                    .as(text + " in " + body.lines().findFirst().orElse(""))
                    .isTrue();
        }
    }
}
