// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules for every kind of page, at desktop and telephone width. Colours are the same at both widths. */
@InBrowser
class EveryPageTest {
    /**
     * Puts a box next to every piece of text, as wide as no window is. A line cannot break it, just as it cannot break a grapheme
     * cluster; but its width does not depend on fonts. Text of SVG and of fields has no place for a box.
     */
    private static final String WIDEN = """
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walker.nextNode()) {
              const text = walker.currentNode;
              if (text.data.trim() && !text.parentElement.closest('svg, script, textarea, select, .map, .yasqe')) texts.push(text);
            }
            for (const text of texts) {
              const box = document.createElement('span');
              box.style = 'display: inline-block; width: 5000px';
              text.after(box);
            }
            return texts.length;
            """;

    /**
     * One page is opened once and looked at in the light, in the dark and as it would be printed; it is widened at the end, which
     * changes it.
     */
    @ParameterizedTest
    @EnumSource
    void looksRightInTheLightInTheDarkAndOnPaper(PageKind kind, Browser browser, DemoSite site) {
        ViewSettings view = ViewSettings.WIDE;
        browser.look(view).open(site.url(kind.path()));
        fits(kind, view, browser);
        staysAtHome(kind, browser, site);
        assertThat(AccessibilityCheck.violations(browser)).as("axe").isEmpty();

        ViewSettings dark = view.inTheDark();
        browser.look(dark);
        fits(kind, dark, browser);
        assertThat(AccessibilityCheck.contrastViolations(browser))
                .as("axe, in the dark")
                .isEmpty();

        ViewSettings paper = dark.onPaper();
        browser.look(paper);
        fits(kind, paper, browser);
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .as("paper")
                .isEqualTo("rgb(255, 255, 255)");

        browser.look(view);
        noWiderThanTheWindowWhateverItsTextIs(browser);
    }

    /** The colours are those of the wide page, whose contrast is checked there. */
    @ParameterizedTest
    @EnumSource
    void looksRightOnTelephones(PageKind kind, Browser browser, DemoSite site) {
        ViewSettings view = ViewSettings.PHONE;
        browser.look(view).open(site.url(kind.path()));
        fits(kind, view, browser);
        staysAtHome(kind, browser, site);
        assertThat(AccessibilityCheck.violationsExceptContrast(browser))
                .as("axe")
                .isEmpty();
        noWiderThanTheWindowWhateverItsTextIs(browser);
    }

    @ParameterizedTest
    @EnumSource
    void isReadWithoutScripts(PageKind kind, Browser browser, DemoSite site) {
        ViewSettings view = ViewSettings.PHONE.withoutScripts();
        browser.look(view).open(site.url(kind.path()));
        fits(kind, view, browser);
    }

    /** What holds in every view. */
    private static void fits(PageKind kind, ViewSettings view, Browser browser) {
        browser.screenshot(kind.slug() + "-" + view.name());
        assertThat(browser.text("main h1")).as("title, %s", view.name()).isNotBlank();
        assertThat(browser.overflow()).as("pixels too wide, %s", view.name()).isZero();
        assertThat(browser.cutOff()).as("pixels cut off, %s", view.name()).isZero();
    }

    private static void staysAtHome(PageKind kind, Browser browser, DemoSite site) {
        BrowserLog traffic = browser.traffic();
        assertThat(traffic.outside(site.origin())).as("requests elsewhere").isEmpty();
        assertThat(traffic.complaintsExceptStatusOf(site.url(kind.path())))
                .as("complaints")
                .isEmpty();
    }

    private static void noWiderThanTheWindowWhateverItsTextIs(Browser browser) {
        assertThat(browser.run(WIDEN)).as("texts").isNotEqualTo(0L);
        assertThat(browser.overflow()).as("pixels too wide for long text").isZero();
    }
}
