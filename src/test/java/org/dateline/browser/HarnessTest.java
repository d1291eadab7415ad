// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The other browser tests are worth something only if these watches see what they watch for. */
@InBrowser
class HarnessTest {
    @Test
    void aRequestToAnotherHostIsDetected(Browser browser, DemoSite site) {
        browser.open("about:blank");
        browser.run("fetch('http://elsewhere.example/x').catch(() => 0)");
        assertThat(browser.logged(traffic -> traffic.outside(site.origin())))
                .containsExactly("http://elsewhere.example/x");
    }

    @Test
    void aViolationOfThePolicyIsDetected(Browser browser, DemoSite site) {
        browser.open(site.url("/about"));
        browser.traffic();
        browser.run("document.body.insertAdjacentHTML('beforeend', '<p onclick=\"hurt()\">x</p>')");
        assertThat(browser.logged(BrowserLog::complaints))
                .anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void aPageThatIsTooWideIsDetected(Browser browser, DemoSite site) {
        browser.look(ViewSettings.PHONE).open(site.url("/about"));
        assertThat(browser.overflow()).isZero();
        assertThat(browser.cutOff()).isZero();
        browser.run("document.querySelector('h1').style.width = '600px'");
        assertThat(browser.cutOff()).isGreaterThan(100);
    }

    @Test
    void axeSeesWhatIsHardToRead(Browser browser, DemoSite site) {
        browser.open(site.url("/about"));
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
        browser.run("document.querySelector('h1').style.color = '#ddd'");
        assertThat(AccessibilityCheck.violations(browser))
                .singleElement()
                .asString()
                .startsWith("color-contrast (serious)");
    }

    @Test
    void scriptsCanBeSwitchedOffAndPagesPrinted(Browser browser, DemoSite site) {
        String prefers = "return matchMedia('(prefers-color-scheme: dark)').matches";
        browser.look(ViewSettings.WIDE.inTheDark()).open(site.url("/about"));
        assertThat(browser.run(prefers)).isEqualTo(true);
        browser.look(ViewSettings.WIDE.onPaper());
        assertThat(browser.run(prefers)).isEqualTo(false);
        assertThat(browser.run("return matchMedia('print').matches")).isEqualTo(true);
        browser.look(ViewSettings.PHONE.withoutScripts())
                .open("data:text/html,<p>off</p><script>document.write('on')</script>");
        assertThat(browser.text("body")).isEqualTo("off");
    }
}
