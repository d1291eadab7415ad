// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Timeline and start page open where nearly all events are, and lead to those outside. */
class MainPeriodTest {
    private static final int MANY = 60;

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        StringBuilder data = new StringBuilder("""
                PREFIX e: <https://w3id.org/dateline/id/event/>
                PREFIX a: <https://w3id.org/dateline/id/actor/>
                a:main a sem:Actor ; rdfs:label "Main actor" . a:idle a sem:Actor ; rdfs:label "Dateless actor" .
                a:old a sem:Actor ; rdfs:label "Ancient actor" .
                e:idle a sem:Event ; rdfs:label "Whenever" ; sem:hasActor a:idle .
                e:old1 a sem:Event ; rdfs:label "Old" ; sem:hasActor a:old ; sem:hasTimeStamp "1969-09-01"^^xsd:date .
                e:old2 a sem:Event ; rdfs:label "Less old" ; sem:hasActor a:old ; sem:hasTimeStamp "1987-05-01"^^xsd:date .
                e:new a sem:Event ; rdfs:label "Far ahead" ; sem:hasActor a:old ; sem:hasTimeStamp "2090-01-01"^^xsd:date .
                """);
        for (int i = 0; i < MANY; i++) {
            LocalDate day = LocalDate.of(2019, 4, 1).plusDays(i);
            data.append("e:n%d a sem:Event ; rdfs:label \"Day %d\" ; sem:hasActor a:main ; ".formatted(i, i))
                    .append("sem:hasTimeStamp \"%s\"^^xsd:date .%n".formatted(day));
        }
        SERVED.load(data.toString());
    }

    private static Instant attribute(String page, String name) {
        Matcher found = Pattern.compile(name + "=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return Instant.parse(found.group(1));
    }

    @Test
    void theTimelineOpensWhereTheEventsAre() {
        String page = SERVED.page("/timeline");
        assertThat(attribute(page, "data-begin")).isBetween("2019-03-25T00:00:00Z", "2019-04-01T00:00:00Z");
        assertThat(attribute(page, "data-end")).isBetween("2019-05-31T00:00:00Z", "2019-06-30T00:00:00Z");
        assertThat(page).contains("64 events", ">← 2 earlier</a>", ">1 later →</a>", "id=\"whole\"");
    }

    @Test
    void theLinksLeadToWhatLiesOutside() {
        String page = SERVED.page("/timeline");
        Matcher earlier = Pattern.compile("href=\"([^\"]+)\">← 2 earlier").matcher(page);
        assertThat(earlier.find()).isTrue();
        String before = SERVED.page(earlier.group(1).replace("&amp;", "&"));
        assertThat(before).contains(">Old</a>", ">Less old</a>").doesNotContain(">Day 0</a>");
        Matcher whole = Pattern.compile("id=\"whole\" href=\"([^\"]+)\"").matcher(page);
        assertThat(whole.find()).isTrue();
        assertThat(attribute(SERVED.page(whole.group(1).replace("&amp;", "&")), "data-begin"))
                .isBeforeOrEqualTo("1969-09-01T00:00:00Z");
    }

    @Test
    void lanesWithoutDatedEventsAreLeftOut() {
        for (String query : new String[] {"", "?actor=main&actor=idle"}) {
            Matcher lanes =
                    Pattern.compile("(?s)<div data-lanes>(.*?)</section>").matcher(SERVED.page("/timeline" + query));
            assertThat(lanes.find()).isTrue();
            assertThat(lanes.group(1)).contains("Main actor").doesNotContain("Dateless actor");
        }
    }

    @Test
    void aRequestedPeriodStaysAsItIs() {
        String page = SERVED.page("/timeline?from=1960&to=2019");
        assertThat(attribute(page, "data-begin")).isEqualTo("1960-01-01T00:00:00Z");
        assertThat(attribute(page, "data-end")).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(page).contains(">1 later →</a>").doesNotContain("earlier</a>\n");
    }

    @Test
    void theStripOfTheStartPageDoesTheSame() {
        assertThat(SERVED.page("/")).contains(">2 earlier</a>", ">1 later</a>", "one bar per day");
    }
}
