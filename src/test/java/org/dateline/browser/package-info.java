// SPDX-License-Identifier: Apache-2.0
/**
 * The site in a real browser: Debian's headless Chromium, driven through its own chromedriver. A test class says {@link
 * org.dateline.browser.InBrowser} and takes a {@link org.dateline.browser.Browser} and, where the shipped data will do, the {@link
 * org.dateline.browser.DemoSite} as parameters:
 *
 * <pre>{@code
 * @InBrowser
 * class TimelineBrowserTest {
 *     @Test
 *     void zooms(Browser browser, DemoSite site) {
 *         browser.open(site.url("/timeline"));
 *         browser.click("button.zoom-in");
 *         browser.until("return location.search.includes('from=')");
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.dateline.browser;

import org.jspecify.annotations.NullMarked;
