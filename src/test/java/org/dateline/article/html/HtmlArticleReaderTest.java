// SPDX-License-Identifier: Apache-2.0
package org.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleReading;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as papers make them. */
class HtmlArticleReaderTest {
    private static final String PARAGRAPHS = """
            <p>KAYES, Mali, May 2 (Wire) &mdash; The new bridge over the river opened on <a href="/t">Thursday</a>, and cars crossed at once.</p>
            <div class="ad-slot"><p>Buy a car now, at a price that you have never seen, from us.</p></div>
            <p>The minister, who came late, spoke for an hour about roads, rails and rivers.</p>
            <aside class="related"><p>Related: <a href="/x">Ten other bridges that were opened, and why</a></p></aside>
            <p>Advertisement</p>
            <p>&ldquo;It is a good bridge,&rdquo; she said,<br>and cut the ribbon.</p>
            """;
    private static final String TEXT = """
            KAYES, Mali, May 2 (Wire) — The new bridge over the river opened on Thursday, and cars crossed at once.

            The minister, who came late, spoke for an hour about roads, rails and rivers.

            “It is a good bridge,” she said,
            and cut the ribbon.""";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Bridge opens | The Paper</title>" + head
                + "</head><body><header><h1>The Paper</h1></header><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"
                + "<div id=cookie-consent><p>We use cookies, partners and other things, and you may agree to all of them here.</p></div>"
                + body
                + "<div class='comments-list'><p>I like this bridge, and the other one, too, said somebody under the article.</p></div>"
                + "<footer><p>© The Paper, all rights reserved, everywhere and always, for all of time.</p></footer></body></html>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "main", "div class=c1", "div itemprop=articleBody", "section"})
    void theArticleIsFoundWithoutTheTextAroundIt(String tag) {
        String name = tag.split(" ")[0];
        String html = page("", "<div><%s><h1>Bridge opens</h1>%s</%s></div>".formatted(tag, PARAGRAPHS, name));

        Article article = ArticleReading.of("page.html", html).article();

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.masthead().headline()).isEqualTo("Bridge opens");
        assertThat(article.masthead().located()).isEqualTo("Kayes, Mali");
    }

    @Test
    void jsonLdSpeaksBeforeOpenGraph() {
        String html = page("""
                <link rel=canonical href="https://paper.example/world/2019/bridge-opens">
                <meta property="og:title" content="Other title"><meta property="article:published_time" content="2019-01-01">
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "The Paper"}</script>
                <script type="application/ld+json">[{"@context": "https://schema.org", "@graph": [
                   {"@type": "BreadcrumbList"},
                   {"@type": "NewsArticle", "headline": "Bridge opens at last", "datePublished": "2019-05-03T00:30:00+02:00",
                    "author": {"name": "Ann Lee"}, "publisher": {"name": "The Paper"}, "url": "https://paper.example/world/2019/bridge-opens",
                    "description": "line
                break"}]},
                   {"@type": "NewsArticle", "headline": "Another", "url": "https://paper.example/another"}]</script>
                """, "<article>" + PARAGRAPHS + "</article>");

        assertThat(ArticleReading.of("page.html", html).article().masthead())
                .isEqualTo(new Masthead(
                        "Bridge opens at last",
                        new Publication(LocalDate.of(2019, 5, 3), Instant.parse("2019-05-02T22:30:00Z"), false),
                        "The Paper",
                        List.of("Ann Lee"),
                        "https://paper.example/world/2019/bridge-opens",
                        "en",
                        "Kayes, Mali",
                        "Wire"));
    }

    @Test
    void theBodyInJsonLdIsTakenWhereThePageHasNone() {
        String html = page("""
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens", "articleBody":
                "The bridge opened on Thursday.\\n\\nCars crossed it at once, and nobody was hurt, as the ministry of transport said later."}</script>
                """, "<article><p>To read on, buy our paper.</p></article>");

        assertThat(ArticleReading.of("page.html", html).article().text())
                .startsWith("The bridge opened on Thursday.\n\nCars");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2019-05-03T10:00:00Z'>",
                "<meta name='DC.date.issued' content='2019-05-03'>",
                "<meta name=date content='May 3, 2019'>",
                "<meta itemprop=datePublished content='20190503T100000Z'>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"Fri, 3 May 2019 10:00:00 GMT\"}</script>"
            })
    void datesOfTheHead(String head) {
        assertThat(ArticleReading.day(
                        ArticleReading.of("page.html", page(head, PARAGRAPHS)).article()))
                .isEqualTo(LocalDate.of(2019, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2019-05-03T12:00+02:00' pubdate>Friday</time>",
                "<header><time datetime='2019-05-03'>3 May</time></header>",
                "<span class=date>Published: Friday, May 3, 2019 at 10.30am</span>"
            })
    void datesOfTheBody(String body) {
        assertThat(ArticleReading.day(
                        ArticleReading.of("page.html", page("", "<article>" + body + PARAGRAPHS + "</article>"))
                                .article()))
                .isEqualTo(LocalDate.of(2019, 5, 3));
    }

    @Test
    void bylinesAndSiteNames() {
        String html = page(
                "<meta property='og:site_name' content='The Paper'>",
                "<article><div class=byline>By <b>Ann Lee</b> and Bo Ek</div>" + PARAGRAPHS + "</article>");

        Masthead masthead = ArticleReading.of("page.html", html).article().masthead();

        assertThat(masthead.authors()).containsExactly("Ann Lee", "Bo Ek");
        assertThat(masthead.publisher()).isEqualTo("The Paper");
    }

    @Test
    void theEncodingIsTheDeclaredOne() {
        String html = page(
                        "",
                        "<article>" + PARAGRAPHS
                                + "<p>Das Café in Gdańsk blieb zu, sagte Frau Łęcka, und niemand kam.</p></article>")
                .replace("charset=utf-8", "charset=iso-8859-2")
                .replace("&mdash;", "-");

        ArticleReading read = ArticleReading.of("page.html", html.getBytes(Charset.forName("iso-8859-2")));

        assertThat(read.article().text()).contains("Gdańsk blieb zu, sagte Frau Łęcka");
        assertThat(read.issues()).noneMatch(line -> line.contains("encoding"));
    }

    @Test
    void otherLanguagesAndPagesWithoutTextAreSaid() {
        assertThat(ArticleReading.of("a.html", page("", PARAGRAPHS).replace("lang=en", "lang=fr"))
                        .issues())
                .singleElement()
                .asString()
                .contains("the language is fr");
        assertThat(ArticleReading.of("b.html", "<html><body><script>go()</script></body></html>")
                        .issues())
                .singleElement()
                .asString()
                .contains("no article in this page");
    }

    @Test
    void hostilePagesAreReadOrRefused() {
        String deep =
                "<div class=menu>".repeat(20_000) + "<p>Far down, there is one sentence, with commas, to be found.</p>";
        String wide = "<article><p>One, two, three, four, five, six, seven.</p></article>".repeat(20_000);
        String broken =
                "<p>Text, that goes on & on, <b>with <i>tags</b> closed</i> in the wrong order<table><p>and more</table></article></html>&#0;&#xD800;";

        assertThat(ArticleReading.of("a.html", "<html>" + deep).issues())
                .singleElement()
                .asString()
                .contains("nested more than 1,000 levels deep");
        assertThat(ArticleReading.of("b.html", "<html>" + wide).article().text())
                .startsWith("One, two");
        assertThat(ArticleReading.of("c.html", "<html>" + broken).article().text())
                .startsWith("Text, that goes on & on, with tags closed");
    }

    @Test
    void aPageIsKnownByItsContent() {
        byte[] html = page("", "<article>" + PARAGRAPHS + "</article>").getBytes(StandardCharsets.UTF_8);

        assertThat(ArticleReading.of("-", html).article().text()).isEqualTo(TEXT);
        assertThat(ArticleReading.of("-", html).article().slug()).startsWith("bridge-opens");
    }
}
