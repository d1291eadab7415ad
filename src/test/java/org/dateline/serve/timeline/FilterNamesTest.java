// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters take the names of things, in every spelling that the search finds, on the pages and in all files. */
class FilterNamesTest {
    private static final String BASE = "https://w3id.org/dateline/id/";
    private static final String TYPES = "https://w3id.org/dateline/event-type/";

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.load("""
                PREFIX e: <https://w3id.org/dateline/id/event/>
                PREFIX a: <https://w3id.org/dateline/id/actor/>
                PREFIX p: <https://w3id.org/dateline/id/place/>
                a:jose-nunez a sem:Actor ; rdfs:label "José Núñez" ; skos:altLabel "the General" .
                a:ana-nunez a sem:Actor ; rdfs:label "Ana Núñez" .
                a:idle-general a sem:Actor ; rdfs:label "Idle General" .
                <http://ex.org/x1> a sem:Actor ; rdfs:label "Sea Guard" .
                p:al-marj a sem:Place ; rdfs:label "al-Marj" ; skos:altLabel "Barca" .
                p:ghat a sem:Place ; rdfs:label "Ghat"@en , "غات"@ar .
                e:one a sem:Event ; rdfs:label "One" ; sem:hasActor a:jose-nunez ; sem:hasPlace p:al-marj ;
                    sem:eventType type:armed-clash ; sem:hasTimeStamp "2019-04-03"^^xsd:date .
                e:two a sem:Event ; rdfs:label "Two" ; sem:hasActor a:ana-nunez , <http://ex.org/x1> ; sem:hasPlace p:ghat ;
                    sem:eventType type:consult-visit ; sem:hasTimeStamp "2019-04-05"^^xsd:date .
                """);
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = SERVED.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String query(String parameter, String value) {
        return "?" + parameter + "=" + RunningServer.encoded(value);
    }

    /** The parameter, a name, and the thing that it means. */
    static Stream<List<String>> names() {
        List<List<String>> all = new ArrayList<>();
        spelt(all, "actor", BASE + "actor/jose-nunez", "José Núñez", "Jose Nunez", "the general", "José", "jos");
        spelt(all, "actor", BASE + "actor/ana-nunez", "Ana Núñez", "Ana");
        spelt(all, "actor", "http://ex.org/x1", "Sea Guard", "sea-guard", "Guard");
        spelt(all, "place", BASE + "place/al-marj", "al-Marj", "Al Marj", "Marj", "El-Marj", "Barca");
        spelt(all, "place", BASE + "place/ghat", "Ghat", "غات", "Gat");
        spelt(all, "type", TYPES + "armed-clash", "armed clash", "Clash");
        spelt(all, "type", TYPES + "consult-visit", "visit");
        return all.stream();
    }

