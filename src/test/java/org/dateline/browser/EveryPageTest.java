// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules for every kind of page, at desktop and telephone width. The dark colours are the same at both widths. */
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

    @ParameterizedTest
    @EnumSource
    void looksRightStaysAtHomeAndIsNoWiderThanTheWindowWhateverItsTextIs(
            PageKind kind, Browser browser, DemoSite site) {
        for (ViewSettings view : List.of(ViewSettings.WIDE, ViewSettings.PHONE)) {
            open(kind, view, browser, site);
            assertThat(AccessibilityCheck.violations(browser))
                    .as("axe, %s", view.name())
                    .isEmpty();
            assertThat(browser.run(WIDEN)).as("texts").isNotEqualTo(0L);
            assertThat(browser.overflow())
                    .as("pixels too wide for long text, %s", view.name())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksRightInTheDark(PageKind kind, Browser browser, DemoSite site) {
        ViewSettings view = ViewSettings.WIDE.inTheDark();
        open(kind, view, browser, site);
        assertThat(AccessibilityCheck.contrastViolations(browser))
                .as("axe, %s", view.name())
                .isEmpty();
    }

    /** Opens a page and checks what holds in every view. */
    private static void open(PageKind kind, ViewSettings view, Browser browser, DemoSite site) {
        browser.look(view).open(site.url(kind.path()));
        browser.screenshot(kind.slug() + "-" + view.name());
        assertThat(browser.overflow()).as("pixels too wide, %s", view.name()).isZero();
        assertThat(browser.cutOff()).as("pixels cut off, %s", view.name()).isZero();
        BrowserLog traffic = browser.traffic();
        assertThat(traffic.outside(site.origin())).as("requests elsewhere").isEmpty();
        assertThat(traffic.complaintsExceptStatusOf(site.url(kind.path())))
                .as("complaints, %s", view.name())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReadWithoutScriptsAndOnPaper(PageKind kind, Browser browser, DemoSite site) {
        for (ViewSettings view : List.of(
                ViewSettings.PHONE.withoutScripts(),
                ViewSettings.WIDE.inTheDark().onPaper())) {
            browser.look(view).open(site.url(kind.path()));
            browser.screenshot(kind.slug() + "-" + view.name());
            assertThat(browser.text("main h1")).as("title, %s", view.name()).isNotBlank();
            assertThat(browser.overflow())
                    .as("pixels too wide, %s", view.name())
                    .isZero();
            assertThat(browser.cutOff()).as("pixels cut off, %s", view.name()).isZero();
        }
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .as("paper")
                .isEqualTo("rgb(255, 255, 255)");
    }
}
