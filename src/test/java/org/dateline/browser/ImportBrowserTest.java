// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.load.RdfInputs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import page as a person uses it, over a store of its own. */
@InBrowser
class ImportBrowserTest {
    private static final String EVENT = """
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/dateline/id/event/bridge> a sem:Event ; rdfs:label "A bridge <script>opens</script>"@en .
            """;

    @TempDir
    private Path directory;

    private ServedSite site;

    @BeforeEach
    void start() {
        site = ServedSite.of(directory.resolve("store"), List.of(RdfInputs.bundled("data/seed/places.ttl")));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void filesAreSentAndTheReportLeadsToWhatTheyTell(Browser browser) throws IOException {
        browser.open(site.url("/import"));
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
        browser.screenshot("import");
        choose(browser);
        browser.click("form.import button");
        browser.until("return document.querySelector('.importing')?.dataset.state === 'done'");

        assertThat(browser.text(".importing")).contains("1 of 2 files is in the graph", "bad.ttl:2:");
        browser.screenshot("import-report");
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
        BrowserLog traffic = browser.traffic();
        assertThat(traffic.outside(site.origin())).isEmpty();
        assertThat(traffic.complaints()).isEmpty();
        browser.click(".things a").until("return document.querySelector('h1').textContent.includes('A bridge')");
    }

    @Test
    void withoutScriptsAndOnAPhoneItWorksInWholePages(Browser browser) throws IOException {
        browser.look(ViewSettings.PHONE.withoutScripts().inTheDark()).open(site.url("/import"));
        choose(browser);
        browser.click("form.import button");
        // The form leads to the import's own page, which is updated until the import is done.
        browser.find(".importing");
        browser.again(".importing[data-state=done]");

        assertThat(browser.text(".importing")).contains("A bridge <script>opens</script>");
        assertThat(browser.overflow()).isZero();
        assertThat(browser.cutOff()).isZero();
        browser.screenshot("import-phone-dark");
    }

    @Test
    void droppedFilesAreTaken(Browser browser) {
        browser.open(site.url("/import"));
        browser.run(
                "const data = new DataTransfer();"
                        + "data.items.add(new File([arguments[0]], 'dropped.ttl'));"
                        + "document.querySelector('form.import')"
                        + ".dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}))",
                EVENT);
        browser.click("form.import button");

        browser.until("return document.querySelector('.importing')?.dataset.state === 'done'");
        assertThat(browser.text(".importing")).contains("dropped.ttl", "The file is in the graph.");
    }

    @Test
    void aSyntaxErrorIsShownWithItsPosition(Browser browser) throws IOException {
        Path notes = Files.writeString(directory.resolve("notes.docx"), "no RDF");
        browser.open(site.url("/import"));
        browser.find("#files").sendKeys(notes.toString());
        browser.click("form.import button");

        browser.until("return document.querySelector('[data-upload]').textContent.includes('has no known extension')");
    }

    private void choose(Browser browser) throws IOException {
        Path bad = Files.writeString(directory.resolve("bad.ttl"), "<urn:a:a> <urn:a:b>\n  'c' ;; ] .\n");
        Path good = Files.writeString(directory.resolve("bridge.ttl"), EVENT);
        browser.find("#files").sendKeys(bad + "\n" + good);
    }
}