    private static void spelt(List<List<String>> all, String parameter, String iri, String... names) {
        Arrays.stream(names)
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT), " " + name + " "))
                .distinct()
                .forEach(name -> all.add(List.of(parameter, name, iri)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameMeansTheSameAsTheIri(List<String> named) {
        String parameter = named.get(0);
        JsonNode byName = json("/timeline.json" + query(parameter, named.get(1)));
        JsonNode byIri = json("/timeline.json" + query(parameter, named.get(2)));
        assertThat(byIri.path("total").asInt()).isEqualTo(1);
        assertThat(byName.path("events")).isEqualTo(byIri.path("events"));
        assertThat(json("/map.json" + query(parameter, named.get(1))))
                .isEqualTo(json("/map.json" + query(parameter, named.get(2))));
    }

    @Test
    void everyFileTakesNames() {
        for (ExportFormat format : ExportFormat.values()) {
            String path = "/timeline" + format.extension();
            HttpResponse<String> answer = SERVED.get(path + query("actor", "Jose Nunez"));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Total-Count")).as(path).contains("1");
            assertThat(SERVED.get(path + query("actor", "Nunez")).statusCode())
                    .as("two have this name: " + path)
                    .isEqualTo(400);
        }
    }

    @Test
    void pagesMoveToTheAddressOfTheThing() {
        for (String path : List.of("/timeline", "/map")) {
            HttpResponse<String> moved = SERVED.get(path + query("actor", "Ana") + "&place=Ghat&from=2019");
            assertThat(moved.statusCode()).isEqualTo(303);
            assertThat(moved.headers().firstValue("Location")).contains(path + "?from=2019&actor=ana-nunez&place=ghat");
            String page = SERVED.page(path + "?from=2019&actor=ana-nunez&place=ghat");
            assertThat(page).contains("Events in Ghat with Ana Núñez, from 2019 onwards</h1>", "data-filter=\"actor\"");
            assertThat(fields(page)).containsEntry("actor", "Ana Núñez").containsEntry("place", "Ghat");
            String again = fields(page).entrySet().stream()
                    .map(field -> field.getKey() + "=" + RunningServer.encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            assertThat(SERVED.get(path + "?from=2019&" + again).headers().firstValue("Location"))
                    .as("what stands in the fields means the same things")
                    .contains(path + "?from=2019&actor=ana-nunez&place=ghat");
        }
    }

    /** What stands in the fields for things. */
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new TreeMap<>();
        Pattern.compile("data-filter=\"(\\w+)\"\\s+value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .filter(field -> !field.group(2).isEmpty())
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }

    @Test
    void asksWhereSeveralFit() {
        for (String path : List.of("/timeline", "/map")) {
            HttpResponse<String> asks =
                    SERVED.get(path + query("actor", "Núñez") + "&from=2019", "Accept", "text/html");
            assertThat(asks.statusCode()).isEqualTo(400);
            assertThat(asks.body())
                    .contains("fits more than one actor", path + "?actor=jose-nunez&amp;from=2019", ">Ana Núñez</a>")
                    .contains("value=\"Núñez\"")
                    .doesNotContain("IRI");
        }
        assertThat(SERVED.get("/timeline.csv" + query("actor", "Núñez")).body())
                .contains("jose-nunez (José Núñez)", "ana-nunez (Ana Núñez)");
    }

    @Test
    void showsNearHitsWhereNoneFits() {
        String near = SERVED.get("/timeline" + query("actor", "Ana Perez"), "Accept", "text/html")
                .body();
        assertThat(near).contains("No actor is called “Ana Perez”", "href=\"/timeline?actor=ana-nunez\"");
        assertThat(SERVED.get("/timeline.json?type=armed+clashes").body())
                .contains("Did you mean armed-clash (armed clash)?");
        HttpResponse<String> nothing = SERVED.get("/timeline.json" + query("place", "Qqqqq"));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("No place is called “Qqqqq”", "Search for names at /search");
    }

    @Test
    void whatExistsMayBeNamedWithoutAnyEvent() {
        assertThat(json("/timeline.json?actor=idle-general").path("total").asInt())
                .isZero();
        assertThat(json("/timeline.json?type=shelling").path("total").asInt()).isZero();
        assertThat(json("/timeline.json?actor=http://ex.org/nobody")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void suggestsWhatAFilterTakes() {
        assertThat(json("/suggest?filter=actor&q=n%C3%BA").path("suggestions"))
                .extracting(one -> one.path("value").asText())
                .containsExactlyInAnyOrder("jose-nunez", "ana-nunez");
        assertThat(json("/suggest?filter=actor&q=sea").path("suggestions"))
                .extracting(one -> one.path("value").asText())
                .containsExactly("http://ex.org/x1");
        assertThat(json("/suggest?filter=type&q=armed").path("suggestions"))
                .extracting(one -> one.path("value").asText())
                .containsExactly("armed-clash");
        assertThat(SERVED.get("/suggest?filter=colour&q=red").statusCode()).isEqualTo(400);
    }
}
