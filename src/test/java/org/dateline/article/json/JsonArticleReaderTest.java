package org.dateline.article.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleOptions;
import org.dateline.article.ArticleReading;
import org.dateline.input.Input;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** schema.org, ninjs, plain objects; alone, in lists and one to a line. */
class JsonArticleReaderTest {
    private static final String NEWS = """
            {"@context": "https://schema.org", "@type": ["NewsArticle"], "headline": "Bridge opens",
             "articleBody": "KAYES, Mali, May 2 (Wire) - The bridge opened.\\n\\nCars crossed.",
             "datePublished": "2019-05-03T00:30:00+02:00", "inLanguage": "en",
             "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Ek"}],
             "publisher": {"@type": "Organization", "name": "The Wire"},
             "mainEntityOfPage": {"@id": "https://example.org/world/bridge-opens.html"}}
            """;

    @Test
    void aNewsArticleOfSchemaOrg() {
        Article article = ArticleReading.of("x.json", NEWS).article();

        assertThat(article.slug()).isEqualTo("bridge-opens");
        assertThat(article.text()).isEqualTo("KAYES, Mali, May 2 (Wire) - The bridge opened.\n\nCars crossed.");
        assertThat(article.masthead())
                .isEqualTo(new Masthead(
                        "Bridge opens",
                        new Publication(LocalDate.of(2019, 5, 3), Instant.parse("2019-05-02T22:30:00Z"), false),
                        "The Wire",
                        List.of("Ann Lee", "Bo Ek"),
                        "https://example.org/world/bridge-opens.html",
                        "en",
                        "Kayes, Mali",
                        "Wire"));
    }

    @Test
    void articlesOfAGraphWithPrefixedNames() {
        ArticleReading read = ArticleReading.of("x.jsonld", """
                {"@context": {"schema": "https://schema.org/"}, "@graph": [
                  {"@type": "schema:ImageObject", "schema:name": "A bridge"},
                  {"@type": "schema:ReportageNewsArticle", "schema:headline": {"@value": "One"}, "schema:articleBody": "<p>First.</p><p>More.</p>",
                   "schema:datePublished": {"@value": "2019-05-03"}},
                  {"@type": "https://schema.org/NewsArticle", "https://schema.org/headline": "Two"}]}
                """);

        assertThat(read.articles()).extracting(Article::text).containsExactly("First.\n\nMore.");
        assertThat(read.articles())
                .extracting(article -> article.masthead().headline())
                .containsExactly("One");
        assertThat(read.issues()).singleElement().asString().contains("\"Two\" has no articleBody");
    }

    @Test
    void whatIsNoArticleIsSkippedByItsType() {
        assertThat(ArticleReading.of("x.json", "{\"@type\": \"VideoObject\", \"name\": \"A film\"}")
                        .issues())
                .singleElement()
                .asString()
                .contains("skipped: no schema.org article in this object, but VideoObject");
        assertThat(ArticleReading.of(
                                "x.json", "{\"uri\": \"urn:x\", \"type\": \"picture\", \"headline\": \"A bridge\"}")
                        .issues())
                .singleElement()
                .asString()
                .contains("skipped: \"A bridge\" is of type picture, not text");
        assertThat(ArticleReading.of("x.json", "{\n  \"a\": 1}").issues())
                .singleElement()
                .asString()
                .startsWith("x.json:1:1: not an article. Expected schema.org JSON-LD");
    }

    @Test
    void ninjsOfTheFirstAndTheThirdLine() {
        Article first = ArticleReading.of("one.json", """
                {"uri": "urn:a", "type": "text", "versioncreated": "2019-05-03T10:00:00Z", "headline": "One", "byline": "By Ann Lee and Bo Ek",
                 "body_text": "Plain.", "body_xhtml": "<p>Marked <b>up</b>.</p><p>Twice.</p>", "located": "Kayes"}
                """).article();
        Article third = ArticleReading.of("three.json", """
                {"uri": "https://example.org/three", "type": "text", "versionCreated": "2019-05-03T10:00:00Z", "firstCreated": "2019-05-02T10:00:00Z",
                 "headlines": [{"role": "sub", "value": "Below"}, {"role": "main", "value": "Three"}],
                 "bodies": [{"contentType": "text/plain", "value": "Plain."}],
                 "infoSources": [{"name": "The Wire", "role": "publisher"}]}
                """).article();

        assertThat(first.text()).isEqualTo("Marked up.\n\nTwice.");
        assertThat(first.masthead().authors()).containsExactly("Ann Lee", "Bo Ek");
        assertThat(first.masthead().located()).isEqualTo("Kayes");
        assertThat(third.masthead().headline()).isEqualTo("Three");
        assertThat(third.masthead().publisher()).isEqualTo("The Wire");
        assertThat(third.masthead().address()).isEqualTo("https://example.org/three");
        assertThat(third.masthead().publication())
                .isEqualTo(new Publication(LocalDate.of(2019, 5, 2), Instant.parse("2019-05-02T10:00:00Z"), false));
    }

