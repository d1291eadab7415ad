package org.dateline.derive;

import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;

/** One graph of an assessed dataset. It writes through the dataset, so that changes are recorded, and reads from the store. */
final class AssessedGraph extends GraphView {
    private static final long TRIPLES_IN_MEMORY = 100_000;

    private static final Var S = Var.alloc("s");
    private static final Var P = Var.alloc("p");
    private static final Var O = Var.alloc("o");

    private final Graph stored;

    private AssessedGraph(DatasetGraph dataset, Node name, Graph stored) {
        super(dataset, name);
        this.stored = stored;
    }

    static Graph unnamed(DatasetGraph dataset, Graph stored) {
        return new AssessedGraph(dataset, Quad.defaultGraphNodeGenerated, stored);
    }

    static Graph named(DatasetGraph dataset, Node name, Graph stored) {
        return new AssessedGraph(dataset, name, stored);
    }

    /** {@inheritDoc} The default graph is given by its name, since a dataset does not accept null. */
    @Override
    public void remove(Node subject, Node predicate, Node object) {
        Node name = getGraphName();
        getDataset().deleteAny(name == null ? Quad.defaultGraphIRI : name, subject, predicate, object);
    }

    /**
     * {@inheritDoc} In a write transaction a whole graph is first copied: TDB2 5.6.0 loses triples if an index is written while it is
     * read, as COPY, MOVE and ADD do. Large graphs are copied to temporary files.
     */
    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node predicate, Node object) {
        ExtendedIterator<Triple> found = super.graphBaseFind(subject, predicate, object);
        boolean whole = isWild(subject) && isWild(predicate) && isWild(object);
        if (!whole || getDataset().transactionMode() != ReadWrite.WRITE) {
            return found;
        }
        DataBag<Binding> copy = BagFactory.newDefaultBag(
                new ThresholdPolicyCount<>(TRIPLES_IN_MEMORY),
                SerializationFactoryFinder.bindingSerializationFactory());
        found.forEachRemaining(triple -> copy.add(
                BindingFactory.binding(S, triple.getSubject(), P, triple.getPredicate(), O, triple.getObject())));
        Iterator<Triple> triples =
                Iter.map(copy.iterator(), binding -> Triple.create(binding.get(S), binding.get(P), binding.get(O)));
        return WrappedIterator.createNoRemove(Iter.onClose(triples, copy::close));
    }

    /** Whether a node is a wildcard, which may be null, as in Jena's {@code isEmpty}. */
    private static boolean isWild(@Nullable Node node) {
        return node == null || !node.isConcrete();
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return stored.getPrefixMapping();
    }

    @Override
    protected int graphBaseSize() {
        return stored.size();
    }
}
