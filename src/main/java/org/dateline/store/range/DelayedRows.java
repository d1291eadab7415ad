// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.function.Supplier;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** Rows that are found when the first is asked for. */
final class DelayedRows extends QueryIter {
    private final Supplier<QueryIterator> source;
    private volatile @Nullable QueryIterator found;

    DelayedRows(Supplier<QueryIterator> source, ExecutionContext execution) {
        super(execution);
        this.source = source;
    }

    private QueryIterator rows() {
        QueryIterator rows = found;
        if (rows == null) {
            rows = source.get();
            found = rows;
        }
        return rows;
    }

    @Override
    protected boolean hasNextBinding() {
        return rows().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return rows().nextBinding();
    }

    @Override
    protected void closeIterator() {
        QueryIterator rows = found;
        if (rows != null) {
            rows.close();
        }
    }

    @Override
    protected void requestCancel() {
        QueryIterator rows = found;
        if (rows != null) {
            rows.cancel();
        }
    }

    @Override
    public void output(IndentedWriter out, SerializationContext context) {
        out.println("rows on demand");
    }
}
