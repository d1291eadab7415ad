// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.jspecify.annotations.Nullable;

/** Makes solutions of rows of an index. The terms are read only when something asks for them. */
final class Candidates {
    private final PatternGroup group;
    private final Var subject;
    private final Var object;
    private final @Nullable Var graph;
    private final IdCodec codec = new IdCodec();
    private final Binding root = BindingRoot.create();
    private @Nullable IndexRow last;

    Candidates(PatternGroup group, Var subject, Var object) {
        this.group = group;
        this.subject = subject;
        this.object = object;
        this.graph = group.graphVariable();
    }

    /** Leaves one row of each statement; those of the other graphs follow it. */
    Iterator<IndexRow> oncePerStatement(Iterator<IndexRow> rows) {
        return Iter.filter(rows, row -> {
            boolean isNew = last == null || !last.isSameStatement(row);
            last = row;
            return isNew;
        });
    }

    Binding binding(IndexRow row) {
        BindingNodeId ids = new BindingNodeId(root);
        ids.put(subject, codec.decode(row.subject()));
        ids.put(object, codec.decode(row.object()));
        if (graph != null) {
            ids.put(graph, codec.decode(row.graph()));
        }
        return new Candidate(ids, group.nodes(), row.object());
    }
}
