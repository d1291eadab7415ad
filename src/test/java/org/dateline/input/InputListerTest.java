// SPDX-License-Identifier: Apache-2.0
package org.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.ArticleInputFilter;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.load.RdfInputFilter;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments of {@code load} and {@code ingest}, which follow the same rules with different filters. */
class InputListerTest {
    @TempDir
    Path directory;

    private final IssueLog log = new IssueLog();

    @BeforeEach
    void writeFiles() throws IOException {
        Path deep = Files.createDirectories(directory.resolve("deep"));
        Files.writeString(directory.resolve("a.txt"), "text");
        Files.writeString(directory.resolve("a.meta.json"), "{}");
        Files.writeString(deep.resolve("b.html"), "<p>text");
        Files.writeString(directory.resolve("c.ttl"), "");
        Files.writeString(deep.resolve("d.nt.gz"), "");
    }

    @Test
    void aGlobNamesArticles() {
        assertThat(articles("**.{txt,html}")).containsExactly("a.txt", "deep/b.html");
        assertThat(log.list()).isEmpty();
    }

    @Test
    void aGlobNamesRdfFiles() {
        assertThat(rdf("{*,**/*}.{ttl,nt.gz}")).containsExactly("c.ttl", "deep/d.nt.gz");
        assertThat(log.list()).isEmpty();
    }

    @Test
    void aGlobThatMatchesADirectoryListsItsFilesOnce() {
        assertThat(articles("dee**")).containsExactly("deep/b.html");
        assertThat(messages())
                .containsExactly("skipped: the file name has no extension of an article format."
                        + " Name the file itself to read it");
    }

    @Test
    void aGlobTreatsFilesOfOtherKindsAsADirectoryDoes() throws IOException {
        Files.writeString(directory.resolve("photo.jpg"), "");
        assertThat(articles("{a.*,photo.jpg}")).containsExactly("a.txt");
        assertThat(rdf("{c.ttl,photo.jpg}")).containsExactly("c.ttl");
        assertThat(log.list()).extracting(Issue::severity).containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(messages())
                .containsExactly(
                        "skipped: the file name has no extension of an article format."
                                + " Name the file itself to read it",
                        "skipped: the file name has no extension of an RDF syntax");
    }

    @Test
    void aGivenSyntaxHoldsForTheFilesOfAGlob() {
        assertThat(list(new RdfInputFilter(RdfSyntax.TURTLE), directory + "/a.t*"))
                .containsExactly("a.txt");
        assertThat(log.list()).isEmpty();
    }

    @Test
    void aGlobThatMatchesOnlyOtherFilesIsAnError() {
        assertThat(articles("*.json")).isEmpty();
        assertThat(messages()).containsExactly("no article matches this pattern");
    }

    @Test
    void aGlobThatMatchesNothingIsAnError() {
        assertThat(articles("*.xml")).isEmpty();
        assertThat(messages()).containsExactly("no article matches this pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "**"})
    void aStoreIsSkipped(String pattern) {
        Path parent = directory.resolve("parent");
        EmbeddedStore.open(parent.resolve("store")).close();
        assertThat(list(new RdfInputFilter(null), parent + (pattern.isEmpty() ? "" : "/" + pattern)))
                .isEmpty();
        assertThat(messages()).contains("skipped: the directory is a store");
    }

    @Test
    void aDirectoryWithoutInputsIsAnError() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        list(new RdfInputFilter(null), empty.toString());
        list(new ArticleInputFilter(), empty.toString());
        assertThat(messages()).containsExactly("no RDF file in this directory", "no article in this directory");
    }

    @Test
    void aSidecarIsNotAnArticle() {
        assertThat(articles("a.meta.json")).isEmpty();
        assertThat(messages()).containsExactly("skipped: the file is a sidecar, which describes the article beside it");
    }

    @Test
    void theSyntaxOfStandardInputMustBeGiven() {
        assertThat(list(new RdfInputFilter(null), "-")).isEmpty();
        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("unknown RDF syntax: standard input has no file name. Give --syntax, one of ttl, trig");
        assertThat(list(new RdfInputFilter(RdfSyntax.TURTLE), "-")).containsExactly("-");
        assertThat(list(new ArticleInputFilter(), "-")).containsExactly("-");
    }

    private List<String> articles(String pattern) {
        return list(new ArticleInputFilter(), directory + "/" + pattern);
    }

    private List<String> rdf(String pattern) {
        return list(new RdfInputFilter(null), directory + "/" + pattern);
    }

    private List<String> list(InputFilter filter, String argument) {
        return new InputLister(filter, EmbeddedStore::isStore, InputStream.nullInputStream(), log)
                .list(List.of(argument)).stream()
                        .map(input -> input.name().replace(directory + "/", ""))
                        .toList();
    }

    private List<String> messages() {
        return log.list().stream().map(Issue::message).toList();
    }
}
