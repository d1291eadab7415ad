// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.issue.IssueLog;
import org.dateline.load.RdfInputs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store in which every text that a person could have written attacks the reader: the pages show it and are harmless. */
@InBrowser
class HostileContentTest {
    /**
     * What is wrong with the page, in one go: elements that no template of ours makes, since whoever finds one has found text that
     * became markup; embedded data that cannot be read; text with an override that is not kept to its own element, since it would turn
     * what follows it, too; and a page that is too long or too wide.
     */
    private static final String FAULTS = """
            const faults = [];
            const fault = (kind, value) => faults.push(kind + ': ' + String(value).slice(0, 200));
            for (const element of document.querySelectorAll('*')) {
              if (element.matches('main img, main iframe, main object, main embed, main base, main style, main b')
                  || element.matches('script:not([src^="/assets/"]):not([type="application/ld+json"]):not([type="application/json"])')
                  || element.getAttributeNames().some(name => name.startsWith('on'))
                  || ['href', 'src', 'action', 'xlink:href'].some(name => /^\\s*(javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''))) {
                fault('markup from text', element.outerHTML);
              }
            }
            for (const script of document.querySelectorAll('script[type$="json"]')) {
              try { JSON.parse(script.textContent); } catch (error) { fault('embedded data', error); }
            }
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const element = walker.currentNode.parentElement;
              if (!/[\\u202A-\\u202E\\u2066-\\u2069]/.test(walker.currentNode.data) || element.closest('script, textarea, title')) continue;
              if (!/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi)) fault('text that turns its surroundings', element.outerHTML);
            }
            const length = document.documentElement.outerHTML.length;
            if (length > arguments[0]) fault('length', length);
            const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (excess > 0) fault('pixels too wide', excess);
            return faults;
            """;

    /** The largest page that is sent, in characters. */
    private static final int LARGEST = 500_000;

    @TempDir
    private static Path directory;

    private static ServedSite site;

    @BeforeAll
    static void serve() throws IOException {
        String template;
        try (InputStream in = HostileContentTest.class.getResourceAsStream("/browser/hostile.trig")) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (HostileText text : HostileText.values()) {
            String name = String.valueOf(text.ordinal());
            Files.writeString(
                    directory.resolve(name + ".trig"),
                    template.replace("@N@", name).replace("@TEXT@", text.inTurtle()));
        }
        IssueLog log = new IssueLog(10);
        site = ServedSite.of(
                directory.resolve("store"),
                RdfInputs.list(List.of(directory.toString()), null, InputStream.nullInputStream(), log));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource
    void thingPagesShowHostileText(HostileText text, Browser browser) {
        for (String kind : List.of(
                "event/h%d",
                "actor/h%d", "place/h%d", "article/h%d", "report/h%d/1", "claim/h%d/dead", "claim/h%d/quote")) {
            harmless(browser, "/doc/" + kind.formatted(text.ordinal()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/map",
                "/search?q=alert",
                "/sparql?query=SELECT+*+%7B+%3Fs+%3Chttp%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23label%3E+%3Fo+%7D",
                "/browse?iri=javascript:alert(3)",
            })
    void listsShowHostileText(String path, Browser browser) {
        harmless(browser, path);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LONG", "LONG_WORD"})
    void requestsWithHostileText(HostileText text, Browser browser) {
        String encoded = URLEncoder.encode(text.text(), StandardCharsets.UTF_8);
        for (String path : List.of("/doc/event/", "/browse?iri=", "/sparql?query=", "/search?q=")) {
            harmless(browser, path + encoded);
        }
    }

    private static void harmless(Browser browser, String path) {
        browser.look(ViewSettings.PHONE).open(site.url(path));
        assertThat(browser.text("main h1, body > pre"))
                .as("title or line of text, %s", path)
                .isNotBlank();
        assertThat(browser.run(FAULTS, LARGEST)).as(path).isEqualTo(List.of());
        BrowserLog traffic = browser.traffic();
        assertThat(traffic.outside(site.origin()))
                .as("requests elsewhere, %s", path)
                .isEmpty();
        assertThat(traffic.complaintsExceptStatusOf(site.url(path)))
                .as("complaints, %s", path)
                .isEmpty();
    }
}
