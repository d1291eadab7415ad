// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A read-only graph with a cache of the statements of the last subjects. A shape asks for one property of a node after the other; one
 * look-up in a disk index then answers all of them. The graph must not change meanwhile.
 */
final class SubjectCacheGraph extends GraphBase {
    private static final int SUBJECTS = 1 << 10;
    /** Subjects with more statements are not cached, so that memory stays bounded. */
    private static final int TRIPLES = 1 << 8;

    private static final float LOAD_FACTOR = 0.75f;

    private final Graph graph;
    private final Map<Node, Optional<List<Triple>>> remembered = new LinkedHashMap<>(SUBJECTS, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Optional<List<Triple>>> eldest) {
            return size() > SUBJECTS;
        }
    };

    SubjectCacheGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Optional<List<Triple>> known =
                pattern.getSubject().isConcrete() ? about(pattern.getSubject()) : Optional.empty();
        if (known.isEmpty()) {
            return graph.find(pattern);
        }
        List<Triple> found = new ArrayList<>();
        for (Triple triple : known.get()) {
            if (pattern.matches(triple)) {
                found.add(triple);
            }
        }
        return WrappedIterator.createNoRemove(found.iterator());
    }

    private Optional<List<Triple>> about(Node subject) {
        Optional<List<Triple>> known = remembered.get(subject);
        if (known == null) {
            Iterator<Triple> all = graph.find(subject, Node.ANY, Node.ANY);
            List<Triple> first = Iter.toList(Iter.limit(all, TRIPLES + 1));
            Iter.close(all);
            known = first.size() > TRIPLES ? Optional.empty() : Optional.of(first);
            remembered.put(subject, known);
        }
        return known;
    }
}
