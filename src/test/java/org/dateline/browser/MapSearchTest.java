// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Map and search in a real browser: clusters, keyboard, the period and the suggestions while a name is typed. */
@InBrowser
class MapSearchTest {
    private static final String FIELD = "header input[role=combobox]";

    /** The suggestions are those for all that was written: while someone types slowly there are others before. */
    private static final String SUGGESTED = "const list = document.querySelector(arguments[0] + ' ~ [role=listbox]');"
            + "return !list.hidden && list.dataset.words === arguments[1]";

    private static final String DRAWN = "return document.querySelectorAll('.map .heap').length > 0";

    @Test
    void aMarkerIsReachableByKeyboardAndLinksToItsEvent(Browser browser, DemoSite site) {
        browser.open(site.url("/map")).until(DRAWN);
        browser.until("const pin = document.querySelector('.map .leaflet-marker-icon.pin'); pin.focus();"
                + "return document.activeElement === pin");
        assertThat(browser.run("return document.activeElement.tabIndex")).isEqualTo(0L);
        browser.press(Keys.ENTER);
        browser.until("return document.querySelector('.leaflet-popup-content a[href*=\"/event/\"]') !== null");
        assertThat(browser.text(".leaflet-control-attribution")).contains("Natural Earth");
    }

    @Test
    void thePeriodIsInTheUrlAndInTheCount(Browser browser, DemoSite site) {
        browser.open(site.url("/map")).until(DRAWN);
        String all = browser.text("#map-counts");
        browser.run("document.getElementById('map-first').focus()");
        browser.press(Keys.END);
        browser.until("return location.search.includes('from=')");
        browser.until("return document.getElementById('map-counts').textContent !== arguments[0]", all);
    }

    @Test
    void namesAreSuggestedHoweverTheyAreSpelt(Browser browser, DemoSite site) {
        browser.open(site.url("/"));
        browser.write(FIELD, "Kadafi");
        browser.until(SUGGESTED, FIELD, "Kadafi");
        browser.says("header [role=listbox]", "Muammar Gaddafi");
        browser.press(Keys.ARROW_DOWN);
        browser.until(
                "const id = document.querySelector(arguments[0]).getAttribute('aria-activedescendant');"
                        + "return !!id && document.getElementById(id).getAttribute('aria-selected') === 'true'",
                FIELD);
        browser.press(Keys.ESCAPE);
        browser.until("return document.querySelector(arguments[0]).getAttribute('aria-expanded') === 'false'", FIELD);
        browser.write(FIELD, "Kadafi");
        browser.until(SUGGESTED, FIELD, "Kadafi");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("return location.pathname.endsWith('/actor/muammar-gaddafi')");
    }

    @Test
    void nothingMovesWhenTheMapIsDrawnAndNoRoomIsKeptWithoutScripts(Browser browser, DemoSite site) {
        for (ViewSettings view : new ViewSettings[] {ViewSettings.WIDE, ViewSettings.PHONE}) {
            browser.look(view).open(site.url("/map")).until(DRAWN);
            Object moved = browser.driver().executeAsyncScript("""
                    const done = arguments[0];
                    const shifts = [];
                    const place = rect => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ');
                    const said = source => (source.node === null ? 'removed'
                        : source.node.nodeName + ' ' + (source.node.id || source.node.className || source.node.textContent))
                      + ': ' + place(source.previousRect) + ' to ' + place(source.currentRect);
                    new PerformanceObserver(list => list.getEntries().forEach(entry => {
                      if (Math.round(entry.value * 1000) > 0) {
                        shifts.push(entry.value + ' after ' + entry.startTime + ' ms: ' + entry.sources.map(said).join('; '));
                      }
                    })).observe({ type: 'layout-shift', buffered: true });
                    requestAnimationFrame(() => setTimeout(() => done(shifts)));
                    """);
            assertThat((List<?>) moved)
                    .as("what moved, as x, y, width and height, %s", view.name())
                    .isEmpty();
        }
        browser.look(ViewSettings.PHONE.withoutScripts()).open(site.url("/map"));
        assertThat(browser.run("return document.getElementById('map').offsetHeight"))
                .isEqualTo(0L);
    }

    /** A browser may paint the form before all of its fields have arrived. */
    @Test
    void aFieldThatArrivesLateMovesNoOther(Browser browser, DemoSite site) {
        for (ViewSettings view : new ViewSettings[] {ViewSettings.WIDE, ViewSettings.PHONE}) {
            browser.look(view).open(site.url("/map")).until(DRAWN);
            Object moved = browser.run("""
                    document.querySelector('.filter-switch input').checked = true;
                    const fields = [...document.querySelectorAll('form.controls .field')];
                    const place = field => { const r = field.getBoundingClientRect(); return [r.x, r.width].join(' '); };
                    const complete = fields.map(place);
                    const moved = [];
                    while (fields.length > 1) {
                      fields.pop().remove();
                      fields.forEach((field, i) => {
                        if (place(field) !== complete[i]) { moved.push(field.className + ' beside ' + fields.length); }
                      });
                    }
                    return moved;
                    """);
            assertThat((List<?>) moved).as("fields that moved, %s", view.name()).isEmpty();
        }
    }
}
