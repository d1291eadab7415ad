package org.dateline.load;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;

/**
 * A dataset that keeps its default graph assessed: a write transaction notes what it touches, and its commit first derives
 * anew, in the same transaction, what the rules say of the touched events.
 *
 * <p>Whoever writes to a store, be it {@code load}, SPARQL Update or the Graph Store Protocol, writes through this view:
 *
 * <pre>{@code
 * DatasetGraph dataset = AssessedDataset.over(store.dataset());      // serve: FusekiServer.create().add("/", dataset)
 * Txn.executeWrite(dataset, () -> …);                                // load: parse into it
 * List<Issue> warnings = dataset.lastCommit().issues();              // on the same thread, after the commit
 * }</pre>
 *
 * <p>After a bulk load that went around it, {@link #assessAll()} does the whole store. Queries run as they do on the wrapped
 * dataset, by its own engine. Transactions are those of the wrapped dataset.
 */
public final class AssessedDataset extends DatasetGraphWrapper {
    private final ThreadLocal<AssessmentReport> lastCommit = ThreadLocal.withInitial(() -> AssessmentReport.NOTHING);

    private AssessedDataset(DatasetGraph base) {
        super(base);
    }

    /** The assessed view of a dataset, which must have transactions with abort, as TDB2 has. */
    public static AssessedDataset over(DatasetGraph base) {
        return base instanceof AssessedDataset already ? already : new AssessedDataset(base);
    }

    /** What the last commit on this thread did; {@link AssessmentReport#NOTHING} where there was none. */
    public AssessmentReport lastCommit() {
        return lastCommit.get();
    }

    /** Assesses every event of every source, in the running write transaction or else in one of its own. */
    public AssessmentReport assessAll() {
        return Txn.calculateWrite(getWrapped(), () -> AssessmentReport.NOTHING);
    }
}
