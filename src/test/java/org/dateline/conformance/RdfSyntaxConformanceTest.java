package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.load.RdfInputs;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The W3C's RDF 1.1 syntax suites through what {@code load} runs on, into an embedded TDB2 store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RdfSyntaxConformanceTest {
    private static final LoadOptions.Policy WITHOUT_SHAPES =
            new LoadOptions.Policy(LoadOptions.Policy.DEFAULT.onError(), false, false);

    private final ConformanceTally tally = new ConformanceTally();

    private EmbeddedStore store;
    private boolean holdsData;

    @BeforeAll
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
    }

    @AfterAll
    void close() throws IOException {
        store.close();
        tally.report();
    }

    @TestFactory
    Stream<DynamicNode> suites() {
        return SuiteTable.RDF_SYNTAX.stream().map(folder -> tally.suite(folder, this::check));
    }

    private void check(ConformanceCase test) {
        if (holdsData) {
            Txn.executeWrite(store.dataset(), () -> store.dataset().clear());
        }
        LoadReport report = load(test.action().getURI());
        holdsData = report.kept() && report.statements() > 0;
        List<String> errors =
                report.issues().list().stream().map(Issue::message).toList();
        if (test.kind().contains("Negative")) {
            assertThat(report.hasErrors()).as("has errors").isTrue();
            assertThat(report.kept()).isFalse();
            assertThat(stored()).isEmpty();
            return;
        }
        assertThat(report.hasErrors()).as("errors: %s", errors).isFalse();
        assertThat(report.kept()).isTrue();
        if (test.kind().endsWith("Eval")) {
            List<Tuple<Node>> expected =
                    StoredTerms.tuples(W3c.dataset(test.result().getURI()));
            List<Tuple<Node>> actual = stored();
            assertThat(IsoMatcher.isomorphicTuples(expected, actual))
                    .as("expected %s but found %s", expected, actual)
                    .isTrue();
        }
    }

    /** The name of the file gives the syntax, as for a user's own files. */
    private LoadReport load(String iri) {
        // N-Triples and N-Quads know no base.
        String base = iri.matches(".*[.]n[tq]") ? null : iri;
        IssueLog log = Loader.newLog();
        Loader loader = new Loader(new LoadOptions(null, base, null, WITHOUT_SHAPES), LoadProgress.NONE, log);
        List<String> files = List.of(W3c.file(iri).toString());
        return loader.loadIntoStore(store, RdfInputs.list(files, null, InputStream.nullInputStream(), log));
    }

    private List<Tuple<Node>> stored() {
        return Txn.calculateRead(store.dataset(), () -> StoredTerms.tuples(store.dataset()));
    }
}
