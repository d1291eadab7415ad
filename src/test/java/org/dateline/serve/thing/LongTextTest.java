// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.IngestFixture;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.FactEvidence;
import org.dateline.rdf.fact.SampleFacts;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is far too long for one page and has annotations everywhere. */
class LongTextTest {
    private static final int LINES = Integer.getInteger("dateline.lines", 1_000);
    private static final int LARGEST_PAGE = 500_000;
    private static final String LINE = "A name <i> here & there, some forty signs. \n";

    @TempDir
    Path directory;

    @Test
    void aLongTextHasPartsThatLinkToEachOther() {
        EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"));
        new IngestFixture(store).take(List.of(facts()));
        try (RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
            String first = page(served, "/doc/article/long");
            assertThat(first)
                    .contains("Part 1 of ", "id=\"m2-6\"", "rel=\"next\"")
                    .doesNotContain("rel=\"prev\"");
            int middle = LINES / 2 * LINE.length();
            assertThat(page(served, "/doc/article/long?at=" + middle))
                    .contains("id=\"m" + (middle + 2) + "-" + (middle + 6) + "\"", "rel=\"next\"", "rel=\"prev\"")
                    .doesNotContain("id=\"m2-6\"");
            assertThat(page(served, "/doc/article/long?at=9999999")).doesNotContain("rel=\"next\"");
        }
    }

    private static String page(RunningServer served, String path) {
        String page = served.get(path, "Accept", "text/html").body();
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST_PAGE);
        return page;
    }

    /** Each line names another person. */
    private static ArticleFacts facts() {
        List<ActorFact> actors = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int begin = i * LINE.length() + 2;
            actors.add(new ActorFact(
                    "a" + i,
                    "Somebody <b>called " + i,
                    ActorFact.Kind.PERSON,
                    List.of(),
                    List.of(),
                    List.of(new Span(begin, begin + 4)),
                    new FactEvidence("by-hand", 1, "since the line says so, and says it at some length")));
        }
        return new ArticleFacts(
                new Article("long", Masthead.UNKNOWN, LINE.repeat(LINES)),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SampleFacts.EXTRACTOR);
    }
}
