// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline ingest}, run as a user runs it, but with an engine that needs no models. */
class IngestTest {
    @TempDir
    Path directory;

    private String store;

    @BeforeEach
    void nameTheStore() {
        store = directory.resolve("store").toString();
    }

    @Test
    void articlesBecomeEventsOfTheStore() throws IOException {
        write("one.txt", "A clash in the north\n\nThere was a clash.\n");
        write("one.meta.json", "{\"published\": \"2021-03-02\", \"publisher\": \"Example Post\"}");
        Launched ingest = ingest(articles().toString());
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
        assertThat(ingest.out()).startsWith("1 article ingested\nFacts: 2 events, 0 actors, 0 places");
        assertThat(ingest.err()).isEmpty();
        assertThat(count("?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event>"))
                .isEqualTo(2);
    }

    @Test
    void withoutADateThereIsAWarning() throws IOException {
        Launched ingest = ingest(write("one.txt", "A clash\n").toString());
        assertThat(ingest.exitCode()).isZero();
        assertThat(ingest.err()).contains("one.txt: note: the publication date is unknown");
        Launched dated = ingest(
                "--published", "2021-03-02", write("two.txt", "Another clash\n").toString());
        assertThat(dated.err()).isEmpty();
    }

    @Test
    void whatIsThereIsSkippedAndWhatChangedIsARevision() throws IOException {
        Path file = write("one.txt", "A clash\n");
        ingest(file.toString());
        assertThat(ingest(file.toString()).out()).startsWith("0 articles ingested; 1 already in the store\n");
        assertThat(ingest("--again", file.toString()).out()).startsWith("1 article ingested (1 analysed again)\n");
        write("one.txt", "A clash and another clash\n");
        assertThat(ingest(file.toString()).out()).startsWith("1 article ingested (1 with changed text)\n");
    }

    @Test
    void aBadArticleIsReportedAndTheOthersAreIngested() throws IOException {
        write("a.txt", "A clash\n");
        write("b.txt", "This is unreadable\n");
        write("c.txt", "No clash\n");
        Launched ingest = ingest("--published", "2021-03-02", articles().toString());
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(ingest.out()).startsWith("2 articles ingested; 1 failed\n");
        assertThat(ingest.err())
                .contains("b.txt: error: article not ingested: the article could not be analysed: the parser gave up");
    }

    @Test
    void aStoreAmongTheArticlesIsNotRead() throws IOException {
        write("a.txt", "A clash\n");
        String inside = articles().resolve("store").toString();
        String[] command = {
            "ingest", "--store", inside, "--published", "2021-03-02", articles().toString()
        };
        Launched.with(new FakeEngine(), command);
        Launched again = Launched.with(new FakeEngine(), command);
        assertThat(again.out()).startsWith("0 articles ingested; 1 already in the store\n");
        assertThat(again.err()).contains(inside + ": note: skipped: the directory is a store");
    }

    @Test
    void aFileCanBeLoadedAndPassesTheShapes() throws IOException {
        Path article = write("one.txt", "A clash\n");
        Path facts = directory.resolve("facts.trig");
        Launched ingest = ingestOnly("--out", facts.toString(), article.toString());
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
        assertThat(directory.resolve("store")).doesNotExist();
        assertThat(Launched.dateline("validate", facts.toString()).exitCode()).isZero();
        Launched load = Launched.dateline("load", "--store", store, facts.toString());
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(count("?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event>"))
                .isEqualTo(1);
    }

    @Test
    void explainingShowsTheWordsTheRuleAndTheReason() throws IOException {
        Launched ingest = ingest("--explain", write("one.txt", "A clash\n").toString());
        assertThat(ingest.out())
                .contains(
                        "  “clash”\n    → event armed-clash, occurred: A clash  [fake:clash, 0.50] since it says clash\n");
    }

    @Test
    void theReportForPrograms() throws IOException {
        Launched ingest =
                ingest("--report", "json", write("one.txt", "A clash\n").toString());
        JsonNode json = new ObjectMapper().readTree(ingest.out());
        assertThat(json.get("articles").asInt()).isEqualTo(1);
        assertThat(json.get("events").asInt()).isEqualTo(1);
        assertThat(json.get("warnings").asInt()).as(ingest.out()).isEqualTo(1);
    }

    @Test
    void aServerIsNoPlaceForArticles() throws IOException {
        Path article = write("one.txt", "A clash\n");
        Launched ingest = ingestOnly("--store", "http://127.0.0.1:9/", article.toString());
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ingest.err()).contains("Write the facts to a file with --out FILE, then run `dateline load --store");
    }

    @Test
    void wrongUsageIsReported() throws IOException {
        assertThat(ingest().err()).contains("Name at least one FILE");
        assertThat(ingest("--published", "yesterday", write("one.txt", "x\n").toString())
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(ingest("--jobs", "0", "one.txt").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ingest("missing.txt").exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void theEngineCanBeFetchedAlone() {
        assertThat(ingestOnly("--fetch-engine").out()).isEqualTo("the fake engine is here\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(articles()).resolve(name), text);
    }

    private Path articles() {
        return directory.resolve("articles");
    }

    private Launched ingest(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--store", store));
        all.addAll(List.of(arguments));
        return ingestOnly(all.toArray(String[]::new));
    }

    private static Launched ingestOnly(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ingest"));
        all.addAll(List.of(arguments));
        return Launched.with(new FakeEngine(), all.toArray(String[]::new));
    }

    private int count(String pattern) {
        Launched query = Launched.dateline(
                "query", "--store", store, "--results", "csv", "SELECT (COUNT(*) AS ?n) { " + pattern + " }");
        assertThat(query.exitCode()).as(query.err()).isZero();
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }
}
