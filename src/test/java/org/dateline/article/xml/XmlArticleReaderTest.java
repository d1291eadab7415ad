package org.dateline.article.xml;

import static org.assertj.core.api.Assertions.assertThat;

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

/** NewsML-G2, NewsML 1 and NITF. */
class XmlArticleReaderTest {
    private static String item(String nature, String content) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire:1" xml:lang="en-GB" standard="NewsML-G2">
                  <itemMeta>
                    <itemClass qcode="ninat:%s"/>
                    <provider qcode="nprov:W"><name>The Wire</name></provider>
                    <versionCreated>2019-05-03T12:00:00+02:00</versionCreated>
                    <firstCreated>2019-05-03T00:30:00+02:00</firstCreated>
                    <pubStatus qcode="stat:usable"/>
                  </itemMeta>
                  <contentMeta>
                    <located qcode="city:1"><name>Kayes</name></located>
                    <headline>Bridge opens</headline>
                    <by>By Ann Lee</by>
                    <dateline>KAYES, Mali, May 2</dateline>
                  </contentMeta>
                  <contentSet>%s</contentSet>
                </newsItem>
                """.formatted(nature, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/'><head><title>Bridge</title></head><body><body.head>"
                        + "<hedline><hl1>Bridge opens</hl1></hedline></body.head><body.content><p>The bridge\n opened.</p><p>Cars crossed.</p>"
                        + "</body.content></body></nitf></inlineXML>",
                "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Bridge</title></head>"
                        + "<body><p>The bridge opened.</p><p>Cars <i>crossed</i>.</p></body></html></inlineXML>",
                "<inlineData contenttype='text/html'>&lt;p>The bridge opened.&lt;/p>&lt;p>Cars crossed.&lt;/p></inlineData>",
                "<inlineData contenttype='text/plain'>The bridge opened.\n\nCars crossed.</inlineData>"
            })
    void anItemOfNewsMlG2(String content) {
        Article article = ArticleReading.of("item.xml", item("text", content)).article();

        assertThat(article.text()).isEqualTo("The bridge opened.\n\nCars crossed.");
        assertThat(article.slug()).isEqualTo("item");
        assertThat(article.masthead())
                .isEqualTo(new Masthead(
                        "Bridge opens",
                        new Publication(LocalDate.of(2019, 5, 3), Instant.parse("2019-05-02T22:30:00Z"), false),
                        "The Wire",
                        List.of("Ann Lee"),
                        "",
                        "en-GB",
                        "Kayes, Mali",
                        ""));
    }

    @Test
    void aMessageWithSeveralItems() {
        String message = "<newsMessage><itemSet>\n"
                + item("text", "<inlineData>The bridge opened.</inlineData>")
                + item("picture", "<remoteContent contenttype='image/jpeg'/>")
                + "<packageItem/></itemSet></newsMessage>";

        ArticleReading read = ArticleReading.of("message.xml", message);

        assertThat(read.article().slug()).isEqualTo("bridge-opens-2019-05-03");
        assertThat(read.issues())
                .anyMatch(line ->
                        line.matches("message.xml:\\d+:\\d+: skipped: \"Bridge opens\" is of class picture, not text"))
                .anyMatch(line -> line.contains("a NewsML-G2 packageItem is not an article"))
                .hasSize(2);
    }

    @Test
    void nitfAlone() {
        Article article = ArticleReading.of("a.xml", """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
                <nitf><head><title>T</title><docdata><date.issue norm="20190503T100000Z"/><doc.copyright holder="The Wire"/></docdata></head>
                <body><body.head><hedline><hl1>Bridge opens</hl1></hedline><byline>By Ann Lee</byline>
                <dateline><location>Kayes</location></dateline></body.head>
                <body.content><block><p>The bridge opened.</p></block></body.content></body></nitf>
                """).article();

        assertThat(article.text()).isEqualTo("The bridge opened.");
        assertThat(article.masthead().headline()).isEqualTo("Bridge opens");
        assertThat(article.masthead().publisher()).isEqualTo("The Wire");
        assertThat(article.masthead().located()).isEqualTo("Kayes");
        assertThat(ArticleReading.day(article)).isEqualTo(LocalDate.of(2019, 5, 3));
    }

    @Test
    void otherXmlSaysWhatWasExpected() {
        assertThat(ArticleReading.of("a.xml", "<?xml version='1.0'?>\n<rss><channel/></rss>")
                        .issues())
                .singleElement()
                .asString()
                .startsWith("a.xml:2:")
                .contains("<rss> is not a supported article format. Expected NewsML-G2");
        assertThat(ArticleReading.of("a.xml", "<newsItem>\n<itemMeta></newsItem>")
                        .issues())
                .singleElement()
                .asString()
                .startsWith("a.xml:2:")
                .contains("not well-formed XML");
    }

    @Test
    void nothingIsFetchedAndNothingExpanded() {
        String external = "<!DOCTYPE newsItem [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + item("text", "<inlineData>Before &x; after.</inlineData>");
        String bomb = "<!DOCTYPE newsItem [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                + item("text", "<inlineData>&b;&b;</inlineData>");

        for (String hostile : List.of(external, bomb)) {
            ArticleReading read = ArticleReading.of("a.xml", hostile);

            assertThat(read.articles())
                    .allSatisfy(article ->
                            assertThat(article.text()).doesNotContain("aaaa").hasSizeLessThan(20));
        }
        assertThat(ArticleReading.of("a.xml", "<a>".repeat(500)).issues())
                .singleElement()
                .asString()
                .contains("nested more than 200 levels deep");
    }
}