    @Test
    void picturesThatGoWithATextAreSaidToBeSkipped() {
        ArticleReading read = ArticleReading.of("x.json", """
                {"uri": "urn:a", "type": "composite", "headline": "One", "versioncreated": "2019-05-03", "body_text": "Text.",
                 "associations": {"main": {"type": "picture"}, "logo": {"type": "graphic"}}}
                """);

        assertThat(read.article().text()).isEqualTo("Text.");
        assertThat(read.issues())
                .singleElement()
                .asString()
                .endsWith("skipped: attachments of \"One\": picture, graphic");
    }

    @Test
    void withdrawnItemsAreSkipped() {
        assertThat(ArticleReading.of(
                                "x.json",
                                "{\"uri\": \"urn:a\", \"type\": \"text\", \"pubstatus\": \"canceled\", \"body_text\": \"Text.\"}")
                        .issues())
                .singleElement()
                .asString()
                .contains("canceled by its publisher");
    }

    @Test
    void aBadLineDoesNotStopTheNext() {
        String lines = """
                {"text": "One came.", "headline": "First", "published": "2019-05-03", "url": "https://example.org/first"}
                {"text": "Two came.", "published": "2019-99-03"}

                {"text": "Three came.", "published":
                ["no object"]
                {"text": "Four came.", "headline": "Fourth one", "published": "2019-05-06"}
                """;

        for (String name : List.of("many.jsonl", "-")) {
            ArticleReading read = ArticleReading.of(name, lines);

            assertThat(read.articles()).extracting(Article::slug).containsExactly("first", "fourth-one-2019-05-06");
            assertThat(read.issues())
                    .anyMatch(line -> line.startsWith(
                            name + ":2:36: published: \"2019-99-03\" is not a date. Expected a day such as"))
                    .anyMatch(line -> line.startsWith(name + ":4:") && line.contains("not valid JSON"))
                    .anyMatch(line -> line.startsWith(name + ":5:1: expected an object"))
                    .hasSize(3);
        }
    }

    @Test
    void aListOfArticles() {
        ArticleReading read = ArticleReading.of(
                "many.json",
                "[" + NEWS + ", 7,\n {\"text\": \"Two came.\", \"title\": \"Second\", \"date\": \"2019-05-04\"}]");

        assertThat(read.articles()).extracting(Article::slug).containsExactly("bridge-opens", "second-2019-05-04");
        assertThat(read.issues()).singleElement().asString().contains("expected an object: {…}");
    }

    @Test
    void aLongListIsReadOneByOne() {
        String body = "word ".repeat(100_000);
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < 30; i++) {
            list.append(i == 0 ? "" : ",\n")
                    .append("{\"headline\": \"Number ")
                    .append(i)
                    .append("\", \"published\": \"2019-05-03\", \"text\": \"")
                    .append(body)
                    .append("\"}");
        }

        ArticleReading read = ArticleReading.of("many.json", list.append("]").toString());

        assertThat(read.articles()).hasSize(30);
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"text\": \"a\"",
                "{\"text\": \"a\"} x",
                "[{\"text\": \"a\", \"text\": \"b\"}]",
                "{\"a\": \u0001}"
            })
    void brokenJsonSaysWhere(String json) {
        ArticleReading read = ArticleReading.of("x.json", json);

        assertThat(read.log().errors()).isPositive();
        assertThat(read.issues()).anyMatch(line -> line.matches("(?s)x\\.json:\\d+:\\d+: .+"));
    }

    @Test
    void depthAndLengthAreBounded() {
        assertThat(ArticleReading.of("x.json", "{\"a\":".repeat(5000)).issues())
                .singleElement()
                .asString()
                .contains("nesting depth");
        byte[] huge = ("{\"text\": \"" + "x".repeat(11 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleReading.of("x.json", huge).articles()).isEmpty();
        assertThat(ArticleReading.of("x.jsonl", huge).issues())
                .singleElement()
                .asString()
                .contains("the line is longer than");
    }

    @Test
    void onlyOneArticleHasTheAddressOfTheOption() {
        ArticleReading read = ArticleReading.of(
                ArticleOptions.of("", "", "https://example.org/given"),
                Input.of("a.json", () -> new java.io.ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8))),
                Input.of(
                        "b.txt",
                        () -> new java.io.ByteArrayInputStream("Other text.".getBytes(StandardCharsets.UTF_8))));

        assertThat(read.article().masthead().address()).isEqualTo("https://example.org/given");
        assertThat(read.issues()).anyMatch(line -> line.startsWith("b.txt: --url names one article"));
    }
}
