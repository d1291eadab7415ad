// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.issue.IssueLog;
import org.dateline.load.RdfInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The map of a selection in a real browser: it shows what the server selects, and never goes away. */
@InBrowser
class MapBrowserTest {
    private static final String DRAWN = "return document.querySelector('#map.leaflet-container') !== null"
            + " && !document.getElementById('map-time').hidden";

    /** Whether the brush covers the period of the sliders; it is never narrower than a pixel, however many days that is. */
    private static final String IN_STEP = """
            const [first, last] = ['first', 'last'].map(name => document.getElementById('map-' + name));
            const low = Number(first.min), days = Number(first.max) + 1 - low;
            const x = day => (day - low) / days * 1016;
            const area = document.querySelector('#map-histogram .area');
            const [left, width] = ['x', 'width'].map(name => Number(area.getAttribute(name)));
            const [from, to] = [x(Number(first.value)), x(Number(last.value) + 1)];
            return Math.abs(left - from) < 0.01 && Math.abs(width - Math.max(1, to - from)) < 0.01;
            """;

    /** How many events of an answer are at some place. */
    private static final String ON_MAP = """
            const done = arguments[1];
            fetch('/map.json' + arguments[0]).then(answer => answer.json())
              .then(data => done(new Set(data.events.map(event => event[2])).size + ' ' + data.without.length));
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2019&to=2019",
                "?from=2019-04&to=2019-04",
                "?to=2019-04",
                "?from=2019-04",
                "?from=2019-04-04&to=2019-04-04",
                "?from=2019-04-03T12:00:00Z&to=2019-04-04T18:00:00Z",
                "?from=2019-04&to=2019-04&within=certainly",
                "?from=2019-04-03&to=2019-04-05&place=tripoli",
                "?actor=khalifa-haftar",
                "?from=1900&to=1901",
                "?q=zzzz"
            })
    void showsTheEventsOfEveryPeriod(String query, Browser browser, DemoSite site) {
        browser.open(site.url("/map" + query))
                .until("return document.querySelector('#map.leaflet-container') !== null");
        String[] numbers =
                browser.driver().executeAsyncScript(ON_MAP, query).toString().split(" ", -1);
        String events = "0".equals(numbers[0]) ? "no" : numbers[0];
        browser.until(
                "return document.getElementById('map-counts').textContent.startsWith(arguments[0] + ' event')", events);
        assertThat(browser.text("#map-without"))
                .isEqualTo("0".equals(numbers[1]) ? "" : "· " + numbers[1] + " more without a position");
        assertThat(browser.run("return document.getElementById('map-empty').hidden"))
                .isEqualTo(!"no".equals(events));
        assertThat(browser.run("return document.getElementById('map').offsetHeight > 200"))
                .isEqualTo(true);
    }

    @Test
    void slidToNothingKeepsTheMapAndSaysWhatToDo(Browser browser, DemoSite site) {
        browser.open(site.url("/map?from=1990-02-01&to=1990-02-01")).until(DRAWN);
        browser.run("document.getElementById('map-last').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.until("return location.search.includes('to=1990-02-02')");
        browser.until("return document.getElementById('map-counts').textContent.startsWith('no event')"
                + " && !document.getElementById('map-empty').hidden");
        assertThat(browser.run("return document.getElementById('map') !== null"))
                .isEqualTo(true);
        assertThat(browser.run("return document.querySelectorAll('.chips [data-period]').length"))
                .isEqualTo(1L);
    }

    @Test
    void datesThatNoCalendarOfTheBrowserHasLeaveTheMapUsable(Browser browser, @TempDir Path directory)
            throws IOException {
        Path file = Files.writeString(directory.resolve("far.ttl"), """
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX : <https://w3id.org/dateline/id/>
                :town a sem:Place ; rdfs:label "Town" ; geo:hasGeometry [ geo:asWKT "POINT(13 32)"^^geo:wktLiteral ] .
                :one a sem:Event ; rdfs:label "One" ; sem:hasPlace :town ; sem:hasTimeStamp "2019-04-03"^^xsd:date .
                :two a sem:Event ; rdfs:label "Two" ; sem:hasPlace :town ; sem:hasTimeStamp "2019-04-09"^^xsd:date .
                :early a sem:Event ; rdfs:label "Early" ; sem:hasPlace :town ; sem:hasTimeStamp "-65000000"^^xsd:gYear .
                :late a sem:Event ; rdfs:label "Late" ; sem:hasTimeStamp "900000000"^^xsd:gYear .
                """);
        try (ServedSite far = ServedSite.of(
                directory.resolve("store"),
                RdfInputs.list(List.of(file.toString()), null, InputStream.nullInputStream(), new IssueLog(10)))) {
            browser.open(far.url("/map")).until(DRAWN);
            browser.says("#map-counts", "3 events on the map").says("#map-first-day", "3 Apr 2019");
            browser.until(IN_STEP);
            browser.run("document.getElementById('map-first').focus()");
            browser.press(Keys.END).until("return location.search.includes('from=2019-04-09')");
            browser.says("#map-counts", "1 event on the map").says("#map-list", "Two");
            browser.open(far.url("/map?from=-65000000&to=-64999999")).until(DRAWN);
            browser.says("#map-counts", "1 event on the map").says("#map-list", "Early");
        }
    }

    @Test
    void theHistogramCountsTheEventsAndIsABrush(Browser browser, DemoSite site) {
        browser.open(site.url("/map?from=2019-04-01&to=2019-04-30")).until(DRAWN);
        assertThat(browser.run("return document.querySelector('#map-histogram .bar').getBBox().height > 20"))
                .isEqualTo(true);
        String before = browser.text("#map-counts");
        browser.drag("#map-histogram", 0.1, 0.95);
        browser.until("return document.getElementById('map-counts').textContent !== arguments[0]", before);
        browser.until(IN_STEP);
        browser.run("document.querySelector('#map-histogram .brush').focus()");
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ENTER);
        browser.until("return document.querySelector('#map-last').value !== document.querySelector('#map-last').max");
        browser.until(IN_STEP);
    }

    @Test
    void playingMovesThePeriodUntilItIsPaused(Browser browser, DemoSite site) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(Map.of("name", "prefers-reduced-motion", "value", "no-preference"))));
        browser.open(site.url("/map?from=2019-04-01&to=2019-04-02")).until(DRAWN);
        browser.says("#map-play", "Play").click("#map-play").says("#map-play", "Pause");
        browser.until("return new URLSearchParams(location.search).get('from') >= '2019-04-05'");
        browser.click("#map-play").says("#map-play", "Play");
        assertThat(browser.run("return document.getElementById('map-counts').hasAttribute('aria-live')"))
                .isEqualTo(false);
        browser.until(IN_STEP);
    }

    @Test
    void whoWantsNoMotionGoesFromPeriodToPeriodByTheKeyboard(Browser browser, DemoSite site) {
        browser.open(site.url("/map?from=2019-04-01&to=2019-04-02")).until(DRAWN);
        browser.says("#map-play", "Next period").run("document.getElementById('map-play').focus()");
        browser.press(Keys.ENTER).until("return location.search === '?from=2019-04-03&to=2019-04-04'");
        browser.press(Keys.SPACE).until("return location.search === '?from=2019-04-05&to=2019-04-06'");
        assertThat(browser.text(".chips [data-period]")).contains("5 Apr 2019 – 6 Apr 2019");
        assertThat(browser.text("#map-play")).isEqualTo("Next period");
    }

    @Test
    void listAndPinsAnswerEachOther(Browser browser, DemoSite site) {
        browser.open(site.url("/map?from=2019-04&to=2019-04")).until(DRAWN);
        browser.run("document.querySelector('#map-list [data-event] a').focus()");
        browser.until("return document.querySelector('#map .pointed') !== null");
        browser.run("document.activeElement.blur()");
        browser.until("return document.querySelector('#map .pointed') === null");
        browser.until("const pin = document.querySelector('.map .leaflet-marker-icon.pin'); pin.focus();"
                + "return document.activeElement === pin");
        browser.press(Keys.ENTER);
        browser.until("return document.querySelector('#map-list [aria-current]') !== null");
        assertThat(browser.run("return document.querySelector('#map-list [aria-current] a').textContent"))
                .isEqualTo(browser.run("return document.querySelector('.leaflet-popup-content a').textContent"));
    }

    @Test
    void whatTheMapLinksToIsOfItsDay(Browser browser, DemoSite site) {
        browser.open(site.url("/map?asOf=2019-04-10")).until(DRAWN);
        browser.until("const pin = document.querySelector('.map .leaflet-marker-icon.pin'); pin.focus();"
                + "return document.activeElement === pin");
        browser.press(Keys.ENTER);
        String links = "return [...document.querySelectorAll(arguments[0])].map(link => link.search)"
                + ".every((search, i, all) => all.length > 0 && search === '?asOf=2019-04-10')";
        browser.until(links, ".leaflet-popup-content a");
        browser.until(links, "#map-list a");
        browser.run("document.getElementById('map-first').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.until("return location.search.includes('from=')").until(links, "#map-list a");
    }

    @Test
    void allEventsOfAPlaceAreThere(Browser browser, DemoSite site) {
        browser.look(ViewSettings.WIDE.withoutScripts()).open(site.url("/map"));
        Object wrong = browser.run("""
                return [...document.querySelectorAll('[data-place]')].filter(place =>
                  parseInt(place.querySelector('small').textContent) !== place.querySelectorAll('[data-event]').length).length;
                """);
        assertThat(wrong).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/timeline",
                "/timeline?actor=Haftr",
                "/map",
                "/about",
                "/search?q=tripoli",
                "/id/actor/khalifa-haftar"
            })
    void nothingOverflowsTheSmallestScreen(String path, Browser browser, DemoSite site) {
        ViewSettings small = new ViewSettings("small", 320, 640, false, true, false);
        assertThat(browser.look(small).open(site.url(path)).overflow()).as(path).isZero();
    }

    @Test
    void opensWhereTheEventsAre(Browser browser, DemoSite site) {
        browser.open(site.url("/map")).until(DRAWN);
        browser.until("const [, n] = document.getElementById('map-outside').textContent.match(/(\\d+)/) ?? [0, 0];"
                + "return n <= 0.05 * parseInt(document.getElementById('map-counts').textContent)");
    }
}
