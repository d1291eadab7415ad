// SPDX-License-Identifier: Apache-2.0
package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.input.Input;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all formats share: sidecars, options, languages, rejected files and slugs. */
class ArticleReaderTest {
    private static final String TEXT =
            "Market reopens in the old town\n\nSABHA, Libya, March 3 (Desk) - Traders came back on Sunday.\n";

    @TempDir
    private Path directory;

    @Test
    void aSidecarSpeaksForTheFileBesideIt() throws IOException {
        Files.writeString(directory.resolve("market.txt"), TEXT);
        Files.writeString(directory.resolve("market.meta.json"), """
                { "published": "2019-03-03T23:30:00-05:00", "publisher": "The Desk", "headline": "Other", "language": "en-GB",
                  "url": "https://example.org/2019/the-market" }
                """);

        ArticleReading read = ArticleReading.ofFiles(List.of(directory.toString()));

        assertThat(read.issues()).isEmpty();
        assertThat(read.article().slug()).isEqualTo("the-market");
        assertThat(read.article().masthead())
                .isEqualTo(new Masthead(
                        "Other",
                        new Publication(LocalDate.of(2019, 3, 3), Instant.parse("2019-03-04T04:30:00Z"), false),
                        "The Desk",
                        List.of(),
                        "https://example.org/2019/the-market",
                        "en-GB",
                        "Sabha, Libya",
                        "Desk"));
    }

    @Test
    void optionsStandAboveTheSidecar() throws IOException {
        Files.writeString(directory.resolve("market.txt"), TEXT);
        Files.writeString(
                directory.resolve("market.meta.json"), "{\"published\": \"2019-03-03\", \"publisher\": \"The Desk\"}");
        Input input = Input.ofFile(directory.resolve("market.txt"));

        Masthead masthead = ArticleReading.of(ArticleOptions.of("4 March 2019", "", ""), input)
                .article()
                .masthead();

        assertThat(masthead.publication()).isEqualTo(Publication.on(LocalDate.of(2019, 3, 4)));
        assertThat(masthead.publisher()).isEqualTo("The Desk");
    }

    @Test
    void aBadSidecarSaysWhereAndWhatWasExpected() throws IOException {
        Files.writeString(directory.resolve("a.txt"), TEXT);
        Files.writeString(
                directory.resolve("a.meta.json"), "{\n  \"author\": \"x\",\n  \"published\": \"03/04/2019\"\n}");
        Files.writeString(directory.resolve("b.txt"), TEXT);
        Files.writeString(directory.resolve("b.meta.json"), "{ \"published\": ");
        Files.writeString(directory.resolve("c.txt"), TEXT.replace("3", "3, 2019"));

        ArticleReading read = ArticleReading.ofFiles(List.of(directory.toString()));

        assertThat(read.articles()).extracting(Article::slug).containsExactly("c");
        assertThat(read.issues())
                .anyMatch(line -> line.contains("a.meta.json:2:13: \"author\" is not a field of a sidecar"))
                .anyMatch(line -> line.contains(
                                "a.meta.json:3:16: published: \"03/04/2019\" is ambiguous: either number may be the month")
                        && line.contains("Expected a day such as 2019-04-04"))
                .anyMatch(line -> line.contains("b.meta.json:1:") && line.contains("not valid JSON"));
    }

    @Test
    void anotherLanguageIsSkippedWithItsReason() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "Le marché rouvre\n\nLes commerçants reviennent.");
        Files.writeString(directory.resolve("a.meta.json"), "{\"language\": \"fr_FR\"}");

        ArticleReading read = ArticleReading.ofFiles(List.of(directory.toString()));

        assertThat(read.articles()).isEmpty();
        assertThat(read.issues()).singleElement().asString().contains("skipped: the language is fr-FR");
    }

    @Test
    void filesThatAreNoTextAreRefusedByWhatTheyAre() {
        assertThat(ArticleReading.of("a.txt", "%PDF-1.7 …").issues())
                .containsExactly("a.txt: the input is a PDF document. Expected text, HTML, JSON or XML");
        assertThat(ArticleReading.of("b.txt", new byte[] {1, 2, 3, 4, 5, 0, 7, 8})
                        .issues())
                .containsExactly("b.txt: the input is binary data. Expected text, HTML, JSON or XML");
        assertThat(ArticleReading.of("c.txt", "").issues()).containsExactly("c.txt: the input is empty");
        assertThat(ArticleReading.of("d.txt", new byte[(10 << 20) + 1]).articles())
                .isEmpty();
        byte[] long_ = "word ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleReading.of("e.txt", long_).issues())
                .singleElement()
                .asString()
                .contains("longer than 10,485,760 bytes");
    }

    @Test
    void namesakesOfARunGetDifferentNamesAndTheSameArticleIsReadOnce() throws IOException {
        for (String folder : List.of("a", "b", "c")) {
            Files.createDirectories(directory.resolve(folder));
            Files.writeString(
                    directory.resolve(folder).resolve("market.txt"), TEXT + (folder.equals("b") ? "More." : ""));
        }
        Files.writeString(directory.resolve("notes.md"), "no article");

        ArticleReading read = ArticleReading.ofFiles(List.of(directory.toString()));

        assertThat(read.articles()).extracting(Article::slug).hasSize(2).doesNotHaveDuplicates();
        assertThat(read.articles().get(0).slug()).isEqualTo("market");
        assertThat(read.issues())
                .anyMatch(line -> line.contains("notes.md: skipped"))
                .anyMatch(line -> line.endsWith("c/market.txt: skipped: the same article was read before in this run"));
        assertThat(ArticleReading.ofFiles(List.of(directory.toString())).articles())
                .isEqualTo(read.articles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge opened on Friday.                   | , so relative dates such as \"Friday\" cannot be resolved",
                "The bridge opened LAST  WEEK, they said.       | , so relative dates such as \"LAST WEEK\" cannot be resolved",
                "Yesterday, and not on Thursday, it opened.     | , so relative dates such as \"Yesterday\" cannot be resolved",
                "It opened on Friday, April 5, 2019.            | ''",
                "It opened on Friday, 5 April, and on Monday.   | , so relative dates such as \"Monday\" cannot be resolved",
                "Die Brücke wurde am Montag eröffnet.           | ''",
                "Todays and fridays are no dates.               | ''"
            })
    void aTextWithoutADateOfPublicationIsWarnedOfInItsOwnWords(String text, String unresolved) {
        assertThat(ArticleReading.of("a.txt", text).issues())
                .containsExactly(
                        "a.txt: the publication date is unknown" + unresolved + ". Give --published or a sidecar");
    }

    @Test
    void whatIsMissingIsAnIssue() {
        assertThat(ArticleReading.ofFiles(List.of(directory.resolve("none").toString(), directory.toString()))
                        .issues())
                .anyMatch(line -> line.endsWith("none: no such file"))
                .anyMatch(line -> line.endsWith(": no article in this directory"));
    }
}
