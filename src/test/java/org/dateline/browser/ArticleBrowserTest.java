// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.IngestFixture;
import org.dateline.rdf.fact.SampleFacts;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An article whose text is kept, as a person reads and reviews it. */
@InBrowser
class ArticleBrowserTest {
    private static final String ARTICLE = "/doc/article/orvalle";
    private static final String TAKEN = "[data-facts].event";

    @TempDir
    private Path directory;

    private ServedSite site;

    @BeforeEach
    void start() {
        EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"));
        new IngestFixture(store).take(List.of(SampleFacts.facts(SampleFacts.article("orvalle"))));
        site = ServedSite.over(store);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void anArticleIsReadableAtEveryWidthAndColourScheme(Browser browser) {
        for (ViewSettings view : List.of(
                ViewSettings.WIDE, ViewSettings.WIDE.inTheDark(), ViewSettings.PHONE, ViewSettings.PHONE.inTheDark())) {
            browser.look(view).open(site.url(ARTICLE));
            browser.screenshot("article-text-" + view.name());
            assertThat(AccessibilityCheck.violations(browser))
                    .as("axe, %s", view.name())
                    .isEmpty();
            assertThat(browser.overflow())
                    .as("pixels too wide, %s", view.name())
                    .isZero();
        }
        BrowserLog traffic = browser.traffic();
        assertThat(traffic.outside(site.origin())).isEmpty();
        assertThat(traffic.complaints()).isEmpty();
    }

    @Test
    void markedWordsTellWhatTheyWereReadAsToMouseAndKeyboard(Browser browser) {
        browser.open(site.url(ARTICLE));
        browser.run("document.querySelector(arguments[0]).focus()", TAKEN);
        browser.says(".card", "Hill Brigade takes Orvalle").says(".card", "territory taken");
        assertThat(browser.run("return document.activeElement.getAttribute('aria-describedby')"))
                .isEqualTo("card");
        browser.press(Keys.ESCAPE);
        browser.until("return document.querySelector('.card').hidden");
    }

    @Test
    void aListThatScrollsInsideItselfHasAShadowWhereItGoesOn(Browser browser) {
        browser.open(site.url(ARTICLE)).find(".notes");
        assertThat(browser.run("""
                        const style = getComputedStyle(document.querySelector('.reading .notes'));
                        return style.overflowY + ' ' + style.backgroundAttachment;
                        """)).isEqualTo("auto local, local, scroll, scroll");
        browser.look(ViewSettings.PHONE).open(site.url(ARTICLE)).find(".notes");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.reading .notes')).overflowY"))
                .isEqualTo("visible");
    }

    @Test
    void theFieldsOfAReviewStandBesideTheirLabelsAndBelowEachOther(Browser browser) {
        browser.open(site.url(ARTICLE)).click(".notes li.event .judge a").find("form.judge");
        assertThat(browser.run("""
                        const edges = [...document.querySelectorAll('form.judge p')].flatMap(line => {
                          const field = line.querySelector('label + input, label + select');
                          const label = field?.previousElementSibling;
                          return field ? [[Math.round(field.getBoundingClientRect().left),
                            label.getBoundingClientRect().bottom > field.getBoundingClientRect().top]] : [];
                        });
                        return edges.length + ' fields, ' + new Set(edges.map(edge => edge[0])).size + ' edge, '
                          + edges.filter(edge => edge[1]).length + ' beside';
                        """)).isEqualTo("8 fields, 1 edge, 8 beside");
    }

    @Test
    void aHiddenKindOfAnnotationStaysHidden(Browser browser) {
        browser.open(site.url(ARTICLE));
        browser.click("input[data-kind=actor]");
        String gone = "return getComputedStyle(document.querySelector('.notes .actor')).display === 'none'";
        browser.until(gone);
        browser.open(site.url(ARTICLE)).until(gone);
    }

    @Test
    void reviewsWorkWithoutScripts(Browser browser) {
        browser.look(ViewSettings.PHONE.withoutScripts()).open(site.url(ARTICLE));
        browser.click(".notes li.event button[name=reject]");
        assertThat(browser.text(".notes li.rejected")).contains("rejected by a reader");
        assertThat(browser.list(".text .mark.rejected")).isNotEmpty();
        browser.click(".notes li.rejected button[name=withdraw]");
        browser.click(".notes li.event .judge a");
        assertThat(browser.overflow()).isZero();
        assertThat(browser.cutOff()).isZero();
        browser.screenshot("review-phone");
        browser.write("#label", "The brigade marches into Orvalle").write("#by", "Ann Reader");
        browser.click("button[value=correct]");
        assertThat(browser.text(".notes li.corrected"))
                .contains("corrected by Ann Reader", "The brigade marches into Orvalle");
        browser.look(ViewSettings.WIDE.inTheDark()).open(site.url(ARTICLE)).click(".notes li.corrected .judge a");
        browser.find("form.judge");
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
        browser.screenshot("review-wide-dark");
    }
}
