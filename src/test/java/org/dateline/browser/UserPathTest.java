// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a reader does: from the start page to the sentence that an event rests on. */
@InBrowser
class UserPathTest {
    @Test
    void fromTheStartPageToTheSentence(Browser browser, DemoSite site) {
        walk(browser, site, ViewSettings.WIDE);
    }

    @Test
    void fromTheStartPageToTheSentenceWithoutScripts(Browser browser, DemoSite site) {
        walk(browser, site, ViewSettings.WIDE.withoutScripts());
    }

    @Test
    void fromTheStartPageToTheSentenceOnATelephone(Browser browser, DemoSite site) {
        walk(browser, site, ViewSettings.PHONE);
    }

    private static void walk(Browser browser, DemoSite site, ViewSettings view) {
        browser.look(view).open(site.url("/"));
        browser.click("header a[href='/timeline']");
        browser.find("#timeline");
        if (view.isPhone()) {
            browser.click(".filter-switch label"); // On a small screen the events come first.
        }
        browser.write("#f-q", "Gharyan").click("form.controls button[type=submit]");
        browser.until("return location.pathname === '/timeline' && location.search.includes('q=Gharyan')");
        browser.click("#list a[href$='/event/gharyan-taken']");
        browser.until("return location.pathname === '/doc/event/gharyan-taken'");
        assertThat(browser.text("main h1")).isEqualTo("Haftar's forces take Gharyan");
        browser.says("main", "a day after");
        browser.back().until("return location.pathname === '/timeline' && location.search.includes('q=Gharyan')");
        assertThat(browser.traffic().outside(site.origin())).isEmpty();
    }

    @Test
    void theColourSchemeIsRemembered(Browser browser, DemoSite site) {
        String paper = "return getComputedStyle(document.body).backgroundColor === arguments[0]";
        browser.open(site.url("/about")).until(paper, "rgb(251, 250, 247)");
        browser.click("[data-theme-switch]").until(paper, "rgb(20, 23, 26)");
        browser.open(site.url("/")).until(paper, "rgb(20, 23, 26)");
        browser.look(ViewSettings.WIDE.inTheDark()).click("[data-theme-switch]").until(paper, "rgb(251, 250, 247)");
    }

    @Test
    void theSkipLinkLeadsToTheContent(Browser browser, DemoSite site) {
        browser.open(site.url("/about")).press(Keys.TAB);
        browser.until(
                "return document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0");
        browser.press(Keys.ENTER);
        browser.arrived("#content").press(Keys.TAB).until("return document.activeElement.closest('main') !== null");
    }
}
