// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.dateline.serve.http.HttpDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is read, as of days before, between and after two sources; and Memento (RFC 7089). */
class AsOfTest {
    private static final String DATA = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <place/town> a sem:Place ; rdfs:label "Springfield" ; geo:hasGeometry <geometry/town> .
              <geometry/town> geo:asWKT "POINT(13 32)"^^geo:wktLiteral .
              <actor/army> a sem:Actor ; rdfs:label "The Army" .
              <actor/gazette> a sem:Actor ; rdfs:label "The Gazette" .
              <actor/herald> a sem:Actor ; rdfs:label "The Herald" .
              <report/one/1> a dl:Source ; prov:hadPrimarySource <article/one> .
              <report/two/1> a dl:Source ; prov:hadPrimarySource <article/two> .
              GRAPH <report/one/1> {
                <article/one> a schema:NewsArticle ; schema:headline "Town expected to fall" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <event/fall> a sem:Event ; rdfs:label "Fall announced" ; sem:eventType type:territory-taken ; dl:status dl:scheduled ;
                  sem:hasPlace <place/town> ; dl:hasParticipation [ dl:agent <actor/army> ; sem:roleType dl:initiator ] ;
                  sem:hasBeginTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2024-05-05T00:00:00Z"^^xsd:dateTime .
              }
              GRAPH <report/two/1> {
                <article/two> a schema:NewsArticle ; schema:headline "Springfield taken" ; schema:publisher <actor/herald> ;
                  schema:datePublished "2024-05-06T15:00:00Z"^^xsd:dateTime .
                <event/fall> a sem:Event ; rdfs:label "Fall completed" ; sem:eventType type:territory-taken ; dl:status dl:occurred ;
                  sem:hasPlace <place/town> ; sem:hasBeginTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime ;
                  sem:hasEndTimeStamp "2024-05-05T00:00:00Z"^^xsd:dateTime .
                <claim/two/dead> a dl:CasualtyClaim ; dl:about <event/fall> ; dl:harm dl:killed ; dl:low 40 ; dl:best 40 ; dl:high 50 ;
                  dl:claimant <article/two> ; dl:reportedBy <report/two/1> ; dl:reportedAt "2024-05-06T00:00:00Z"^^xsd:dateTime .
                <event/parade> a sem:Event ; rdfs:label "Zebraparade" ; sem:hasPlace <place/town> ; sem:hasTimeStamp "2024-05-06"^^xsd:date .
              }
            }""";

    /** Graphs of this server itself, which it names by their addresses; and sources at the edges of a day. */
    private static final String MORE = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <ORIGIN/data/early> a dl:Source ; prov:hadPrimarySource <article/early> .
              <ORIGIN/data/late> a dl:Source ; prov:hadPrimarySource <article/late> .
              <report/owl/1> a dl:Source ; prov:hadPrimarySource <article/owl> .
              <report/fox/1> a dl:Source ; prov:hadPrimarySource <article/fox> .
              GRAPH <ORIGIN/data/early> { <article/early> schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime ; rdfs:label "Early" }
              GRAPH <ORIGIN/data/late> { <article/late> schema:datePublished "2024-05-06T00:00:00Z"^^xsd:dateTime ; rdfs:label "Late" }
              GRAPH <report/owl/1> {
                <article/owl> schema:datePublished "2023-07-03T23:59:59.9995Z"^^xsd:dateTime .
                <event/owl> a sem:Event ; rdfs:label "Owlparade" ; sem:hasPlace <place/town> ; sem:hasTimeStamp "2023-07-01"^^xsd:date .
              }
              GRAPH <report/fox/1> {
                <article/fox> schema:datePublished "2023-07-03T24:00:00Z"^^xsd:dateTime .
                <event/fox> a sem:Event ; rdfs:label "Foxparade" ; sem:hasPlace <place/town> ; sem:hasTimeStamp "2023-07-01"^^xsd:date .
              }
            }""";

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.update(DATA);
        SERVED.update(
                MORE.replace("ORIGIN", "http://localhost:" + SERVED.now().server.port()));
    }

    private static String on(String path, String day) {
        return path + (path.contains("?") ? "&" : "?") + "asOf=" + day;
    }

    /** The answer without what depends on its own address. */
    private static String body(String path, String accept) {
        HttpResponse<String> answer = SERVED.get(path, "Accept", accept);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body().replaceAll("[?&]asOf=[0-9T:Z-]*", "");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/articles, text/html",
        "/disputes, text/html",
        "/search?q=springfield, text/html",
        "/search.json?q=springfield, application/json",
        "/suggest?q=zebra, application/json",
        "/timeline, text/html",
        "/timeline.json, application/json",
        "/timeline.csv, text/csv",
        "/map, text/html",
        "/doc/place/town, text/html",
        "/doc/place/town.ttl, text/turtle",
        "/doc/actor/army, text/html",
        "/doc/event/fall, text/turtle",
        "/doc/event/fall, application/trig",
        "/doc/event/fall?view=statements, text/html",
        "/browse?iri=https://w3id.org/dateline/id/place/town, application/n-triples",
        "/data, application/n-quads",
        "/data?default, application/n-triples",
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D, text/csv",
        "/sparql?query=SELECT%20*%20%7B%20GRAPH%20%3Fg%20%7B%3Fs%20%3Fp%20%3Fo%7D%20%7D, application/sparql-results+json",
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D, text/html",
    })
    void showsNothingThatWasPublishedLater(String path, String accept) {
        assertThat(body(on(path, "2024-05-05"), accept))
                .doesNotContain("Zebraparade", "Fall completed", "Springfield taken", "event/parade", "report/two/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search.json?q=springfield",
                "/doc/event/fall.nt",
                "/doc/place/town.nt",
                "/data?default",
                "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20ORDER%20BY%20%3Fs%20%3Fp%20%3Fo",
            })
    void theDayOfTheLastSourceShowsWhatTodayShows(String path) {
        String accept = "application/n-triples, text/csv, application/json";
        assertThat(body(on(path, "2024-05-06"), accept).lines().sorted().toList())
                .isEqualTo(body(path, accept).lines().sorted().toList());
    }

    @Test
    void anEventIsAsItWasKnown() {
        String query = "SELECT ?label ?status { ?e a sem:Event ; rdfs:label ?label ; dl:status ?status }";
        assertThat(select(query, "2024-05-01")).containsExactly("label,status");
        assertThat(select(query, "2024-05-02"))
                .containsExactly("label,status", "Fall announced,https://w3id.org/dateline/ontology#scheduled");
        assertThat(select(query, "2024-05-06"))
                .containsExactly("label,status", "Fall completed,https://w3id.org/dateline/ontology#occurred");
        assertThat(select(query, "2024")).isEqualTo(select(query, ""));
    }

    private static List<String> select(String query, String day) {
        String prefixes =
                "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX dl: <https://w3id.org/dateline/ontology#>"
                        + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        String path = "/sparql?query=" + RunningServer.encoded(prefixes + query);
        return body(day.isEmpty() ? path : on(path, day), "text/csv").lines().toList();
    }

    @Test
    void aPostMayNameTheDayToo() {
        String form = "asOf=2024-05-01&query=" + RunningServer.encoded("SELECT * { GRAPH ?g { ?s ?p ?o } }");
        HttpResponse<String> answer = SERVED.post("/sparql", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("report/one");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /data/early?asOf=2024-05-02, 200, Early",
        "HEAD, /data/early?asOf=2024-05-02, 200, ''",
        "GET, /data/early?asOf=2024-05-01, 404, Not found",
        "GET, /data/late?asOf=2024-05-05, 404, Not found",
        "HEAD, /data/late?asOf=2024-05-05, 404, ''",
        "GET, /data/late?asOf=2024-05-06, 200, Late",
        "GET, /data/late?asOf=, 200, Late",
        "GET, /data/none?asOf=2024-05-06, 404, Not found",
        "GET, /data?default&asOf=2024-05-02, 200, Fall announced",
        "HEAD, /data?default&asOf=2024-05-02, 200, ''",
        "GET, /data?graph=https://w3id.org/dateline/id/report/two/1&asOf=2024-05-05, 404, Not found",
        "GET, /data?graph=https://w3id.org/dateline/id/report/two/1&asOf=2024-05-06, 200, Zebraparade",
        "HEAD, /data?graph=https://w3id.org/dateline/id/report/two/1&asOf=2024-05-05, 404, ''",
        "GET, /data/early?asOf=yesterday, 400, yesterday",
        "PUT, /data/early?asOf=2024-05-02, 400, for reading",
        "DELETE, /data/early?asOf=2024-05-02, 400, for reading",
    })
    void aGraphIsThereFromItsDayOn(String method, String path, int status, String part) {
        HttpResponse<String> answer = SERVED.send(SERVED.now()
                .request(path)
                .header("Accept", "application/n-triples")
                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(part);
        if (path.startsWith("/data/") && status == 200) {
            String indirect = "/data?graph="
                    + RunningServer.encoded(
                            "http://localhost:" + SERVED.now().server.port() + path.replaceFirst("[?].*", ""))
                    + path.replaceFirst(".*[?]", "&");
            assertThat(SERVED.get(indirect, "Accept", "application/n-triples").body())
                    .contains(answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /doc/event/none?asOf=2024-05-05 | text/html | 404",
                "GET | /doc/event/none?asOf=2024-05-05 | */* | 404",
                "HEAD | /doc/event/none?asOf=2024-05-05 | application/json | 404",
                "GET | /doc/event/none | text/html | 404",
                "GET | /doc/place/town?asOf=2024-05-05&format=docx | */* | 400",
                "GET | /doc/place/town?asOf=2024-05-05 | image/png | 406",
                "GET | /browse?iri=nothing&asOf=2024-05-05 | text/html | 400",
                "GET | /timeline?asOf=yesterday | text/html | 400",
                "GET | /timeline?from=soon&asOf=2024-05-05 | text/html | 400",
                "GET | /timeline.json?from=soon&asOf=2024-05-05 | */* | 400",
                "GET | /map?from=soon&asOf=2024-05-05 | text/html | 400",
                "GET | /articles?asOf=yesterday | text/html | 400",
                "PUT | /articles?asOf=2024-05-05 | */* | 400",
                "OPTIONS | /doc/event/none?asOf=2024-05-05 | */* | 200",
            })
    void anErrorIsNoMemento(String method, String path, String accept, int status) {
        HttpResponse<String> answer = SERVED.send(SERVED.now()
                .request(path)
                .header("Accept", accept)
                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
            assertThat(answer.headers().allValues("Link")).noneMatch(link -> link.contains("time"));
        }
    }

    @Test
    void aScriptOfAnotherOriginReadsMementos() {
        HttpResponse<String> preflight = SERVED.send(SERVED.now()
                .request("/doc/event/fall")
                .header("Origin", "http://localhost:8888")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "accept-datetime")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .containsIgnoringCase("Accept-Datetime");
        for (String path : List.of("/doc/event/fall", "/doc/event/fall?asOf=2024-05-02", "/doc/event/none")) {
            HttpResponse<String> answer = SERVED.get(
                    path, "Origin", "http://localhost:8888", "Accept-Datetime", "Sun, 05 May 2024 10:00:00 GMT");
            assertThat(answer.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElse("")
                            .split(", *"))
                    .contains("Memento-Datetime", "Link", "Vary", "Location", "Retry-After");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rule/status", "/ontology", "/shapes", "/alignments", "/ontology/withdrawn"})
    void whatIsTheSameEveryDayKeepsTheDayInItsLinksAlone(String path) {
        HttpResponse<String> answer = SERVED.get(on(path, "2024-05-05"), "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("As known on <strong>")
                .contains("<a href=\"/timeline?asOf=2024-05-05\">", "name=\"asOf\" value=\"2024-05-05\"");
        assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
        HttpResponse<String> then =
                SERVED.get(path, "Accept", "text/html", "Accept-Datetime", "Sun, 05 May 2024 10:00:00 GMT");
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.body()).doesNotContain("asOf=");
    }

    @Test
    void whoeverReadsARuleComesBackToTheDay() {
        assertThat(SERVED.page("/doc/event/fall?asOf=2024-05-05")).contains("href=\"/ontology?asOf=2024-05-05\"");
    }

    /** The three ways of the SPARQL 1.1 Protocol, section 2.1, with the day in the address or in the form. */
    @ParameterizedTest
    @CsvSource({
        "GET, '?asOf=2024-05-05&query=', ''",
        "POST, '', 'application/x-www-form-urlencoded asOf=2024-05-05&query='",
        "POST, '', 'application/x-www-form-urlencoded format=html&asOf=2024-05&asOf=2024-05-06&query='",
        "POST, '?asOf=2024-05-05', 'application/x-www-form-urlencoded query='",
        "POST, '?asOf=2024-05-05', 'application/sparql-query '",
    })
    void thePageOfAResultShowsTheDayHoweverItWasAsked(String method, String address, String body) {
        String query = "SELECT ?e ?l { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;"
                + " <http://www.w3.org/2000/01/rdf-schema#label> ?l }";
        String encoded = RunningServer.encoded(query);
        String[] typed = body.split(" ", 2);
        boolean isForm = body.contains("form");
        HttpRequest.Builder request = SERVED.now()
                .request("/sparql" + address + ("GET".equals(method) ? encoded : ""))
                .header("Accept", "text/html");
        if ("POST".equals(method)) {
            request.header("Content-Type", typed[0])
                    .POST(HttpRequest.BodyPublishers.ofString(typed[1] + (isForm ? encoded : query)));
        }
        HttpResponse<String> answer = SERVED.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        boolean isMonth = body.contains("asOf=2024-05&");
        String day = isMonth ? "2024-05" : "2024-05-05";
        assertThat(answer.body())
                .contains("As known on <strong>" + (isMonth ? "31 May 2024" : "5 May 2024"))
                .contains("<a data-today href=\"/sparql?query=")
                .contains("/id/event/fall?asOf=" + day + "\"", "name=\"asOf\" value=\"" + day + "\"")
                .contains(isMonth ? "Zebraparade" : "Fall announced");
        assertThat(answer.body().contains("Zebraparade")).isEqualTo(isMonth);
        Matcher today = Pattern.compile("data-today href=\"(/sparql[^\"]*)\"").matcher(answer.body());
        assertThat(today.find()).isTrue();
        assertThat(SERVED.page(today.group(1).replace("&amp;", "&"))).contains("Zebraparade");
    }

    @Test
    void aFormWithADayThatIsNoneShowsTheQueryAgain() {
        HttpResponse<String> answer = SERVED.send(SERVED.now()
                .request("/sparql")
                .headers("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("asOf=yesterday&query=ASK%7B%7D")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("yesterday", "ASK{}");
    }

    /** A day has everything that came before its midnight, and nothing that came at it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline.json",
                "/timeline.ttl",
                "/search.json?q=owlparade",
                "/doc/event/owl",
                "/doc/event/owl.nt",
                "/doc/event/fox",
                "/doc/event/fox.nt",
                "/data?default",
                "/sparql?query=SELECT%20*%20%7B%20%3Fs%20a%20%3Ft%20%3B%20%3Fp%20%3Fo%20FILTER%20contains(str(%3Fo)%2C%27parade%27)%20%7D",
            })
    void aDayEndsBeforeItsMidnight(String path) {
        assertThat(toldOn(path, "2023-07-02")).doesNotContain("Owlparade", "Foxparade");
        assertThat(toldOn(path, "2023-07-03")).doesNotContain("Foxparade");
        if (!path.contains("fox")) {
            assertThat(toldOn(path, "2023-07-03")).contains("Owlparade");
        }
        assertThat(toldOn(path, "2023-07-04")).contains(path.contains("fox") ? "Foxparade" : "Owlparade");
        assertThat(toldOn(path, "2023-07")).isEqualTo(toldOn(path, "2023-07-31"));
    }

    /** An event that nobody told of yet has a page, and no document. */
    private static String toldOn(String path, String day) {
        String body =
                SERVED.get(on(path, day), "Accept", "text/html, */*;q=0.1").body();
        if (body.contains("had reported the event by then")) {
            return "";
        }
        String undated = body.replaceAll("[?&](amp;)?asOf=[0-9-]*|\"(written|asOf|self)\":\\[?\"[^\"]*\"", "")
                .replaceAll("(?s)<aside.*?</aside>|<p class=\"asof\".*?</p>|value=\"2023[0-9-]*\"", "");
        return path.matches("/(timeline.ttl|sparql.*|data.*|doc/.*nt)")
                ? undated.lines()
                        .filter(line -> line.contains("parade"))
                        .sorted()
                        .toList()
                        .toString()
                : undated;
    }

    @Test
    void anInstantIsWordedAsOne() {
        assertThat(SERVED.page("/doc/event/fall?asOf=2024-05-06T08:00:00Z"))
                .contains("As known on 6 May 2024, 08:00 UTC.", "08:00 UTC</strong>.")
                .doesNotContain("at the end of");
        assertThat(SERVED.page("/doc/event/fall?asOf=2024-05"))
                .contains("As known at the end of 31 May 2024 (UTC).", "31 May 2024</strong> (UTC).");
    }

    /** More days than there may be sites of, from several clients at once. */
    @Test
    void manyDaysAreReadAtOnce() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(12);
        try {
            List<Callable<String>> requests = new ArrayList<>();
            for (int day = 1; day <= 30; day++) {
                String asked = "2024-05-%02d".formatted(day);
                requests.add(() -> SERVED.page("/articles?asOf=" + asked));
                requests.add(() -> SERVED.page("/articles?asOf=2023-07-%02d".formatted((asked.hashCode() & 7) + 1)));
                requests.add(() -> body("/data?asOf=" + asked, "application/n-quads"));
            }
            List<Future<String>> answers = clients.invokeAll(requests);
            for (int day = 1; day <= 30; day++) {
                assertThat(answers.get(3 * day - 3).get().contains("Town expected"))
                        .isEqualTo(day >= 2);
                assertThat(answers.get(3 * day - 3).get().contains("Springfield taken"))
                        .isEqualTo(day >= 6);
                assertThat(answers.get(3 * day - 2).get()).doesNotContain("Town expected");
                assertThat(answers.get(3 * day - 1).get().contains("report/two/1"))
                        .isEqualTo(day >= 6);
            }
        } finally {
            clients.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/doc/place/town",
                "/search?q=town",
                "/timeline",
                "/map",
                "/articles",
                "/disputes",
                "/sparql"
            })
    void everyPageShowsItsDayAndKeepsIt(String path) {
        String page = SERVED.page(on(path, "2024-05-05"));
        assertThat(page)
                .contains("As known on <strong>5 May 2024</strong>")
                .contains("<a data-today href=\"" + path + "\">Show today</a>")
                .contains("<a data-today href=\"/changes?from=2024-05-05\">");
        Matcher links = LINK.matcher(page);
        while (links.find()) {
            String link = links.group(1);
            boolean chooses = path.matches("/(timeline|map)") && link.matches("/(timeline|map).*");
            if (!chooses
                    && link.matches("/(timeline|map|articles|disputes|search|doc|id|sparql|browse)([?/].*)?")
                    && !link.equals(path)) {
                assertThat(link).contains("asOf=2024-05-05");
            }
        }
        assertThat(page).contains("<input type=\"hidden\" name=\"asOf\" value=\"2024-05-05\">");
        assertThat(SERVED.page(path)).doesNotContain("As known on <strong>", "asOf=2024-05-05");
    }

    @Test
    void aTimelineAndAnEventCanBeLeftForToday() {
        assertThat(SERVED.page("/timeline?asOf=2024-05-05").split("name=\"asOf\"", -1))
                .hasSize(3); // its own field, and the search
        assertThat(SERVED.page("/doc/event/fall?asOf=2024-05-05"))
                .contains("<a data-today href=\"/doc/event/fall\">As known today</a>");
    }

    @Test
    void anInstantIsItsDayExceptForTimelinesAndEvents() {
        HttpResponse<String> articles = SERVED.get("/articles?asOf=2024-05-06T08:00:00Z", "Accept", "text/html");
        assertThat(articles.body())
                .contains("As known on <strong>6 May 2024</strong>", "Springfield taken", "value=\"2024-05-06\"");
        assertThat(articles.headers().firstValue("Memento-Datetime")).hasValue("Mon, 06 May 2024 23:59:59 GMT");
        HttpResponse<String> event = SERVED.get("/doc/event/fall?asOf=2024-05-06T08:00:00Z", "Accept", "text/html");
        assertThat(event.body())
                .contains("As known on <strong>6 May 2024, 08:00 UTC</strong>")
                .doesNotContain("Fall completed</h1>");
        assertThat(event.headers().firstValue("Memento-Datetime")).hasValue("Mon, 06 May 2024 08:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61rticles?asOf=2024-05-05",
                "/articles;x?asOf=2024-05-05",
                "/articles?as%4Ff=2024-05-05",
                "/articles?x=%22%3E&asOf=2024-05-05",
            })
    void noSpellingOfTheAddressShowsToday(String path) {
        HttpResponse<String> answer = SERVED.get(path, "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("Springfield taken");
    }

    /** Whoever misspells the parameter would take today's data for those of the day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/disputes",
                "/search?q=a",
                "/search.json?q=a",
                "/suggest?q=a",
                "/timeline",
                "/timeline.json",
                "/map",
                "/doc/place/town",
                "/doc/event/fall.ttl",
                "/id/event/fall",
                "/browse?iri=https://w3id.org/dateline/id/event/fall",
                "/rule/status",
                "/timemap/articles",
                "/sparql?query=ASK%7B%7D",
                "/data?default"
            })
    void aMisspeltParameterIsRefused(String path) {
        for (String wrong : List.of("asof", "as-of", "as_of", "AsOf", "ASOF", "as%2Dof")) {
            HttpResponse<String> answer =
                    SERVED.get(path + (path.contains("?") ? "&" : "?") + wrong + "=2024-05-05", "Accept", "*/*");
            assertThat(answer.statusCode()).as(wrong + ": " + answer.body()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("Unknown parameter: " + wrong.replace("%2D", "-") + ". Did you mean asOf?");
        }
    }

    @Test
    void aMisspeltParameterOfAFormIsRefused() {
        String form = "as_of=2024-05-01&query=" + RunningServer.encoded("ASK {}");
        HttpResponse<String> answer = SERVED.post("/sparql", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Unknown parameter: as_of. Did you mean asOf?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/articles", "/timeline", "/doc/event/fall", "/doc/place/town", "/sparql?query=ASK%7B%7D"})
    void thePageOfADayDoesNotNameTheNewestReportOfToday(String path) {
        assertThat(SERVED.page(path)).contains("Newest report:");
        assertThat(SERVED.page(on(path, "2024-05-05"))).doesNotContain("Newest report:");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/event/fall, text/html",
        "/doc/event/fall, text/turtle",
        "/articles, text/html",
        "/timeline.json, '*/*'"
    })
    void theTagOfADayIsNotThatOfAnother(String path, String accept) {
        String early = on(path, "2024-05-02");
        String late = on(path, "2024-05-06");
        String tag = header(SERVED.get(early, "Accept", accept), "ETag");
        assertThat(SERVED.get(early, "Accept", accept, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        HttpResponse<String> other = SERVED.get(late, "Accept", accept, "If-None-Match", tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "ETag")).isNotEqualTo(tag);
        assertThat(SERVED.get(path, "Accept", accept, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    /** A date is sent as soon as the last change is longer ago than a date can tell. */
    private static String lastModified(String path) {
        return Stream.generate(() -> SERVED.get(path).headers().firstValue("Last-Modified"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayIsModifiedWhenTheStoreIs() {
        String path = "/doc/place/town.ttl?asOf=2024-05-05";
        String modified = lastModified(path);
        String tag = header(SERVED.get(path), "ETag");
        assertThat(HttpDate.parse(modified).orElseThrow()).isBefore(Instant.now());
        for (int day = 1; day <= 6; day++) { // More than there are sites, so that the site of the day is made again.
            assertThat(SERVED.get(on("/articles", "2024-05-0" + day)).statusCode())
                    .isEqualTo(200);
            assertThat(SERVED.get(on("/articles", "202" + day)).statusCode()).isEqualTo(200);
        }
        assertThat(lastModified(path)).isEqualTo(modified).isEqualTo(lastModified("/doc/place/town.ttl"));
        assertThat(SERVED.get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        SERVED.update("""
                BASE <https://w3id.org/dateline/id/>
                INSERT DATA {
                  <report/cellar/1> a dl:Source ; prov:hadPrimarySource <article/cellar> .
                  GRAPH <report/cellar/1> {
                    <article/cellar> a schema:NewsArticle ; schema:datePublished "2024-04-02T00:00:00Z"^^xsd:dateTime .
                    <event/found> a sem:Event ; rdfs:label "Found" ; sem:hasPlace <place/town> ; sem:hasTimeStamp "2024-04-02"^^xsd:date } }""");
        assertThat(SERVED.get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(200);
        assertThat(SERVED.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(HttpDate.parse(lastModified(path))).hasValueSatisfying(later -> assertThat(later)
                .isAfter(HttpDate.parse(modified).orElseThrow()));
    }

    /** A cache that does not know what an answer depends on would mix up the days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/timeline",
                "/timeline.json",
                "/map",
                "/search?q=a",
                "/articles",
                "/disputes",
                "/doc/event/fall",
                "/id/event/fall",
                "/browse?iri=https://w3id.org/dateline/id/event/fall"
            })
    void everyTimeGateSaysThatItDependsOnTheTime(String path) {
        assertThat(String.join(
                        ",", SERVED.get(path, "Accept", "text/html").headers().allValues("Vary")))
                .contains("Accept-Datetime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/doc/event/fall.ttl?", "/articles?", "/timeline.json?", "/sparql?query=ASK%7B%7D&", "/data?"})
    void twoDaysAreRefusedAndOneMayBeRepeated(String path) {
        HttpResponse<String> answer = SERVED.get(path + "asOf=2024-05-03&asOf=2024-05-04", "Accept", "*/*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("asOf", "one value");
    }

    /** The other events that a page names are those of its day. */
    @Test
    void linkedEventsAreThoseOfTheDay() {
        SERVED.update("""
                PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                BASE <https://w3id.org/dateline/id/>
                INSERT DATA {
                  <report/l1> a dl:Source ; prov:hadPrimarySource <article/l1> .
                  <report/l2> a dl:Source ; prov:hadPrimarySource <article/l2> .
                  GRAPH <report/l1> { <article/l1> schema:datePublished "2024-06-01"^^xsd:date . <event/part> a sem:Event ; rdfs:label "a part" ; sem:subEventOf <event/whole> .
                    <event/whole> a sem:Event ; rdfs:label "early whole" }
                  GRAPH <report/l2> { <article/l2> schema:datePublished "2024-06-05"^^xsd:date . <event/other> a sem:Event ; rdfs:label "later part" ; sem:subEventOf <event/whole> .
                    <event/whole> a sem:Event ; rdfs:label "early whole" ; sem:hasEndTimeStamp "2031-10-23"^^xsd:date } }""");
        assertThat(SERVED.page("/doc/event/part?asOf=2024-06-02"))
                .contains("early whole")
                .doesNotContain("2031");
        assertThat(SERVED.page("/doc/event/part?asOf=2024-06-06")).contains("2031");
        assertThat(SERVED.page("/doc/event/whole?asOf=2024-06-02"))
                .contains("a part")
                .doesNotContain("later part");
        assertThat(SERVED.page("/doc/event/whole?asOf=2024-06-06")).contains("later part");
    }

    @Test
    void farYearsAreToday() {
        assertThat(SERVED.page("/articles?asOf=999999998")).contains("Springfield taken");
        assertThat(SERVED.page("/articles?asOf=-0400")).doesNotContain("Town expected");
    }

    @Test
    void anEmptyDayDoesNotHideTheDayOfARedirect() {
        HttpResponse<String> answer =
                SERVED.get("/timeline?asOf=&q=x", "Accept-Datetime", "Sun, 05 May 2024 10:00:00 GMT");
        assertThat(answer.headers().firstValue("Location")).hasValue("/timeline?q=x&asOf=2024-05-02");
    }

    @Test
    void whatDoesNotDependOnTheDayDoesNotSayOne() {
        HttpResponse<String> answer = SERVED.get("/about?asOf=2024-05-05", "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("As known on <strong>");
        assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/doc/place/town",
                "/search?q=a",
                "/timeline",
                "/map.json",
                "/sparql?query=ASK%7B%7D",
                "/data",
                "/articles"
            })
    void aDayThatIsNoneIsRefused(String path) {
        HttpResponse<String> answer = SERVED.get(on(path, "yesterday"), "Accept", "*/*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("asOf", "yesterday", "2019-04-03");
    }

    @Test
    void anEarlierDayIsNotWrittenTo() {
        HttpResponse<String> update = SERVED.post(
                "/update?asOf=2024-05-05", "application/sparql-update", "INSERT DATA { <urn:a> <urn:b> 1 }");
        assertThat(update.statusCode()).isEqualTo(400);
        assertThat(update.body()).contains("The parameter asOf is for reading");
        assertThat(SERVED.post("/data?asOf=2024-05-05", "text/turtle", "<urn:a> <urn:b> 1 .")
                        .statusCode())
                .isEqualTo(400);
        assertThat(body("/sparql?query=" + RunningServer.encoded("ASK { <urn:a> ?p ?o }"), "text/csv"))
                .contains("false");
    }

    @Test
    void aSourceThatComesLateIsSeenOnItsDay() {
        assertThat(SERVED.page("/articles?asOf=2024-04-03")).doesNotContain("Found in an attic");
        SERVED.update("""
                BASE <https://w3id.org/dateline/id/>
                INSERT DATA {
                  <report/attic/1> a dl:Source ; prov:hadPrimarySource <article/attic> .
                  GRAPH <report/attic/1> {
                    <article/attic> a schema:NewsArticle ; schema:headline "Found in an attic" ;
                      schema:datePublished "2024-04-01T00:00:00Z"^^xsd:dateTime } }""");
        assertThat(SERVED.page("/articles?asOf=2024-04-03")).contains("Found in an attic");
        assertThat(SERVED.page("/articles?asOf=2024-03-31")).doesNotContain("Found in an attic");
    }

    /** What articles say of their dates, and from which day on each is known; every way to say it, also wrongly. */
    private static final List<List<String>> DATES = List.of(
            List.of("schema:datePublished '2024-03-03T10:00:00Z'^^xsd:dateTime", "2024-03-03"),
            List.of(
                    "schema:datePublished '2024-03-01'^^xsd:date ; schema:dateModified '2024-03-05'^^xsd:date",
                    "2024-03-05"),
            List.of(
                    "schema:datePublished '2024-03-04'^^xsd:date ; schema:dateModified '2024-03-02'^^xsd:date",
                    "2024-03-02"),
            List.of("schema:dateModified '2024-03-02'^^xsd:date , '2024-03-06T23:00:00Z'^^xsd:dateTime", "2024-03-06"),
            List.of("schema:datePublished '2024-03-05'^^xsd:date , '2024-03-03'^^xsd:date", "2024-03-03"),
            List.of("schema:datePublished '2024-03-04T23:30:00-02:00'^^xsd:dateTime", "2024-03-05"),
            List.of("schema:dateModified 'soon' ; schema:datePublished '2024-03-02'^^xsd:date", "2024-03-02"),
            List.of("schema:datePublished 'soon'", ""),
            List.of("a schema:WebPage", ""));

    private static String dated(int number) {
        return """
                <report/dated-%1$d/1> a dl:Source ; prov:hadPrimarySource <article/dated-%1$d> .
                GRAPH <report/dated-%1$d/1> {
                  <article/dated-%1$d> schema:headline "Headline q%1$dq" ; %2$s .
                  <event/dated> a sem:Event ; rdfs:label "Told again and again" ; sem:hasTimeStamp "2024-02-28"^^xsd:date ;
                    dl:timeExpression [ dl:verbatim "words q%1$dq" ] ; dl:denotedBy <mention/dated-%1$d/0-9> ;
                    dl:temporalLink [ dl:relation time:intervalBefore ; dl:other <event/other-q%1$dq> ] .
                  <mention/dated-%1$d/0-9> a dl:Mention ; oa:hasSelector [ oa:start 0 ; oa:end 9 ] , [ oa:exact "q%1$dq" ] .
                  <event/other-q%1$dq> a sem:Event ; rdfs:label "Other q%1$dq" .
                  <merge/event/dated-%1$d/1> a dl:Merge ; dl:merged <event/was-%1$d> ; dl:into <event/dated> ; dl:foundBy "rule q%1$dq" .
                  <claim/dated-%1$d/1> a dl:Claim ; dl:about <event/dated> ; dl:gist "gist q%1$dq" .
                }
                """.formatted(number, DATES.get(number).get(0));
    }

    /** The numbers of the sources of which something stands in a text. */
    private static List<Integer> numbersIn(String text) {
        return Pattern.compile("q(\\d)q")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void thePageOfAnEventHasTheSourcesThatTheRulesAndTheViewHave() {
        String all = IntStream.range(0, DATES.size()).mapToObj(AsOfTest::dated).collect(Collectors.joining());
        SERVED.update("PREFIX time: <http://www.w3.org/2006/time#> BASE <https://w3id.org/dateline/id/> INSERT DATA { "
                + all + " }");
        for (int day = 1; day <= 7; day++) {
            String date = "2024-03-0" + day;
            List<Integer> known = IntStream.range(0, DATES.size())
                    .filter(number -> DATES.get(number).get(1).compareTo(date) <= 0)
                    .boxed()
                    .toList();
            String page = SERVED.page(on("/doc/event/dated", date))
                    .replaceAll("(?s)History of the assessment.*?</section>", "");
            assertThat(numbersIn(page)).as(date).isEqualTo(known);
            for (String part : List.of("words ", "rule ", "gist ", "Other ")) {
                List<Integer> shown = numbersIn(page.replaceAll("(?s)(?<!" + part + ")q\\dq", ""));
                assertThat(shown).as(part + date).isEqualTo(known);
            }
            assertThat(numbersIn(body(on("/data", date), "application/n-quads")))
                    .as(date)
                    .isEqualTo(known);
            assertThat(select(
                            "SELECT (STR(?n) AS ?number) { <https://w3id.org/dateline/id/event/dated> dl:sourceCount ?n }",
                            date))
                    .containsExactly("number", Integer.toString(known.size()));
        }
    }

    @Test
    void aMementoSaysWhatItIsOf() {
        HttpResponse<String> answer = SERVED.get("/doc/event/fall.ttl?asOf=2024-05-03");
        assertThat(answer.headers().firstValue("Memento-Datetime")).hasValue("Fri, 03 May 2024 23:59:59 GMT");
        assertThat(answer.headers().allValues("Link"))
                .anyMatch(link -> link.contains("</doc/event/fall.ttl>; rel=\"original timegate\"")
                        && link.contains("</timemap/doc/event/fall.ttl>; rel=\"timemap\""));
        HttpResponse<String> original = SERVED.get("/doc/event/fall.ttl");
        assertThat(original.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(original.headers().allValues("Vary")).contains("Accept-Datetime");
        assertThat(original.headers().allValues("Link")).anyMatch(link -> link.contains("rel=\"timemap\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/doc/event/fall | Sun, 05 May 2024 10:00:00 GMT | /doc/event/fall?asOf=2024-05-02",
                "/doc/event/fall | Thu, 01 Jan 1970 00:00:00 GMT | /doc/event/fall?asOf=2024-05-02",
                "/doc/event/fall | Mon, 01 Jan 2074 00:00:00 GMT | /doc/event/fall?asOf=2024-05-06",
                "/timeline?type=territory-taken | Sun, 05 May 2024 10:00:00 GMT | /timeline?type=territory-taken&asOf=2024-05-02",
            })
    void aClientIsLedToTheDayThatItAsksFor(String path, String time, String memento) {
        HttpResponse<String> answer = SERVED.get(path, "Accept-Datetime", time);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(memento);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Datetime");
        assertThat(SERVED.get(memento).statusCode()).isEqualTo(200);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        HttpResponse<String> answer = SERVED.get("/doc/event/fall", "Accept-Datetime", "2024-05-05");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Accept-Datetime", "2024-05-05", "Wed, 10 Apr 2019 12:00:00 GMT");
    }

    @Test
    void aThingThatNoSourceTellsOfHasNoOtherDay() {
        SERVED.update("INSERT DATA { <https://w3id.org/dateline/id/actor/alone> a sem:Actor ; rdfs:label \"Alone\" }");
        HttpResponse<String> answer =
                SERVED.get("/doc/actor/alone", "Accept-Datetime", "Sun, 05 May 2024 10:00:00 GMT");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVED.get("/timemap/doc/actor/alone").statusCode()).isEqualTo(404);
    }

    @Test
    void aTimeMapListsTheDays() {
        HttpResponse<String> map = SERVED.get("/timemap/doc/event/fall");
        assertThat(map.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/link-format");
        assertThat(map.body().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("/doc/event/fall>; rel=\"original timegate\""))
                .anyMatch(line -> line.contains("/timemap/doc/event/fall>; rel=\"self\""))
                .anyMatch(
                        line -> line.contains(
                                "/doc/event/fall?asOf=2024-05-02>; rel=\"first memento\"; datetime=\"Thu, 02 May 2024 23:59:59 GMT\""))
                .anyMatch(
                        line -> line.contains(
                                "/doc/event/fall?asOf=2024-05-06>; rel=\"last memento\"; datetime=\"Mon, 06 May 2024 23:59:59 GMT\""));
        assertThat(SERVED.get("/timemap/timeline").body()).contains("/timeline?asOf=2024-05-06>");
        assertThat(SERVED.get("/timemap/doc/place/town").body()).contains("asOf=2024-05-02", "asOf=2024-05-06");
        for (String path : List.of("/timemap", "/timemap/assets/dateline.css", "/timemap/doc/event/none")) {
            assertThat(SERVED.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
