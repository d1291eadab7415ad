// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the README's pictures of the demo. No test of the ordinary run, which would change the repository's files: {@code
 * docs/screenshots.sh} runs it.
 */
@InBrowser
class ReadmePictures {
    @ParameterizedTest
    @CsvSource({
        "event, /doc/event/gharyan-taken",
        "timeline, '/timeline?from=2019-04-01&to=2019-04-10&lanes=actor'",
        "map, '/map?bbox=8,26,26,34'"
    })
    void isTaken(String name, String path, Browser browser, DemoSite site) {
        browser.open(site.url(path));
        browser.until(
                "return document.readyState === 'complete' && [...document.images].every(image => image.complete)");
        browser.photograph(Path.of("target", "readme", name + ".png"));
    }
}
