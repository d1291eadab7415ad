// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.jspecify.annotations.Nullable;

/**
 * The quads that a store has for a pattern, all read before the first of them is given, so that the reader may write meanwhile. TDB2 5.6.0
 * loses statements if an index is written while it is read, as ARQ's COPY, MOVE and ADD do. Many quads are copied to temporary files.
 */
final class CopiedQuads implements IteratorCloseable<Quad> {
    private static final long QUADS_IN_MEMORY = 100_000;

    private static final Var G = Var.alloc("g");
    private static final Var S = Var.alloc("s");
    private static final Var P = Var.alloc("p");
    private static final Var O = Var.alloc("o");

    private final Iterator<Quad> stored;
    private @Nullable DataBag<Binding> copies;
    private Iterator<Binding> copied = Iter.nullIterator();

    /** The quads of an iterator, which is closed with this one. */
    CopiedQuads(Iterator<Quad> stored) {
        this.stored = stored;
    }

    /** Copies nothing, so that it is cheap to ask whether there is a quad at all. */
    @Override
    public boolean hasNext() {
        return copies == null ? stored.hasNext() : copied.hasNext();
    }

    @Override
    public Quad next() {
        if (copies == null) {
            copies = copy();
            copied = copies.iterator();
        }
        Binding row = copied.next();
        return Quad.create(row.get(G), row.get(S), row.get(P), row.get(O));
    }

    private DataBag<Binding> copy() {
        DataBag<Binding> bag = BagFactory.newDefaultBag(
                new ThresholdPolicyCount<>(QUADS_IN_MEMORY), SerializationFactoryFinder.bindingSerializationFactory());
        stored.forEachRemaining(quad -> bag.add(BindingFactory.binding(
                G, quad.getGraph(), S, quad.getSubject(), P, quad.getPredicate(), O, quad.getObject())));
        Iter.close(stored);
        return bag;
    }

    @Override
    public void close() {
        Iter.close(stored);
        if (copies != null) {
            Iter.close(copied);
            copies.close();
        }
    }
}
