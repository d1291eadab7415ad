package org.dateline.load;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * A dataset that keeps its default graph assessed: a write transaction notes what it touches, and its commit first derives
 * anew, in the same transaction, what the rules say of the touched events.
 *
 * <p>Whoever writes to a store, be it {@code load}, SPARQL Update or the Graph Store Protocol, writes through this view:
 *
 * <pre>{@code
 * AssessedDataset dataset = AssessedDataset.over(store.dataset());   // serve: FusekiServer.create().add("/", dataset)
 * Txn.executeWrite(dataset, () -> …);                                // load: parse into it
 * List<Issue> warnings = dataset.lastCommit().issues();              // on the same thread, after the commit
 * }</pre>
 *
 * <p>After a bulk load that went around it, {@link #assessAll()} does the whole store. Queries run as they do on the wrapped
 * dataset, by its own engine: the query engine looks through a {@link DatasetGraphWrapper}. Transactions are those of the
 * wrapped dataset, promotion included. Where there is no source at all, writes cost next to nothing more.
 */
public final class AssessedDataset extends DatasetGraphWrapper {
    private final ThreadLocal<AssessmentReport> lastCommit = ThreadLocal.withInitial(() -> AssessmentReport.NOTHING);
    private final ThreadLocal<Touched> touched;

    private AssessedDataset(DatasetGraph base) {
        super(base);
        this.touched = ThreadLocal.withInitial(() -> new Touched(base));
    }

    /** The assessed view of a dataset, which must have transactions with abort, as TDB2 has. */
    public static AssessedDataset over(DatasetGraph base) {
        return base instanceof AssessedDataset already ? already : new AssessedDataset(base);
    }

    /** What the last commit of a write transaction on this thread did; {@link AssessmentReport#NOTHING} where there was none. */
    public AssessmentReport lastCommit() {
        return lastCommit.get();
    }

    /** Assesses every event of every source, in the running write transaction or else in one of its own. */
    public AssessmentReport assessAll() {
        return Txn.calculateWrite(getWrapped(), () -> Reassessment.ofAll(getWrapped()));
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        super.add(graph, subject, predicate, object);
        touched.get().add(graph, subject, predicate, object);
    }

    @Override
    public void add(Quad quad) {
        super.add(quad);
        touched.get().add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        touched.get().delete(graph, subject, predicate, object);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        touched.get().delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        super.delete(quad);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        touched.get().deleteAny(graph, wild(subject), wild(predicate), wild(object));
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        super.addGraph(name, graph);
        graph.find().forEach(triple -> touched.get()
                .add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    @Override
    public void removeGraph(Node name) {
        touched.get().deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        super.removeGraph(name);
    }

    @Override
    public void clear() {
        super.clear();
        touched.remove();
    }

    @Override
    public Graph getDefaultGraph() {
        return AssessedGraph.unnamed(this, super.getDefaultGraph());
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isUnionGraph(name)) {
            return super.getGraph(name);
        }
        return Quad.isDefaultGraph(name) ? getDefaultGraph() : AssessedGraph.named(this, name, super.getGraph(name));
    }

    @Override
    public void begin() {
        touched.remove();
        super.begin();
    }

    @Override
    public void begin(TxnType type) {
        touched.remove();
        super.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        touched.remove();
        super.begin(mode);
    }

    /** {@inheritDoc} Where an assessment fails the transaction stays open, for the caller to abort: nothing is half done. */
    @Override
    public void commit() {
        if (transactionMode() == ReadWrite.WRITE) {
            lastCommit.set(Reassessment.of(touched.get(), getWrapped()));
        }
        super.commit();
        touched.remove();
    }

    @Override
    public void abort() {
        touched.remove();
        super.abort();
    }

    @Override
    public void end() {
        touched.remove();
        super.end();
    }

    private static Node wild(Node node) {
        return node == null ? Node.ANY : node;
    }
}
