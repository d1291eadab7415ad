// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.Locale;
import org.dateline.Shared;
import org.dateline.model.Position;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events and places as others describe them: SEM's role and time nodes, schema.org's events, the usual ways to write a position. */
class OtherVocabulariesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String X = "http://example.org/x/";
    private static final String OURS =
            "PREFIX : <http://example.org/o/> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
                    + "PREFIX wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> PREFIX http: <http://schema.org/> "
                    + "PREFIX georss: <http://www.georss.org/georss/> PREFIX gn: <http://www.geonames.org/ontology#> ";
    private static int made;

    @RegisterExtension
    static final ServedStore served = new ServedStore();

    @BeforeAll
    static void load() throws Exception {
        served.load(Files.readString(Shared.get("cases/timeline/t3-sem.ttl")));
    }

    private static JsonNode events(String parameters) throws Exception {
        return JSON.readTree(served.get("/timeline.json?" + parameters).body()).get("events");
    }

    private static JsonNode event(String iri) throws Exception {
        for (JsonNode event : events("limit=1000")) {
            if (event.get("iri").asText().equals(iri)) {
                return event;
            }
        }
        throw new AssertionError("The timeline lacks " + iri);
    }

    private static String page(String iri) {
        return served.page("/browse?iri=" + RunningServer.encoded(iri)).replaceAll("\\s+", " ");
    }

    /** Loads an event that gets a name of its own, written {@code :EVENT}, at a place that is written {@code :PLACE}. */
    private static String loaded(String statements) {
        made++;
        served.load(OURS + statements.replace("EVENT", "event" + made).replace("PLACE", "place" + made));
        return "http://example.org/o/event" + made;
    }

    @Test
    void aRoleNodeStandsForItsActor() throws Exception {
        JsonNode event = event(X + "g");
        assertThat(event.get("actors").findValuesAsText("label")).containsExactly("pirates");
        assertThat(event.get("places").findValuesAsText("label")).containsExactly("Gulf");
        assertThat(event.at("/places/0/latitude").asDouble()).isEqualTo(12.1);
        assertThat(event.at("/places/0/longitude").asDouble()).isEqualTo(45.3);
        assertThat(page(X + "g")).contains("pirates", "Gulf", "1 January 2006");
    }

    @Test
    void anEventOfSchemaOrgIsOnTheTimelineAndHasAnEventPage() throws Exception {
        JsonNode event = event(X + "f");
        assertThat(event.get("label").asText()).isEqualTo("F schema event");
        assertThat(event.get("when").asText()).isEqualTo("from 2 February 2012");
        assertThat(event.at("/places/0/label").asText()).isEqualTo("Gulf");
        assertThat(page(X + "f")).contains("F schema event", "from 2 February 2012", "Gulf");
        assertThat(served.get("/search.json?kind=event&q=schema").body()).contains(X + "f");
        assertThat(served.get("/timeline.geojson").body()).contains(X + "f");
    }

    @ParameterizedTest
    @CsvSource({
        "https://schema.org/Event, https://schema.org/",
        "http://schema.org/Event, http://schema.org/",
        "http://schema.org/SportsEvent, http://schema.org/",
        "https://schema.org/MusicEvent, https://schema.org/",
    })
    void schemaOrgIsReadWithEitherSchemeAndInSubclasses(String type, String namespace) throws Exception {
        String iri = loaded("""
                :EVENT a <TYPE> ; s:name "A concert" ; s:startDate "2019-06-01T20:00:00+02:00"^^xsd:dateTime ;
                  s:endDate "2019-06-01T22:30:00+02:00"^^xsd:dateTime ; s:performer :band ; s:eventStatus s:EventCancelled ;
                  s:location :PLACE . :band a sem:Actor ; rdfs:label "The Band" .
                :PLACE s:name "The Hall" ; s:geo [ s:latitude "48.2" ; s:longitude 16.37 ] .
                """.replace("TYPE", type).replaceAll("\\bs:(\\w+)", "<" + namespace + "$1>"));
        JsonNode event = event(iri);
        assertThat(event.get("when").asText()).isEqualTo("1 June 2019, 18:00–20:30 UTC");
        assertThat(event.get("status").asText()).isEqualTo("cancelled");
        assertThat(event.at("/actors/0/label").asText()).isEqualTo("The Band");
        assertThat(event.at("/places/0/latitude").asDouble()).isEqualTo(48.2);
        assertThat(page(iri)).contains("A concert", "1 June 2019, 18:00–20:30 UTC", "The Band", "The Hall");
    }

    /** What stands in the lists of the filters can be typed into them, however it was told what kind of thing it is. */
    @ParameterizedTest
    @CsvSource({
        "actor, schema:performer, a schema:MusicGroup ;, Choir of Kinds",
        "actor, http:organizer, a http:Organization ;, Agency of Kinds",
        "actor, sem:hasActor, a <http://xmlns.com/foaf/0.1/Organization> ;, League of Kinds",
        "actor, sem:hasActor, a <http://xmlns.com/foaf/0.1/Person> ;, Ada Kinds",
        "actor, sem:hasActor, '', Untyped Kinds",
        "actor, schema:performer, a :Ensemble ;, Ensemble Kinds",
        "actor, <http://linkedevents.org/ontology/involvedAgent>, a <http://xmlns.com/foaf/0.1/Group> ;, Union of Kinds",
        "place, <http://linkedevents.org/ontology/atPlace>, a schema:Place ;, Kindstown",
        "place, schema:location, a schema:Place ;, Hall of Kinds",
        "place, http:location, a http:City ;, Springkinds",
        "place, sem:hasPlace, a gn:Feature ;, Mount Kinds",
        "place, sem:hasPlace, georss:point '12.5 45.1' ;, Bay of Kinds",
        "place, schema:location, '', Freekinds",
    })
    void namesOfOtherVocabulariesMayStandInFilters(String filter, String role, String kind, String name)
            throws Exception {
        String iri = loaded(":EVENT a sem:Event ; rdfs:label \"Kinds\" ; " + role + " :PLACE . :PLACE " + kind
                + " rdfs:label \"" + name + "\" .");
        JsonNode found = events("limit=10&" + filter + "=" + RunningServer.encoded(name.toLowerCase(Locale.ROOT)));
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/iri").asText()).isEqualTo(iri);
        assertThat(served.get("/suggest?filter=" + filter + "&q=" + RunningServer.encoded(name.substring(0, 5)))
                        .body())
                .contains(name);
        assertThat(served.get("/suggest?filter=" + ("actor".equals(filter) ? "place" : "actor") + "&q="
                                + RunningServer.encoded(name.substring(0, 5)))
                        .body())
                .doesNotContain(name);
        assertThat(served.get("/search.json?kind=" + filter + "&q=" + RunningServer.encoded(name))
                        .body())
                .contains(name);
    }

    /** What an event has as an actor or a place may be something else by its classes, or both. */
    @ParameterizedTest
    @CsvSource({
        "actor, sem:hasActor, a schema:Country ;, Republic of Sorts",
        "actor, schema:organizer, 'a sem:Place , schema:City ;', Township of Sorts",
        "actor, sem:hasActor, 'a schema:Organization , schema:Place ;', Embassy of Sorts",
        "place, sem:hasPlace, 'a sem:Place , schema:Organization ;', Headquarters of Sorts",
        "place, schema:location, a foaf:Organization ;, Museum of Sorts",
        "place, sem:hasPlace, a sem:Actor ;, Ministry of Sorts",
        "place, sem:hasPlace, a <http://dbpedia.org/ontology/Ship> ;, Ship of Sorts",
    })
    void aThingOfAnotherKindMayStandInAFilter(String filter, String role, String kind, String name) throws Exception {
        String iri = loaded("PREFIX foaf: <http://xmlns.com/foaf/0.1/> :EVENT a sem:Event ; rdfs:label \"Sorts\" ; "
                + role + " :PLACE . :PLACE " + kind + " rdfs:label \"" + name + "\" .");
        JsonNode found = events("limit=10&" + filter + "=" + RunningServer.encoded(name.toLowerCase(Locale.ROOT)));
        assertThat(found.findValuesAsText("iri")).contains(iri);
        assertThat(found).hasSize(1);
        assertThat(served.get("/suggest?filter=" + filter + "&q=" + RunningServer.encoded(name.substring(0, 5)))
                        .body())
                .contains(name);
    }

    @Test
    void aThingWithoutAClassIsAnActorAsLongAsAnEventSaysSo() {
        String event = loaded(":EVENT a sem:Event ; rdfs:label \"Rehearsal\" .");
        loaded(":PLACE rdfs:label \"The Passers-by\" .");
        String thing = "http://example.org/o/place" + made;
        String asActor = "/search.json?kind=actor&q=passers";
        String asThing = "/search.json?kind=thing&q=passers";
        assertThat(served.get(asThing).body()).contains(thing);
        assertThat(served.get(asActor).body()).doesNotContain(thing);
        served.load("<" + event + "> sem:hasActor <" + thing + "> .");
        assertThat(served.get(asActor).body()).contains(thing);
        assertThat(served.get(asThing).body()).doesNotContain(thing);
        served.update("DELETE DATA { <" + event + "> sem:hasActor <" + thing + "> }");
        assertThat(served.get(asThing).body()).contains(thing);
        assertThat(served.get(asActor).body()).doesNotContain(thing);
    }

    @Test
    void anEventOfBothVocabulariesIsListedOnce() throws Exception {
        String iri = loaded("""
                :EVENT a sem:Event , schema:Event , <http://schema.org/Event> ; rdfs:label "Both" ; schema:startDate "2019"^^xsd:gYear .
                """);
        long listed = events("limit=1000").findValuesAsText("iri").stream()
                .filter(iri::equals)
                .count();
        assertThat(listed).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":EVENT sem:hasTime [ a sem:Time ; sem:hasTimeStamp \"2019-04\"^^xsd:gYearMonth ; rdfs:label \"that month\" ] .",
                ":EVENT sem:hasTime :EVENTtime . :EVENTtime sem:hasBeginTimeStamp \"2019-04\"^^xsd:gYearMonth ; "
                        + "sem:hasEndTimeStamp \"2019-04-30\"^^xsd:date .",
                ":EVENT sem:hasTime [ <http://www.w3.org/2006/time#inXSDgYearMonth> \"2019-04\"^^xsd:gYearMonth ] .",
            })
    void aTimeNodeHasTheTimeOfItsEvent(String time) throws Exception {
        String iri = loaded(":EVENT a sem:Event ; rdfs:label \"Timed event\" . " + time);
        assertThat(event(iri).get("when").asText()).isEqualTo("April 2019");
        assertThat(event(iri).get("label").asText()).isEqualTo("Timed event");
        assertThat(page(iri)).contains("April 2019");
        String hits = served.get("/search.json?kind=event&q=timed").body();
        assertThat(hits).contains(iri).doesNotContain("\"when\" : \"\"");
    }

    @Test
    void aSubTypeIsOfItsType() throws Exception {
        String iri = loaded(
                ":EVENT a sem:Event ; rdfs:label \"Ramming\" ; sem:eventType :ramming . "
                        + ":ramming a sem:EventType ; rdfs:label \"ramming\" ; sem:subTypeOf :attack . :attack rdfs:label \"attack\" .");
        assertThat(events("type=http://example.org/o/attack").findValuesAsText("iri"))
                .contains(iri);
    }

    @Test
    void aRoleNodeOfASourceIsAssessed() throws Exception {
        String iri = loaded("""
                <http://example.org/report/9> a dl:Source ; prov:hadPrimarySource <http://example.org/article9> .
                :rebels a sem:Actor ; rdfs:label "rebels" . :PLACE a sem:Place ; rdfs:label "Bay" ; wgs:lat "1.5" ; wgs:long "2.5" .
                GRAPH <http://example.org/report/9> {
                  :EVENT a sem:Event ; rdfs:label "Told" ; sem:hasTime [ sem:hasTimeStamp "2019-04-04"^^xsd:date ] ;
                    sem:hasActor [ a sem:Role ; rdf:value :rebels ; sem:roleType dl:target ] ;
                    sem:hasPlace [ a sem:Role ; rdf:value :PLACE ] .
                }
                """);
        JsonNode event = event(iri);
        assertThat(event.get("when").asText()).isEqualTo("4 April 2019");
        assertThat(event.at("/actors/0/label").asText()).isEqualTo("rebels");
        assertThat(event.at("/places/0/latitude").asDouble()).isEqualTo(1.5);
        assertThat(page(iri)).contains("rebels", "target", "Bay", "4 April 2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":PLACE geo:hasGeometry [ geo:asWKT \"POINT(13.5 -5.25)\"^^geo:wktLiteral ] .",
                ":PLACE geo:asWKT \"Point(13.5 -5.25)\"^^geo:wktLiteral .",
                ":PLACE geo:hasDefaultGeometry [ geo:asWKT \"<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(-5.25 13.5)\"^^geo:wktLiteral ] .",
                ":PLACE geo:hasGeometry [ geo:asWKT \"<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT (13.5 -5.25)\"^^geo:wktLiteral ] .",
                ":PLACE wgs:lat \"-5.25\" ; wgs:long \"13.5\" .",
                ":PLACE wgs:lat -5.25 ; wgs:long 13.5e0 .",
                ":PLACE wgs:lat_long \"-5.25,13.5\" .",
                ":PLACE wgs:location [ wgs:lat \"-5.25\"^^xsd:float ; wgs:long \"13.5\"^^xsd:double ] .",
                ":PLACE georss:point \"-5.25 13.5\" .",
                ":PLACE schema:geo [ a schema:GeoCoordinates ; schema:latitude -5.25 ; schema:longitude \"13.5\" ] .",
                ":PLACE http:geo [ http:latitude \"-5.25\" ; http:longitude \"13.5\" ; rdfs:label \"The point\" ] .",
                ":PLACE schema:latitude \"-5.25\" ; schema:longitude \"13.5\" .",
                ":PLACE a gn:Feature ; gn:name \"Otherwise\" ; wgs:lat \"-5.25\" ; wgs:long \"13.5\" .",
            })
    void aPositionIsReadHoweverItIsWritten(String position) throws Exception {
        String iri = loaded(
                ":EVENT a sem:Event ; rdfs:label \"Placed\" ; sem:hasPlace :PLACE . :PLACE a sem:Place ; rdfs:label \"Spot\" . "
                        + position);
        JsonNode place = event(iri).at("/places/0");
        assertThat(place.get("label").asText()).isEqualTo("Spot");
        assertThat(place.at("/latitude").asDouble()).isEqualTo(-5.25);
        assertThat(place.at("/longitude").asDouble()).isEqualTo(13.5);
        String words = new Position(-5.25, 13.5).inWords();
        assertThat(page(iri)).contains(words);
        assertThat(page(place.get("iri").asText())).contains("5.25", "13.5");
        assertThat(events("bbox=13,-6,14,-5&limit=1000").findValuesAsText("iri"))
                .contains(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":PLACE wgs:lat \"-5.25\" .",
                ":PLACE wgs:lat \"95\" ; wgs:long \"13.5\" .",
                ":PLACE wgs:lat \"north\" ; wgs:long \"13.5\" .",
                ":PLACE geo:asWKT \"<http://www.wikidata.org/entity/Q405> POINT(13.5 -5.25)\"^^geo:wktLiteral .",
            })
    void whatIsNoPointOnEarthIsPassedOver(String position) throws Exception {
        String iri = loaded(
                ":EVENT a sem:Event ; rdfs:label \"Placed\" ; sem:hasPlace :PLACE . :PLACE rdfs:label \"Spot\" . "
                        + position);
        assertThat(event(iri).at("/places/0").has("latitude")).isFalse();
    }

    @Test
    void aPositionThatIsAddedLaterIsSeen() throws Exception {
        String iri = loaded(
                ":EVENT a sem:Event ; rdfs:label \"Placed\" ; sem:hasPlace :PLACE . :PLACE rdfs:label \"Spot\" .");
        assertThat(event(iri).at("/places/0").has("latitude")).isFalse();
        String place = event(iri).at("/places/0/iri").asText();
        served.load("<" + place + "> schema:geo <" + place + "/geo> .");
        served.load("<" + place + "/geo> schema:latitude \"3.5\" ; schema:longitude \"4.5\" .");
        assertThat(event(iri).at("/places/0/latitude").asDouble()).isEqualTo(3.5);
    }
}
