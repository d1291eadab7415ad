package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.Shared;
import org.dateline.extract.NeedsEngine;
import org.dateline.extract.TestEngine;
import org.dateline.extract.engine.LoadedEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline ingest} with the true engine: what comes of real articles passes the shapes. */
@NeedsEngine
class IngestEngineTest {
    @TempDir
    Path directory;

    @Test
    void theDemoArticlesPassTheShapes() {
        ingestAndValidate("data/articles", 10);
    }

    @Test
    void theSeedArticlePassesTheShapes() {
        ingestAndValidate(
                Shared.get("article/haftar-orders-march-on-tripoli.txt").toString(), 1);
    }

    @Test
    void theVersionIsKnownBeforeTheModelsAreLoaded() {
        assertThat(TestEngine.parts().engine().version() + ", "
                        + TestEngine.parts().tagger().version())
                .isEqualTo(LoadedEngine.VERSION);
        Map<String, String> nowhere = Map.of("DATELINE_ENGINE", directory.toString());
        assertThat(new LanguageEngineStarter(nowhere)
                        .extractor(new PrintWriter(Writer.nullWriter()))
                        .version())
                .isEqualTo(VersionProvider.ours() + ", " + LoadedEngine.VERSION);
    }

    private void ingestAndValidate(String articles, int count) {
        String store = directory.resolve("store").toString();
        Launched ingest = Launched.with(new TrueEngine(), "ingest", "--store", store, "--jobs", "1", articles);
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
        assertThat(ingest.out()).startsWith(count + " article");
        String facts = directory.resolve("facts.trig").toString();
        assertThat(Launched.dateline("export", "--store", store, "--out", facts).exitCode())
                .isZero();
        Launched validate = Launched.dateline("validate", facts);
        assertThat(validate.exitCode()).as(validate.out() + validate.err()).isZero();
        Launched events = Launched.dateline(
                "query",
                "--store",
                store,
                "--results",
                "csv",
                "SELECT (COUNT(*) AS ?n) { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }");
        assertThat(Integer.parseInt(
                        events.out().lines().skip(1).findFirst().orElseThrow().strip()))
                .isGreaterThan(3 * count);
    }
}
