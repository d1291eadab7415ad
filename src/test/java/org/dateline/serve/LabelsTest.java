// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a thing is called: the same wherever it is shown, in the language that the request prefers. */
class LabelsTest {
    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    private static final String BASE = "https://w3id.org/dateline/id/";

    private static final String EVENT = "Zoe speaks|Abel redet";
    private static final String ACTOR = "Zulu|Anton";

    /**
     * A place where labels are shown.
     *
     * @param labels what is looked for there: in English, and in German
     */
    private record Door(String name, String path, String labels) {}

    private static final List<Door> DOORS = List.of(
            new Door("timeline as JSON, event", "/timeline.json?actor=" + encoded("actor/who"), EVENT),
            new Door("timeline as JSON, actor", "/timeline.json?actor=" + encoded("actor/who"), ACTOR),
            new Door("timeline as a page, event", "/timeline?actor=" + encoded("actor/who"), EVENT),
            new Door("timeline as a page, actor", "/timeline?actor=" + encoded("actor/who"), ACTOR),
            new Door("timeline as a page without events", "/timeline?to=1900&actor=" + encoded("actor/who"), ACTOR),
            new Door("timeline as CSV", "/timeline.csv?actor=" + encoded("actor/who"), EVENT),
            new Door("timeline as Turtle, event", "/timeline.ttl?actor=" + encoded("actor/who"), EVENT),
            new Door("timeline as Turtle, actor", "/timeline.ttl?actor=" + encoded("actor/who"), ACTOR),
            new Door("event page, title", "/doc/event/zoe", "<title>Zoe speaks|<title>Abel redet"),
            new Door("event page, actor", "/doc/event/zoe", ACTOR),
            new Door("actor page, title", "/doc/actor/who", "<title>Zulu|<title>Anton"),
            new Door("actor page, event", "/doc/actor/who", EVENT),
            new Door("search for an event", "/search.json?q=zoe", "\"name\":\"Zoe speaks|\"name\":\"Abel redet"),
            new Door("search for an actor", "/search.json?q=anton", "\"name\":\"Zulu|\"name\":\"Anton"),
            new Door("search, place of the event", "/search.json?q=zoe", "\"where\":\"Vienna|\"where\":\"Wien"),
            new Door("suggestions", "/suggest?q=ant", "Zulu|Anton"),
            new Door(
                    "result of DESCRIBE",
                    "/sparql?query=" + RunningServer.encoded("DESCRIBE <" + BASE + "event/zoe>"),
                    ACTOR),
            new Door("overview, event", "/", EVENT),
            new Door("overview, actor", "/", ACTOR));

    private static String encoded(String thing) {
        return RunningServer.encoded(BASE + thing);
    }

    @BeforeAll
    static void load() {
        SERVED.load("""
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX : <https://w3id.org/dateline/id/event/>
                PREFIX actor: <https://w3id.org/dateline/id/actor/>
                :zoe a sem:Event ; rdfs:label "Zoe speaks"@en, "Abel redet"@de ; sem:hasActor actor:who ; dl:hasParticipation :zoe-who ; sem:hasPlace :place ;
                    sem:hasBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime .
                :zoe-who dl:agent actor:who .
                actor:who a sem:Actor ; rdfs:label "Zulu"@en, "Anton"@de .
                :place a sem:Place ; rdfs:label "Wien"@de, "Vienna"@en .
                :foaf a sem:Event ; foaf:name "Only foaf" ; sem:hasActor actor:foaf ; dl:hasParticipation :foaf-part . :foaf-part dl:agent actor:foaf .
                actor:foaf a sem:Actor ; foaf:name "Actor of foaf" .
                :title a sem:Event ; dcterms:title "Only title" ; sem:hasActor actor:title ; dl:hasParticipation :title-part . :title-part dl:agent actor:title .
                actor:title a sem:Actor ; dcterms:title "Actor of title" .
                :pref a sem:Event ; skos:prefLabel "Only pref" ; sem:hasActor actor:pref ; dl:hasParticipation :pref-part . :pref-part dl:agent actor:pref .
                actor:pref a sem:Actor ; skos:prefLabel "Actor of pref" .
                :name a sem:Event ; schema:name "Only name" ; sem:hasActor actor:name ; dl:hasParticipation :name-part . :name-part dl:agent actor:name .
                actor:name a sem:Actor ; schema:name "Actor of name" .
                """);
    }

    @TestFactory
    Stream<DynamicTest> isInTheLanguageThatTheRequestPrefers() {
        return DOORS.stream().flatMap(door -> Stream.of("", "en", "en-GB", "fr", "de", "de-AT,en;q=0.5", "fr,de;q=0.1")
                .map(languages -> DynamicTest.dynamicTest(door.name() + " in '" + languages + "'", () -> {
                    String expected = door.labels().split("\\|")[languages.contains("de") ? 1 : 0];
                    assertThat(body(door.path(), languages).contains(expected))
                            .as(expected)
                            .isTrue();
                })));
    }

    @TestFactory
    Stream<DynamicTest> isFoundByAnyPropertyThatNamesThings() {
        return Stream.of("foaf", "title", "pref", "name").flatMap(property -> Stream.of(
                        "/timeline.json?limit=20",
                        "/timeline?limit=20",
                        "/timeline.csv",
                        "/timeline.ttl",
                        "/doc/event/" + property,
                        "/doc/actor/" + property,
                        "/sparql?query=" + RunningServer.encoded("DESCRIBE <" + BASE + "event/" + property + ">"))
                .map(path -> DynamicTest.dynamicTest(path + " " + property, () -> {
                    String body = body(path, "");
                    assertThat(body.contains("Actor of " + property)).isTrue();
                    assertThat(body.contains("Only " + property)).isTrue();
                })));
    }

    @TestFactory
    Stream<DynamicTest> isFoundBySearch() {
        return Stream.of("foaf", "title", "pref", "name")
                .map(property ->
                        DynamicTest.dynamicTest(property, () -> assertThat(body("/search.json?q=" + property, ""))
                                .contains("Only " + property, "Actor of " + property)));
    }

    @Test
    void aFileInAnotherLanguageHasAnotherTag() {
        String path = "/timeline.json?actor=" + encoded("actor/who");
        HttpResponse<String> english = SERVED.get(path);
        HttpResponse<String> german = SERVED.get(
                path,
                "Accept-Language",
                "de",
                "If-None-Match",
                english.headers().firstValue("ETag").orElse(""));
        assertThat(german.statusCode()).isEqualTo(200);
        assertThat(german.body()).contains("Abel redet");
        assertThat(german.headers().allValues("Vary"))
                .anySatisfy(vary -> assertThat(vary).contains("Accept-Language"));
    }

    @Test
    void filesWithoutLabelsAreTheSameInAllLanguages() {
        assertThat(List.of("/assets/js/article.js", "/robots.txt", "/sitemap.xml", "/$/stats"))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = SERVED.get(path);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.headers().allValues("Vary"))
                            .noneSatisfy(vary -> assertThat(vary).contains("Accept-Language"));
                });
    }

    @Test
    void aHeaderThatNamesNoLanguageIsAnsweredInEnglish() {
        assertThat(body("/doc/event/zoe", "-")).contains("Zoe speaks");
        assertThat(body("/doc/event/zoe", "de,-")).contains("Zoe speaks");
    }

    private static String body(String path, String languages) {
        String accept = path.matches("/(timeline|search)\\..*") ? "*/*" : "text/html";
        HttpResponse<String> answer = languages.isEmpty()
                ? SERVED.get(path, "Accept", accept)
                : SERVED.get(path, "Accept", accept, "Accept-Language", languages);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
