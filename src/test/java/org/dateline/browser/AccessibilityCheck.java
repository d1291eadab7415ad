// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Deque's axe-core, run in the page that a browser shows. */
public final class AccessibilityCheck {
    private static final String CONTRAST = "color-contrast";

    private static final String SCRIPT = read();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], iframes: false, ...arguments[0]}).then(
              result => done(result.violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .map(rule => rule.id + ' (' + rule.impact + '): ' + rule.help + '\\n' + rule.nodes.slice(0, 5)
                  .map(node => '  ' + node.target.join(' ') + ': ' + node.any.concat(node.all, node.none)
                    .map(check => check.message).join('; ') + '\\n    ' + node.html.slice(0, 200)).join('\\n'))),
              failure => done(['axe failed: ' + failure]));
            """;

    private AccessibilityCheck() {}

    /** What axe calls serious or critical about the page that is open, each rule with the elements that break it. */
    public static List<String> violations(Browser browser) {
        return run(browser, Map.of());
    }

    /** The same for the contrast of colours alone, which is all that the dark colours of a page can change. */
    public static List<String> contrastViolations(Browser browser) {
        return run(browser, Map.of("runOnly", List.of(CONTRAST)));
    }

    /** The same for everything else. The contrast takes most of the time, and does not depend on the width of a window. */
    public static List<String> violationsExceptContrast(Browser browser) {
        return run(browser, Map.of("rules", Map.of(CONTRAST, Map.of("enabled", false))));
    }

    private static List<String> run(Browser browser, Map<String, ?> options) {
        browser.run(SCRIPT);
        return browser.driver().executeAsyncScript(RUN, options) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe gave no answer");
    }

    private static String read() {
        try (InputStream in = AccessibilityCheck.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
