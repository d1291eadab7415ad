package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.input.Input;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text, sidecars, encodings and directories, through the reader. */
class PlainTextTest {
    private static final String TEXT =
            "Market reopens in the old town\n\nSABHA, Libya, March 3 (Desk) - Traders came back on Sunday.\n";

    @TempDir
    private Path directory;

    @Test
    void theTextStaysAsItIs() {
        Article article = Reading.of("market.txt", TEXT.replace("\n", "\r\n")).article();

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.slug()).isEqualTo("market");
        assertThat(article.masthead().headline()).isEqualTo("Market reopens in the old town");
        assertThat(article.masthead().located()).isEqualTo("Sabha, Libya");
        assertThat(article.masthead().agency()).isEqualTo("Desk");
        assertThat(article.masthead().language()).isEqualTo("en");
    }

    @Test
    void aDatelineWithoutYearGivesNoDateAndSaysSo() {
        Reading read = Reading.of("market.txt", TEXT);

        assertThat(read.article().masthead().publication()).isNull();
        assertThat(read.issues())
                .singleElement()
                .asString()
                .startsWith("market.txt: its dateline says March 3 without a year");
    }

    @Test
    void aDatelineWithYearIsTheDateWhereNobodySaysAnother() {
        String dated = TEXT.replace("March 3", "March 3, 2019");

        assertThat(Reading.of("market.txt", dated).article().masthead().publication())
                .isEqualTo(Publication.on(LocalDate.of(2019, 3, 3)));
    }

    @Test
    void aDateOnItsOwnLineIsTheDate() {
        Article article = Reading.of("market.txt", "Market reopens\n\nSunday, March 3, 2019\n\nTraders came back.")
                .article();

        assertThat(article.masthead().publication()).isEqualTo(Publication.on(LocalDate.of(2019, 3, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence ends here.\n\nAnother follows.",
                "only one line",
                "wrapped text\ngoes on here\n\nand on"
            })
    void whatIsNoHeadlineIsNone(String text) {
        assertThat(Reading.of("a.txt", text).article().masthead().headline()).isEmpty();
    }

    @Test
    void aSidecarSpeaksForTheFileBesideIt() throws IOException {
        Files.writeString(directory.resolve("market.txt"), TEXT);
        Files.writeString(directory.resolve("market.meta.json"), """
                { "published": "2019-03-03T23:30:00-05:00", "publisher": "The Desk", "headline": "Other", "language": "en-GB",
                  "url": "https://example.org/2019/the-market" }
                """);

        Reading read = Reading.ofFiles(List.of(directory.toString()));

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

        Masthead masthead = Reading.of(ArticleOptions.of("4 March 2019", "", ""), input)
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

        Reading read = Reading.ofFiles(List.of(directory.toString()));

        assertThat(read.articles()).extracting(Article::slug).containsExactly("c");
        assertThat(read.issues())
                .anyMatch(line -> line.contains("a.meta.json:2:13: \"author\" is not a field of a sidecar"))
                .anyMatch(line ->
                        line.contains("a.meta.json:3:16: published: \"03/04/2019\" is ambiguous: day and month cannot be told apart")
                                && line.contains("expected a day like 2019-04-04"))
                .anyMatch(line -> line.contains("b.meta.json:1:") && line.contains("not valid JSON"));
    }

    @Test
    void anotherLanguageIsSkippedWithItsReason() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "Le marché rouvre\n\nLes commerçants reviennent.");
        Files.writeString(directory.resolve("a.meta.json"), "{\"language\": \"fr_FR\"}");

        Reading read = Reading.ofFiles(List.of(directory.toString()));

        assertThat(read.articles()).isEmpty();
        assertThat(read.issues()).singleElement().asString().contains("skipped: the language is fr-FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void anUndeclaredEncodingIsGuessedAndTheGuessReported(String charset) {
        String text =
                "The café “Tripoli” reopened after a month — guests came at once, and the owner’s wife sang for them.\n";

        Reading read = Reading.of("cafe.txt", text.getBytes(Charset.forName(charset)));

        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.issues()).anyMatch(line -> line.contains("read as " + charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkIsBelieved(String charset) {
        Reading read = Reading.of("cafe.txt", "\uFEFFThe café reopened.".getBytes(Charset.forName(charset)));

        assertThat(read.article().text()).isEqualTo("The café reopened.");
        assertThat(read.issues()).noneMatch(line -> line.contains("encoding"));
    }

    @Test
    void filesThatAreNoTextAreRefusedByWhatTheyAre() {
        assertThat(Reading.of("a.txt", "%PDF-1.7 …").issues())
                .containsExactly("a.txt: the input is a PDF document. Expected text, HTML, JSON or XML");
        assertThat(Reading.of("b.txt", new byte[] {1, 2, 3, 4, 5, 0, 7, 8}).issues())
                .containsExactly("b.txt: the input is binary data. Expected text, HTML, JSON or XML");
        assertThat(Reading.of("c.txt", "").issues()).containsExactly("c.txt: the input is empty");
        assertThat(Reading.of("d.txt", new byte[(10 << 20) + 1]).articles()).isEmpty();
        byte[] long_ = "word ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of("e.txt", long_).issues())
                .singleElement()
                .asString()
                .contains("longer than 10,485,760 bytes");
    }

    @Test
    void namesakesOfARunAreToldApartAndTheSameArticleIsReadOnce() throws IOException {
        for (String folder : List.of("a", "b", "c")) {
            Files.createDirectories(directory.resolve(folder));
            Files.writeString(
                    directory.resolve(folder).resolve("market.txt"), TEXT + (folder.equals("b") ? "More." : ""));
        }
        Files.writeString(directory.resolve("notes.md"), "no article");

        Reading read = Reading.ofFiles(List.of(directory.toString()));

        assertThat(read.articles()).extracting(Article::slug).hasSize(2).doesNotHaveDuplicates();
        assertThat(read.articles().get(0).slug()).isEqualTo("market");
        assertThat(read.issues())
                .anyMatch(line -> line.contains("notes.md: skipped"))
                .anyMatch(line -> line.endsWith("c/market.txt: skipped: the same article was read before in this run"));
        assertThat(Reading.ofFiles(List.of(directory.toString())).articles()).isEqualTo(read.articles());
    }

    @Test
    void whatIsMissingIsAnIssue() {
        assertThat(Reading.ofFiles(List.of(directory.resolve("none").toString(), directory.toString()))
                        .issues())
                .anyMatch(line -> line.endsWith("none: no such file"))
                .anyMatch(line -> line.endsWith(": no article in this directory"));
    }
}
