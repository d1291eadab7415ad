// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.store.view.Difference;
import org.dateline.store.view.ReadingTurns;
import org.dateline.store.view.VersionedReading;
import org.dateline.store.view.ViewDataset;

/**
 * A view of an embedded store that is only read, and copies nothing: some statements are hidden, others added. Safe for use by several
 * threads.
 */
public final class StoreView implements Store {
    private final EmbeddedStore base;
    private final String name;
    private final ViewDataset dataset;

    private StoreView(EmbeddedStore base, String name, ViewDataset dataset) {
        this.base = base;
        this.name = name;
        this.dataset = dataset;
    }

    /**
     * A view of a store.
     *
     * @param name what messages add to the name of the store
     * @param differ computes what the view hides and adds, from the store in a running read transaction; called once for each version of
     *     the data
     * @param turns decides when that is computed
     */
    public static StoreView of(
            EmbeddedStore base, String name, VersionedReading.Reader<Difference> differ, ReadingTurns turns) {
        return new StoreView(base, base.name() + " " + name, new ViewDataset(base.dataset(), differ, turns));
    }

    /** The store below. */
    public EmbeddedStore base() {
        return base;
    }

    /** The dataset, with read transactions. It refuses to write, and to be read outside of a transaction. */
    public ViewDataset dataset() {
        return dataset;
    }

    /** Computes what it shows, where that is not known yet, so that reading it does not have to. To be called in a transaction. */
    public void prepare() {
        dataset.prepare();
    }

    /** How many rows and terms it keeps in memory, as a measure of it; 0 before it was read. */
    public long rowsKept() {
        return dataset.rowsKept();
    }

    @Override
    public RDFConnection connect() {
        return RDFConnection.connect(DatasetFactory.wrap(dataset));
    }

    @Override
    public Map<String, String> prefixes() {
        return base.prefixes();
    }

    @Override
    public String name() {
        return name;
    }

    /** Does nothing: the store belongs to whoever opened it. */
    @Override
    public void close() {
        // The view has nothing of its own.
    }
}
