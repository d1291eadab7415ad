// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The timeline in a real browser: brush, zoom, filter, back, keyboard, and all of it without scripts. */
@InBrowser
class TimelineBrowserTest {
    private static final String APRIL = "/timeline?from=2019-04-01&to=2019-04-10";
    private static final String READY = "return document.querySelector('.brush') !== null";

    private static Browser opened(Browser browser, DemoSite site, String path) {
        return browser.open(site.url(path)).until(READY);
    }

    @Test
    void theHistogramBrushSelectsAPeriod(Browser browser, DemoSite site) {
        opened(browser, site, "/timeline");
        String all = browser.text("#timeline-total");
        browser.run("window.same = true");
        browser.drag("[data-strip]", 0.9, 0.97);
        browser.until("return location.search.includes('from=') && !document.querySelector('[aria-busy]')");
        assertThat(browser.text("#timeline-total")).isNotEqualTo(all);
        assertThat(browser.run("return window.same"))
                .as("only a part was exchanged")
                .isEqualTo(true);
        String shared = browser.url();
        String heading = browser.text("main h1");
        browser.back();
        browser.until("return document.getElementById('timeline-total').textContent === arguments[0]", all);
        opened(browser, site, shared.substring(site.origin().length()));
        assertThat(browser.text("main h1")).isEqualTo(heading);
    }

    @Test
    void theBrushIsMovedByKeyboard(Browser browser, DemoSite site) {
        opened(browser, site, APRIL);
        browser.run("document.querySelector('.brush').focus()");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        String chosen = String.valueOf(browser.run("return document.activeElement.getAttribute('aria-valuetext')"));
        browser.press(Keys.ENTER);
        browser.until("return !location.search.includes('from=2019-04-01')");
        browser.until("return document.getElementById('timeline-said').textContent.trim() !== ''");
        assertThat(chosen).contains("2019");
        browser.until("return document.activeElement.classList.contains('brush')");
    }

    @Test
    void scriptsReadAndWordYearsBeforeChrist(Browser browser, DemoSite site) {
        opened(browser, site, APRIL);
        browser.run("import('/assets/js/dates.js').then(dates => { const ides = dates.parse('-0043-03-15T00:00:00Z');"
                + "window.read = [dates.iso(ides), dates.year(ides),"
                + "dates.words(ides, { day: 'numeric', month: 'long', year: 'numeric' }),"
                + "dates.iso(dates.parse('12345')), dates.year(dates.parse('2019-04'))].join(' | ') })");
        browser.until("return window.read !== undefined");
        assertThat(browser.run("return window.read"))
                .isEqualTo("-0043-03-15T00:00:00.000Z | 44 BC | 15 March 44 BC | 12345-01-01T00:00:00.000Z | 2019");
    }

    @Test
    void linksAndKeysZoom(Browser browser, DemoSite site) {
        opened(browser, site, APRIL);
        browser.click("#zoom-in");
        browser.until("return !location.search.includes('from=2019-04-01')").until(READY);
        String closer = browser.url();
        browser.press("-");
        browser.until("return location.href !== arguments[0]", closer);
        assertThat(browser.traffic().complaints()).isEmpty();
    }

    @Test
    void arrowsGoFromEventToEventAndEnterOpens(Browser browser, DemoSite site) {
        opened(browser, site, APRIL + "&actor=khalifa-haftar");
        assertThat(browser.list("[data-mark][tabindex='0']")).hasSize(1);
        browser.run("document.querySelector(\"[data-mark][tabindex='0']\").focus()");
        String first = String.valueOf(browser.run("return document.activeElement.getAttribute('aria-label')"));
        browser.press(Keys.ARROW_RIGHT);
        browser.until("return document.activeElement.getAttribute('aria-label') !== arguments[0]", first);
        assertThat(browser.run("return document.activeElement.getAttribute('aria-label')"))
                .asString()
                .contains("2019");
        browser.until("return document.querySelector('.card strong').innerText.trim() !== ''");
        browser.press(Keys.ENTER);
        browser.until(
                "return location.pathname.startsWith('/doc/event/') || location.pathname.startsWith('/id/event/')");
    }

    @Test
    void theFirstScreenOfAPhoneShowsEvents(Browser browser, DemoSite site) {
        for (ViewSettings view : new ViewSettings[] {ViewSettings.PHONE, ViewSettings.PHONE.withoutScripts()}) {
            browser.look(view).open(site.url("/timeline"));
            Object seen = browser.run("""
                    return [...document.querySelectorAll('[data-lanes] [data-mark]')].filter(mark => {
                      const box = (mark.querySelector('.shape') ?? mark).getBoundingClientRect();
                      return box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                    }).length;
                    """);
            assertThat((Long) seen).as(view.name()).isGreaterThan(3L);
        }
        browser.look(ViewSettings.PHONE).open(site.url("/timeline"));
        assertThat(browser.run("return document.querySelector('form.controls').offsetHeight"))
                .isEqualTo(0L);
        browser.click(".filter-switch input");
        browser.until("return document.querySelector('form.controls').offsetHeight > 0");
    }

    @Test
    void theMarksOfTheFirstViewFillThePlot(Browser browser, DemoSite site) {
        opened(browser, site, "/timeline");
        Object used = browser.run("""
                const frame = document.querySelector('[data-strip]').getBoundingClientRect();
                const boxes = [...document.querySelectorAll('[data-strip] .bar')].map(bar => bar.getBoundingClientRect());
                const left = Math.min(...boxes.map(box => box.left)), right = Math.max(...boxes.map(box => box.right));
                return Math.round(100 * (right - left) / frame.width);
                """);
        assertThat((Long) used).isGreaterThanOrEqualTo(90L);
    }

