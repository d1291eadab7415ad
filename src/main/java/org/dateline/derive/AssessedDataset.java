// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.Changes;
import org.dateline.rdf.WriteTransaction;
import org.dateline.rdf.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that keeps its default graph, and the history beside it, assessed. A write transaction records what it changes; before the commit, the affected events
 * are assessed again in the same transaction. It also keeps the ontology's scheme in the default graph of a store with events.
 *
 * <p>Everything that writes to a store ({@code load}, SPARQL Update, the Graph Store Protocol) writes through this view:
 *
 * <pre>{@code
 * AssessedDataset dataset = AssessedDataset.over(store.dataset());   // serve: FusekiServer.create().add("/", dataset)
 * WriteTransaction.run(dataset, () -> …);                                // load: parse into it
 * List<Issue> warnings = dataset.lastCommit().issues();              // on the same thread, after the commit
 * }</pre>
 *
 * <p>After a bulk load that bypasses it, call {@link #assessAll()}. Queries run on the wrapped dataset with its own engine, since the query
 * engine unwraps a {@link DatasetGraphWrapper}. Transactions are those of the wrapped dataset, including promotion. Without sources,
 * writes cost almost nothing extra.
 */
public final class AssessedDataset extends DatasetGraphWrapper {
    private final ThreadLocal<AssessmentReport> lastCommit = ThreadLocal.withInitial(() -> AssessmentReport.NOTHING);
    private final ThreadLocal<TransactionChanges> changes;
    private final ThreadLocal<ChangeCollector> collector = ThreadLocal.withInitial(ChangeCollector::new);
    private final ThreadLocal<Optional<Changes>> prepared = ThreadLocal.withInitial(Optional::empty);
    private final SchemeKeeper scheme;
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong reported = new AtomicLong();
    private volatile WriteGuard guard = WriteGuard.NONE;
    private final List<Consumer<Duration>> assessmentListeners = new CopyOnWriteArrayList<>();

    private AssessedDataset(DatasetGraph base) {
        super(base);
        this.scheme = new SchemeKeeper(base);
        this.changes = ThreadLocal.withInitial(() -> new TransactionChanges(base));
    }

    /** Returns the assessed view of a dataset, which must support transactions with abort. */
    public static AssessedDataset over(DatasetGraph base) {
        return base instanceof AssessedDataset already ? already : new AssessedDataset(base);
    }

    /**
     * The same of what a dataset in memory shows of an assessed one, of which nothing but the events, states and distances will be read. The
     * scheme is taken to be as it should be: to compare it takes longer than the rest where the dataset is another engine's.
     */
    static AssessedDataset over(ScratchDataset scratch) {
        AssessedDataset dataset = new AssessedDataset(scratch);
        dataset.scheme.assumeCurrent();
        return dataset;
    }

    /** The report of the last commit of a write transaction on this thread; {@link AssessmentReport#NOTHING} if there was none. */
    public AssessmentReport lastCommit() {
        return lastCommit.get();
    }

    /**
     * Adds a listener that is called after each commit of a write transaction that changed something, before the writer continues. It
     * names no thing where only blank nodes changed to which nothing leads. It runs on the writer's
     * thread, should return at once, and must neither throw nor use the dataset.
     */
    public void onCommit(Consumer<Changes> listener) {
        listeners.add(listener);
    }

    /** Sets what is told of each change before it is made, and may refuse it. */
    public void guardBy(WriteGuard other) {
        guard = other;
    }

    /** Adds a listener that is told how long the assessment of each write transaction took, on the writer's thread before the commit. */
    public void onAssessment(Consumer<Duration> listener) {
        assessmentListeners.add(listener);
    }

    /** Assesses every event of every source, in the running write transaction or in one of its own. */
    public AssessmentReport assessAll() {
        return assessAll(AssessmentProgress.NONE);
    }

    /** The same, with progress. */
    public AssessmentReport assessAll(AssessmentProgress progress) {
        return assessAll(progress, 1);
    }

    /**
     * The same on all processors, if there is no transaction yet. For a dataset whose readers run beside a writer, and see what was
     * committed before it, as those of TDB2 do: on another one it may wait for ever.
     */
    public AssessmentReport assessAllInParallel(AssessmentProgress progress) {
        return assessAll(
                progress,
                getWrapped().isInTransaction() ? 1 : Runtime.getRuntime().availableProcessors());
    }

    private AssessmentReport assessAll(AssessmentProgress progress, int threads) {
        AssessmentReport report = WriteTransaction.calculate(getWrapped(), () -> {
            AssessmentReport assessed = Reassessment.ofAll(getWrapped(), progress, threads);
            scheme.update(new ChangeCollector());
            return assessed;
        });
        listeners.forEach(listener -> listener.accept(Changes.EVERYTHING));
        return report;
    }

    /** Whether an earlier version of the program assessed the sources of the dataset, so that {@link #upgrade} will take a while. */
    public boolean isOfEarlierFormat() {
        return Txn.calculateRead(
                getWrapped(), () -> HistoryDescription.isMissing(getWrapped(), new SourceReader(getWrapped())));
    }

    /** Upgrades without progress. */
    public void upgrade() {
        upgrade(AssessmentProgress.NONE);
    }

    /**
     * Brings the ontology's event types and individuals in the default graph up to this version of the program, and assesses all events
     * again if an earlier version assessed them in another form; each in a transaction of its own. To be called when a store is opened or
     * a backup was restored. Writes nothing where nothing differs.
     */
    public void upgrade(AssessmentProgress progress) {
        if (Txn.calculateRead(getWrapped(), scheme::isDue)) {
            WriteTransaction.run(getWrapped(), () -> scheme.update(new ChangeCollector()));
            listeners.forEach(listener -> listener.accept(Changes.EVERYTHING));
        }
        if (isOfEarlierFormat()) {
            assessAll(progress);
        }
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        guard.adding(graph);
        TransactionChanges recorded = changes.get();
        super.add(graph, subject, predicate, object);
        collector.get().add(subject);
        recorded.add(graph, subject, predicate, object);
    }

    @Override
    public void add(Quad quad) {
        guard.adding(quad.getGraph());
        TransactionChanges recorded = changes.get();
        super.add(quad);
        collector.get().add(quad.getSubject());
        recorded.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        guard.deleting(graph);
        collector.get().add(subject);
        changes.get().delete(graph, subject, predicate, object);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        guard.deleting(quad.getGraph());
        collector.get().add(quad.getSubject());
        changes.get().delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        super.delete(quad);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        guard.deleting(wild(graph));
        Quad pattern = Quad.create(wild(graph), wild(subject), wild(predicate), wild(object));
        collector.get().addMatching(getWrapped(), pattern);
        changes.get().deleteAny(graph, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        guard.adding(name);
        TransactionChanges recorded = changes.get();
        super.addGraph(name, graph);
        graph.find().forEach(triple -> {
            collector.get().add(triple.getSubject());
            recorded.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
        });
    }

    @Override
    public void removeGraph(Node name) {
        guard.deleting(name);
        collector.get().addMatching(getWrapped(), Quad.create(name, Node.ANY, Node.ANY, Node.ANY));
        changes.get().deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        super.removeGraph(name);
    }

    @Override
    public void clear() {
        guard.deleting(Node.ANY);
        changes.set(changes.get().deleteAll());
        super.clear();
        collector.get().addEverything();
    }

    @Override
    public Iterator<Quad> find() {
        return writable(super.find());
    }

    @Override
    public Iterator<Quad> find(@Nullable Quad pattern) {
        return writable(super.find(pattern));
    }

    @Override
    public Iterator<Quad> find(
            @Nullable Node graph, @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
        return writable(super.find(graph, subject, predicate, object));
    }

    @Override
    public Iterator<Quad> findNG(
            @Nullable Node graph, @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
        return writable(super.findNG(graph, subject, predicate, object));
    }

    /** Whoever reads in a write transaction may write before the last row. */
    private Iterator<Quad> writable(Iterator<Quad> found) {
        return transactionMode() == ReadWrite.WRITE ? new CopiedQuads(found) : found;
    }

    @Override
    public PrefixMap prefixes() {
        return guard.prefixes(super.prefixes());
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
        discardChanges();
        guard.begin();
        super.begin();
    }

    @Override
    public void begin(TxnType type) {
        discardChanges();
        guard.begin();
        super.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        discardChanges();
        guard.begin();
        super.begin(mode);
    }

    /** {@inheritDoc} If the assessment fails, the transaction stays open for the caller to abort. */
    @Override
    public void commit() {
        commit(AssessmentProgress.NONE);
    }

    /** Commits like {@link #commit()}, with the progress of the assessment. */
    public void commit(AssessmentProgress progress) {
        if (transactionMode() != ReadWrite.WRITE) {
            super.commit();
            discardChanges();
            return;
        }
        Changes published = prepared.get().orElseGet(() -> assess(progress));
        boolean isChanged = !collector.get().isEmpty();
        super.commit();
        discardChanges();
        if (isChanged) {
            listeners.forEach(listener -> listener.accept(published));
        }
        reported.incrementAndGet();
    }

    /** How many commits of write transactions through this view were reported to all listeners, or had nothing to report. */
    public long reported() {
        return reported.get();
    }

    /**
     * Does everything but the commit itself, so that a writer can still end the transaction with the exception that the progress throws.
     * To be called after the last change of a write transaction.
     */
    public void prepareCommit(AssessmentProgress progress) {
        prepared.set(Optional.of(assess(progress)));
    }

    private Changes assess(AssessmentProgress progress) {
        long start = System.nanoTime();
        lastCommit.set(Reassessment.of(changes.get(), getWrapped(), collector.get(), progress));
        scheme.follow(changes.get().scheme(), collector.get());
        Changes changed = collector.get().changes(getWrapped());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assessmentListeners.forEach(listener -> listener.accept(took));
        return changed;
    }

    @Override
    public void abort() {
        discardChanges();
        super.abort();
    }

    @Override
    public void end() {
        discardChanges();
        super.end();
    }

    private void discardChanges() {
        prepared.remove();
        changes.remove();
        collector.remove();
    }

    private static Node wild(Node node) {
        return node == null ? Node.ANY : node;
    }
}
