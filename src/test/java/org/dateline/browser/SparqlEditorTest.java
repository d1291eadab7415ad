// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The query editor as a person uses it. */
@InBrowser
class SparqlEditorTest {
    private static final String READY = "return document.documentElement.dataset.editor === 'ready'";
    private static final String PLACES = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?place ?name ?wkt { ?place a sem:Place ; rdfs:label ?name ; geo:hasGeometry/geo:asWKT ?wkt }""";
    private static final String EVENTS = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?event ?name ?begin ?end { ?event a sem:Event ; rdfs:label ?name ;
              sem:hasBeginTimeStamp ?begin ; sem:hasEndTimeStamp ?end } LIMIT 60""";
    private static final String PARTS = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            CONSTRUCT { ?a sem:subEventOf ?b } WHERE { ?a a sem:Event ; sem:subEventOf ?b }""";

    @Test
    void aShippedQueryRuns(Browser browser, DemoSite site) {
        browser.open(site.url("/sparql")).until(READY);
        browser.run("const menu = document.querySelector('form.ask select');"
                + "menu.selectedIndex = [...menu.options].findIndex(one => one.text.startsWith('Who ordered what'));"
                + "menu.dispatchEvent(new Event('change'))");
        browser.until("return document.querySelector('#result td') !== null");

        browser.says("#result tbody", "2019").says("h1", "Who ordered what, when?");
        browser.until("return location.href.includes('/sparql?query=')");
        assertThat(browser.text(".CodeMirror")).contains("SELECT");
        browser.screenshot("sparql-shipped");
        BrowserLog traffic = browser.traffic();
        assertThat(traffic.outside(site.origin())).isEmpty();
        assertThat(traffic.complaints()).isEmpty();
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
        assertThat(browser.run("return Object.keys(localStorage).length")).isEqualTo(0L);
    }

    @Test
    void geometriesStandOnAMap(Browser browser, DemoSite site) {
        view(browser, site, PLACES, "map");

        browser.until("return document.querySelectorAll('.drawn .spot').length > 10");
        assertThat(browser.text(".drawn .note")).contains("rows have a place on the map");
        browser.screenshot("sparql-map");
        assertThat(browser.traffic().complaints()).isEmpty();
    }

    @Test
    void datesStandOnATimeline(Browser browser, DemoSite site) {
        view(browser, site, EVENTS, "timeline");

        browser.until("return document.querySelectorAll('.strip a').length === 60");
        browser.screenshot("sparql-timeline");
        assertThat(browser.find(".strip a").getDomAttribute("href")).startsWith("/id/event/");
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
    }

    @Test
    void triplesAreAGraph(Browser browser, DemoSite site) {
        view(browser, site, PARTS, "graph");

        browser.until("return document.querySelectorAll('.net circle').length > 3");
        browser.screenshot("sparql-graph");
        assertThat(browser.list(".net line")).isNotEmpty();
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
    }

    @Test
    void aSyntaxErrorIsMarkedInTheEditor(Browser browser, DemoSite site) {
        browser.open(site.url("/sparql?query=" + encoded("SELECT * WHERE {\n  ?s ?p \n}")))
                .until(READY);

        browser.says("#problem", "line 3")
                .click("form.ask button")
                .until("return document.querySelector('.fault') !== null");
        browser.says("#problem", "line 3");
        browser.screenshot("sparql-mistake");
    }

    @Test
    void classesAndPropertiesOfTheStoreComplete(Browser browser, DemoSite site) {
        browser.open(site.url("/sparql?query=" + encoded("SELECT * WHERE { ?s a }")))
                .until(READY);
        browser.run("const cm = document.querySelector('.CodeMirror').CodeMirror;"
                + "cm.focus(); cm.setCursor({line: 0, ch: 21})");
        browser.press(" Event");
        browser.until("return [...document.querySelectorAll('.CodeMirror-hint')]"
                + ".some(hint => hint.textContent.startsWith('sem:Event '))");
        browser.screenshot("sparql-completion");
        browser.press(Keys.ENTER);

        browser.until("return document.querySelector('#query').value.includes('PREFIX sem: <')");
        assertThat(browser.traffic().outside(site.origin())).isEmpty();
    }

    @Test
    void allThatTheEditorAsksIsOfTheDayOfThePage(Browser browser, DemoSite site) {
        browser.open(site.url("/sparql?asOf=2019-04-10&query=" + encoded("SELECT * WHERE { ?s a }")))
                .until(READY);
        browser.run("const cm = document.querySelector('.CodeMirror').CodeMirror;"
                + "cm.focus(); cm.setCursor({line: 0, ch: 21})");
        browser.press(" Event");
        browser.until("return performance.getEntriesByType('resource').some(one =>"
                + " one.name.endsWith('/vocabulary.json?asOf=2019-04-10'))");
        String query = "SELECT (COUNT(*) AS ?n) { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }";
        browser.open(site.url("/sparql?query=" + encoded(query))).until(READY);
        String today = browser.text("#result td");
        browser.open(site.url("/sparql?asOf=2019-04-10&query=" + encoded(query)))
                .until(READY);
        String then = browser.text("#result td");
        assertThat(then).isNotEqualTo(today);
        browser.run("document.getElementById('result').replaceChildren()");
        browser.click("form.ask button");
        assertThat(browser.text("#result td")).isEqualTo(then);
        assertThat(browser.url()).contains("asOf=2019-04-10");
    }

    @Test
    void aLongQueryCanBeStopped(Browser browser, DemoSite site) {
        String first = "SELECT ?s { ?s ?p ?o } LIMIT 3";
        browser.open(site.url("/sparql?query=" + encoded(first))).until(READY);
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", slow);
        browser.click("form.ask button")
                .until("return document.querySelector('form.ask button').textContent === 'Stop'");
        browser.click("form.ask button").until("return document.querySelector('#problem').textContent === 'Stopped.'");

        browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue('ASK { ?s ?p ?o }')");
        browser.click("form.ask button").until("return document.querySelector('.verdict')?.textContent === 'Yes'");
        browser.back().until("return document.querySelectorAll('#result tbody tr').length === 3");
        browser.until("return document.querySelector('#query').value === arguments[0]", first);
    }

    @Test
    void withoutScriptsTheFormAnswers(Browser browser, DemoSite site) {
        browser.look(ViewSettings.PHONE.withoutScripts()).open(site.url("/sparql"));
        browser.click("form.ask button");
        browser.until("return document.querySelectorAll('#result tbody tr').length === 20");

        assertThat(browser.overflow()).isZero();
        assertThat(browser.cutOff()).isZero();
        browser.screenshot("sparql-noscript");
    }

    @Test
    void onAPhoneAndInTheDarkItIsReadable(Browser browser, DemoSite site) {
        browser.look(ViewSettings.PHONE.inTheDark());
        view(browser, site, EVENTS, "timeline");

        browser.until("return document.querySelectorAll('.strip a').length === 60");
        assertThat(browser.overflow()).isZero();
        assertThat(browser.cutOff()).isZero();
        browser.screenshot("sparql-phone-dark");
        assertThat(AccessibilityCheck.violations(browser)).isEmpty();
    }

    private static void view(Browser browser, DemoSite site, String query, String name) {
        browser.open(site.url("/sparql?query=" + encoded(query))).until(READY);
        browser.click(".views button[data-view=" + name + "]");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
