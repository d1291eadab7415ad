package org.dateline.derive;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.Changes;

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
    private final ThreadLocal<TransactionChanges> touched;
    private final ThreadLocal<ChangeCollector> changed = ThreadLocal.withInitial(ChangeCollector::new);
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();

    private AssessedDataset(DatasetGraph base) {
        super(base);
        this.touched = ThreadLocal.withInitial(() -> new TransactionChanges(base));
    }

    /** The assessed view of a dataset, which must have transactions with abort, as TDB2 has. */
    public static AssessedDataset over(DatasetGraph base) {
        return base instanceof AssessedDataset already ? already : new AssessedDataset(base);
    }

    /** What the last commit of a write transaction on this thread did; {@link AssessmentReport#NOTHING} where there was none. */
    public AssessmentReport lastCommit() {
        return lastCommit.get();
    }

    /**
     * Tells a listener of each commit of a write transaction, once it is done and before the writer goes on. The listener is
     * called on the writer's thread, should only take note, and must neither throw nor use the dataset.
     */
    public void onCommit(Consumer<Changes> listener) {
        listeners.add(listener);
    }

    /** Assesses every event of every source, in the running write transaction or else in one of its own. */
    public AssessmentReport assessAll() {
        AssessmentReport report = Txn.calculateWrite(getWrapped(), () -> Reassessment.ofAll(getWrapped()));
        listeners.forEach(listener -> listener.accept(Changes.EVERYTHING));
        return report;
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        super.add(graph, subject, predicate, object);
        changed.get().note(subject);
        touched.get().add(graph, subject, predicate, object);
    }

    @Override
    public void add(Quad quad) {
        super.add(quad);
        changed.get().note(quad.getSubject());
        touched.get().add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        changed.get().note(subject);
        touched.get().delete(graph, subject, predicate, object);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        changed.get().note(quad.getSubject());
        touched.get().delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        super.delete(quad);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        Quad pattern = Quad.create(wild(graph), wild(subject), wild(predicate), wild(object));
        changed.get().noteAny(getWrapped(), pattern);
        touched.get().deleteAny(graph, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        super.addGraph(name, graph);
        graph.find().forEach(triple -> {
            changed.get().note(triple.getSubject());
            touched.get().add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
        });
    }

    @Override
    public void removeGraph(Node name) {
        changed.get().noteAny(getWrapped(), Quad.create(name, Node.ANY, Node.ANY, Node.ANY));
        touched.get().deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        super.removeGraph(name);
    }

    @Override
    public void clear() {
        super.clear();
        changed.get().noteEverything();
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
        forget();
        super.begin();
    }

    @Override
    public void begin(TxnType type) {
        forget();
        super.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        forget();
        super.begin(mode);
    }

    /** {@inheritDoc} Where an assessment fails the transaction stays open, for the caller to abort: nothing is half done. */
    @Override
    public void commit() {
        Changes changes = Changes.of(Set.of());
        if (transactionMode() == ReadWrite.WRITE) {
            lastCommit.set(Reassessment.of(touched.get(), getWrapped(), changed.get()));
            changes = changed.get().changes(getWrapped());
        }
        super.commit();
        forget();
        tell(changes);
    }

    @Override
    public void abort() {
        forget();
        super.abort();
    }

    @Override
    public void end() {
        forget();
        super.end();
    }

    private void forget() {
        touched.remove();
        changed.remove();
    }

    private void tell(Changes changes) {
        if (!changes.isEmpty()) {
            listeners.forEach(listener -> listener.accept(changes));
        }
    }

    private static Node wild(Node node) {
        return node == null ? Node.ANY : node;
    }
}