    @Test
    void filtersSuggestNamesAndTakeThem(Browser browser, DemoSite site) {
        opened(browser, site, "/timeline");
        browser.write("#f-actor", "Haf");
        browser.until("const list = document.querySelector('#f-actor ~ [role=listbox]');"
                + "return list && !list.hidden && list.dataset.words === 'Haf'");
        browser.write("#f-actor", "Haftar");
        browser.press(Keys.ENTER);
        browser.until("return location.search.includes('actor=khalifa-haftar')");
        browser.until("return document.querySelector('.chips')?.textContent.includes('Khalifa Haftar')");
        browser.write("#f-from", "yesterday");
        browser.press(Keys.ENTER);
        browser.until("return document.querySelector('[role=alert]') !== null");
        assertThat(browser.list("footer.site p")).hasSizeLessThanOrEqualTo(3);
        assertThat(browser.list("[role=alert]")).hasSize(1);
        assertThat(browser.text("[role=alert]")).containsOnlyOnce("yesterday").doesNotContain("parameter");
        browser.open(site.url("/timeline?from=yesterday")).write("#f-from", "2019-04");
        browser.press(Keys.ENTER);
        browser.until("return document.querySelectorAll('footer.site .formats').length === 1"
                + " && document.querySelector('footer.site .formats a').href.includes('from=2019-04')");
    }

    @Test
    void theWholePageFollowsTheDayOfTheFilter(Browser browser, DemoSite site) {
        String bar = "return document.querySelector('aside.day')?.textContent.includes('10 April 2019') === true"
                + " && document.querySelector('header.site nav a[href^=\"/articles\"]').search === '?asOf=2019-04-10'"
                + " && document.querySelector('form.find [name=asOf]').value === '2019-04-10'";
        String none = "return document.querySelector('aside.day') === null && location.search === ''"
                + " && document.querySelector('header.site nav a[href^=\"/articles\"]').search === ''"
                + " && document.querySelector('form.find [name=asOf]') === null";
        opened(browser, site, "/timeline?asOf=2019-04-10").until(bar);
        browser.click(".chips a").until(none);
        browser.back().until(bar);
        browser.open(site.url("/timeline")).until(READY).until(none);
        browser.write("#f-asOf", "2019-04-10").press(Keys.ENTER);
        browser.until(bar);
    }

    /** What suggestions ask for and where they lead. */
    @Test
    void suggestionsAreOfTheDayOfThePage(Browser browser, DemoSite site) {
        String asked = "return performance.getEntriesByType('resource').map(one => new URL(one.name))"
                + ".filter(url => url.pathname === '/suggest').at(-1)?.searchParams.get('asOf') === arguments[0]";
        for (String path : new String[] {"/articles", "/rule/status", "/timeline", "/sparql", "/map"}) {
            browser.open(site.url(path + "?asOf=2019-04-10"));
            browser.write("#find", "Haftar").until(asked, "2019-04-10");
        }
        opened(browser, site, "/timeline?asOf=2019-04-10")
                .write("#f-actor", "Haf")
                .until(asked, "2019-04-10");
        browser.open(site.url("/articles?asOf=2019-04-10")).write("#find", "Khalifa Haftar");
        browser.until("const list = document.querySelector('#find ~ [role=listbox]');"
                + "return list && !list.hidden && list.dataset.words === 'Khalifa Haftar'");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("return location.pathname !== '/articles' && location.search.includes('asOf=2019-04-10')");
    }

    @Test
    void labelsDoNotTouchEachOther(Browser browser, DemoSite site) {
        for (String path : new String[] {APRIL, "/timeline", "/timeline?from=2019&to=2019&lanes=type"}) {
            opened(browser, site, path);
            Object touching = browser.run("""
                    const touching = [];
                    for (const lane of document.querySelectorAll('.lane svg')) {
                      const boxes = [...lane.querySelectorAll('.mark text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                      boxes.forEach(([name, box], i) => boxes.slice(i + 1).forEach(([other, its]) => {
                        if (box.left < its.right && its.left < box.right && box.top + 4 < its.bottom - 4 && its.top + 4 < box.bottom - 4) {
                          touching.push(name + ' / ' + other);
                        }
                      }));
                    }
                    return touching.join('; ');
                    """);
            assertThat(touching).as(path).isEqualTo("");
        }
    }

    @Test
    void theFormFiltersWithAndWithoutScripts(Browser browser, DemoSite site) {
        opened(browser, site, "/timeline");
        browser.write("#f-from", "2019-04-03").write("#f-to", "2019-04-04").press(Keys.ENTER);
        browser.until("return location.search === '?from=2019-04-03&to=2019-04-04'");
        String heading = browser.until("return document.querySelector('h1').textContent.includes('3–4 April')")
                .text("main h1");
        browser.look(ViewSettings.WIDE.withoutScripts()).open(site.url("/timeline"));
        browser.write("#f-from", "2019-04-03").write("#f-to", "2019-04-04").click(".controls button");
        browser.arrived("/timeline?from=2019-04-03&to=2019-04-04");
        assertThat(browser.text("main h1")).isEqualTo(heading);
        browser.click("#zoom-out");
        browser.until("return location.search.includes('from=2019-04-02')");
    }
}
