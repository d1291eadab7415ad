// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline, the files, the search and an event's page give one answer to when, whatever the data write. */
class TimesThroughEveryDoorTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final ServedStore served = new ServedStore();

    private static Map<String, JsonNode> timeline = Map.of();
    private static Map<String, JsonNode> slides = Map.of();
    private static String calendar = "";
    private static List<String> table = List.of();
    private static Map<String, String> points = Map.of();

    /** A value of each datatype as the pages word it, with the number of its fields in TimelineJS. */
    private record Written(String lexical, String type, String words, int fields) {
        private boolean isMidnight() {
            return type.equals("dateTime") && words.contains("00:00");
        }
    }

    /** In the order of time. */
    private static final List<Written> VALUES = List.of(
            new Written("-12018", "gYear", "12,019 BC", 1),
            new Written("-0043-03", "gYearMonth", "March 44 BC", 2),
            new Written("-0009", "gYear", "10 BC", 1),
            new Written("0000-12-31", "date", "31 December 1 BC", 3),
            new Written("1999-01-01", "date", "1 January 1999", 3),
            new Written("2001-01", "gYearMonth", "January 2001", 2),
            new Written("2003", "gYear", "2003", 1),
            new Written("2005-12", "gYearMonth", "December 2005", 2),
            new Written("2006-12-31", "date", "31 December 2006", 3),
            new Written("2007-12-31T24:00:00Z", "dateTime", "1 January 2008, 00:00 UTC", 5),
            new Written("2009-01-01T00:00:00Z", "dateTime", "1 January 2009, 00:00 UTC", 5),
            new Written("2010-05-01T10:00:00Z", "dateTime", "1 May 2010, 10:00 UTC", 5),
            new Written("12019-06-01", "date", "1 June 12,019", 3));

    /** An event with these stamps, and what every door says of its time. */
    private record Told(String iri, String when, List<String> stamps) {}

    private static final List<Told> TOLD = told();

    private static List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            Written one = VALUES.get(i);
            add(told, "from " + one.words(), "Begin", one);
            add(told, "by " + one.words(), "End", one);
            add(told, one.words(), "", one);
            if (!one.isMidnight()) { // Of bounds, a midnight is a day.
                add(told, "not before " + one.words(), "EarliestBegin", one);
                add(told, "by " + one.words(), "LatestBegin", one);
                add(told, "by " + one.words(), "LatestEnd", one);
            }
            for (int j = i + 1; j < VALUES.size(); j++) {
                Written other = VALUES.get(j);
                // From one midnight to another is how days are written.
                boolean inDays = one.isMidnight() || other.isMidnight();
                if (!one.type().equals(other.type()) && !inDays) {
                    add(told, one.words() + " – " + other.words(), "Begin", one, "End", other);
                }
                add(
                        told,
                        "begin told as " + other.words() + ", end as " + one.words() + ", which is earlier",
                        "Begin",
                        other,
                        "End",
                        one);
            }
        }
        return told;
    }

    private static void add(List<Told> told, String when, Object... stamps) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < stamps.length; i += 2) {
            Written value = (Written) stamps[i + 1];
            written.add("sem:has" + stamps[i] + "TimeStamp \"" + value.lexical() + "\"^^xsd:" + value.type());
        }
        told.add(new Told("http://told.example/t" + told.size(), when, written));
    }

    private static String data() {
        return TOLD.stream()
                .map(event -> "<" + event.iri() + "> a sem:Event ; rdfs:label \"Told\" ; "
                        + String.join(" ; ", event.stamps()) + " .\n")
                .collect(Collectors.joining());
    }

    @BeforeAll
    static void load() throws Exception {
        for (String file : List.of("t1.trig", "t2-plain.ttl", "t3-sem.ttl")) {
            served.load(Files.readString(Shared.get("cases/timeline/" + file)));
        }
        served.load(data());
        timeline = byIri("/timeline.json?limit=1000", "iri");
        slides = byIri("/timeline.timelinejs.json?limit=1000", "unique_id");
        calendar = served.get("/timeline.ics?limit=1000").body().replace("\r\n ", "");
        table = served.get("/timeline.csv?limit=1000").body().lines().toList();
        points = new HashMap<>();
        JSON.readTree(served.get("/timeline.geojson?limit=1000").body())
                .get("features")
                .forEach(feature -> points.put(
                        feature.get("properties").get("iri").asText(),
                        feature.get("properties").get("when").asText()));
    }

    private static Map<String, JsonNode> byIri(String path, String name) throws Exception {
        Map<String, JsonNode> events = new HashMap<>();
        JSON.readTree(served.get(path).body())
                .get("events")
                .forEach(event -> events.put(event.get(name).asText(), event));
        return events;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // event | when | begin and end of the slide | all-day begin in the calendar
                "https://w3id.org/dateline/id/event/ides | 15 March 44 BC | -44-3-15 | none",
                "https://w3id.org/dateline/id/event/yearonly | 1999 | 1999 | 19990101",
                "https://w3id.org/dateline/id/event/threedays | 14–16 August 2018 | 2018-8-14 2018-8-16 | 20180814",
                "https://w3id.org/dateline/id/event/midnight24 | evening of 31 December 1999 UTC | 1999-12-31-18-0 2000-1-1-0-0 | 19991231",
                "https://w3id.org/dateline/id/event/deep | 10,001 BC | -10001 | none",
                "http://plain.example/p1 | 21 October 1805 | 1805-10-21 | 18051021",
                "http://plain.example/p2 | from 1806 | 1806 | 18060101",
                "http://plain.example/p3 | from May 1807 | 1807-5 | 18070501",
                "http://plain.example/p4 | from 21 October 1808 | 1808-10-21 | 18081021",
                "http://plain.example/p6 | from 1 January 2000, 00:00 UTC | 2000-1-1-0-0 | 20000101T000000Z",
                "http://plain.example/p8 | from 21 October 1809, 10:00 UTC | 1809-10-21-10-0 | 18091021T100000Z",
                "http://plain.example/p9 | from 12 September 490 BC | -490-9-12 | none",
                "http://example.org/x/a | 1 January 2005 | 2005-1-1 | 20050101",
                "http://example.org/x/b | 22–24 June 1807 | 1807-6-22 1807-6-24 | 18070622",
                "http://example.org/x/c | 1999–2001 | 1999 2001 | 19990101",
                "http://example.org/x/d | 1 May 2010, 10:00–12:00 UTC | 2010-5-1-10-0 2010-5-1-12-0 | 20100501T100000Z",
                "http://example.org/x/e | from 1 May 2010 | 2010-5-1 | 20100501",
            })
    void oneEventHasOneTime(String event, String when, String dates, String begin) throws Exception {
        JsonNode listed = Objects.requireNonNull(timeline.get(event));
        assertThat(listed.get("when").asText()).isEqualTo(when);
        assertThat(served.page("/browse?iri=" + RunningServer.encoded(event)))
                .contains(when)
                .doesNotContain("Date unknown");
        JsonNode hits = JSON.readTree(served.get("/search.json?kind=event&q="
                        + RunningServer.encoded(listed.get("label").asText()))
                .body());
        assertThat(hits.get("hits").findValuesAsText("when")).contains(when);
        JsonNode slide = Objects.requireNonNull(slides.get(event));
        assertThat(slide.get("display_date").asText()).isEqualTo(when);
        assertThat(dates(slide)).isEqualTo(dates);
        assertThat(calendarBegin(event)).isEqualTo(begin);
    }

    /** Years, months, days and instants, as begin, end and bounds: each keeps the precision that its datatype gives it. */
    @Test
    void everyBoundKeepsItsPrecisionAtEveryDoor() {
        SoftAssertions softly = new SoftAssertions();
        for (Told event : TOLD) {
            String as = event.stamps().toString();
            JsonNode listed = Objects.requireNonNull(timeline.get(event.iri()), event.iri());
            softly.assertThat(listed.get("when").asText()).as(as).isEqualTo(event.when());
            softly.assertThat(points.get(event.iri())).as(as).isEqualTo(event.when());
            softly.assertThat(table)
                    .as(as)
                    .anyMatch(line -> line.startsWith(event.iri() + ",") && line.contains(event.when()));
            JsonNode slide = slides.get(event.iri());
            if (slide != null) {
                softly.assertThat(slide.get("display_date").asText()).as(as).isEqualTo(event.when());
            }
        }
        softly.assertAll();
    }

    @Test
    void theFieldsOfADateAreThoseThatAreTold() {
        SoftAssertions softly = new SoftAssertions();
        for (Written value : VALUES) {
            Told begin = only("Begin", value);
            JsonNode date = Objects.requireNonNull(slides.get(begin.iri())).get("start_date");
            softly.assertThat(date.size()).as(value.lexical()).isEqualTo(value.fields());
            boolean fits = !value.words().matches(".*BC|.*,0\\d\\d");
            String inCalendar = calendarBegin(begin.iri());
            softly.assertThat(inCalendar)
                    .as(value.lexical())
                    .matches(!fits ? "none" : value.fields() == 5 ? "\\d{8}T\\d{6}Z" : "\\d{8}");
            softly.assertThat(calendar.contains(begin.iri() + "\r\n"))
                    .as("named where it is left out: " + value.lexical())
                    .isTrue();
            softly.assertThat(Objects.requireNonNull(timeline.get(begin.iri())).has("latestBegin"))
                    .as(value.lexical())
                    .isTrue();
        }
        softly.assertAll();
        assertThat(calendar).contains("X-DATELINE-LEFT-OUT:").contains("(from March 44 BC): ");
    }

    @Test
    void anEventsPageSaysTheSame() {
        for (Told event : TOLD) {
            if (event.stamps().size() == 1) {
                assertThat(served.page("/browse?iri=" + RunningServer.encoded(event.iri())))
                        .as(event.stamps().toString())
                        .contains(event.when());
            }
        }
    }

    @Test
    void aYearBeforeChristIsNoFormula() {
        assertThat(table).anyMatch(line -> line.contains(",-0043-03-01T00:00:00Z,"));
        assertThat(table).noneMatch(line -> line.contains("'-"));
    }

    @ParameterizedTest
    @CsvSource({"44 BC, -0043", "44 BCE, -0043", "10 BC, -0009", "'12,019 BC', -12018", "AD 9, 0009"})
    void filtersTakeYearsAsThePagesWordThem(String words, String number) {
        String query = "/timeline.json?limit=1000&from=" + RunningServer.encoded(words);
        assertThat(withoutClock(query)).isEqualTo(withoutClock("/timeline.json?limit=1000&from=" + number));
        assertThat(served.page(
                        "/timeline?from=" + RunningServer.encoded(words) + "&to=" + RunningServer.encoded(words)))
                .contains("timeline");
    }

    /** A file without the moment at which it was written. */
    private static String withoutClock(String file) {
        return served.get(file).body().replaceAll("\"(written|asOf)\":\"[^\"]*\"", "");
    }

    private static Told only(String stamp, Written value) {
        String written = "sem:has" + stamp + "TimeStamp \"" + value.lexical() + "\"^^xsd:" + value.type();
        return TOLD.stream()
                .filter(event -> event.stamps().equals(List.of(written)))
                .findFirst()
                .orElseThrow();
    }

    private static String dates(JsonNode slide) {
        return Stream.of("start_date", "end_date")
                .filter(slide::has)
                .map(name -> Stream.of("year", "month", "day", "hour", "minute")
                        .filter(slide.get(name)::has)
                        .map(field -> slide.get(name).get(field).asText())
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    private static String calendarBegin(String event) {
        int at = calendar.indexOf("UID:" + event + "\r\n");
        return at < 0
                ? "none"
                : calendar.substring(calendar.indexOf("DTSTART", at)).split("[:\r]", 3)[1];
    }

    @Test
    void theEndOfADayIsTheFirstInstantOfTheNext() {
        assertThat(Objects.requireNonNull(timeline.get("https://w3id.org/dateline/id/event/midnight24"))
                        .get("end")
                        .asText())
                .isEqualTo("2000-01-01T00:00:00Z");
        assertThat(Objects.requireNonNull(timeline.get("http://plain.example/p6"))
                        .get("begin")
                        .asText())
                .isEqualTo("2000-01-01T00:00:00Z");
    }

    /** SPARQL compares what a source writes as 24:00:00 with other times as the first instant of the next day. */
    @Test
    void sparqlReadsTheEndOfADayAsTheNextDay() {
        String ask =
                "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ASK { %s %s ?t "
                        + "FILTER (?t = \"2000-01-01T00:00:00Z\"^^xsd:dateTime && ?t > \"1999-12-31T23:59:59Z\"^^xsd:dateTime) }";
        for (String[] stamp : new String[][] {
            {"<http://plain.example/p6>", "sem:hasBeginTimeStamp"},
            {"<https://w3id.org/dateline/id/event/midnight24>", "sem:hasLatestEndTimeStamp"},
            {"<https://w3id.org/dateline/id/event/midnight24>", "sem:hasEndTimeStamp"}
        }) {
            assertThat(served.now()
                            .query(ask.formatted((Object[]) stamp), "text/csv")
                            .body())
                    .as(stamp[0] + stamp[1])
                    .contains("true");
        }
    }

    @Test
    void noPageWritesAYearBeforeChristAsANumberBelowOne() {
        for (String path : List.of(
                "/timeline?to=0001",
                "/timeline?from=-0100&to=0010",
                "/",
                "/about",
                "/map?to=0001",
                "/browse?iri=https://w3id.org/dateline/id/event/ides")) {
            String text = visible(served.page(path));
            assertThat(text).as(path).doesNotContainPattern("(?<![\\d/=#-])-0\\d{3}|\\b0000\\b");
        }
        assertThat(visible(served.page("/timeline?to=0001"))).contains("44 BC");
    }

    /** What a reader sees of a page: no addresses, no data for scripts. */
    private static String visible(String page) {
        return page.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("<[^>]*>", " ");
    }
}
