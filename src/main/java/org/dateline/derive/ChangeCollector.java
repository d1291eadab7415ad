// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Changes;

/** Collects the subjects that one write transaction changes, up to a limit; beyond it, everything counts as changed. */
final class ChangeCollector {
    /** With more changed subjects, it is cheaper for listeners to read the whole store. */
    static final int MAX_SUBJECTS = 10_000;

    private final Set<Node> subjects = new HashSet<>();
    private boolean everything;

    /** Records that a statement about a subject is added or deleted. */
    void add(Node subject) {
        if (!everything && subjects.add(subject) && subjects.size() > MAX_SUBJECTS) {
            addEverything();
        }
    }

    /** Records that all statements that match a pattern will be deleted. */
    void addMatching(DatasetGraph base, Quad pattern) {
        Iterator<Quad> found = base.find(pattern);
        while (!everything && found.hasNext()) {
            add(found.next().getSubject());
        }
    }

    /** Records that too much changed to list. */
    void addEverything() {
        everything = true;
        subjects.clear();
    }

    /** Whether nothing was changed. */
    boolean isEmpty() {
        return !everything && subjects.isEmpty();
    }

    /** Returns the changes; must be called before the commit, in the transaction. */
    Changes changes(DatasetGraph base) {
        if (everything) {
            return Changes.EVERYTHING;
        }
        Set<String> things = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(subjects);
        while (!open.isEmpty() && seen.size() <= 2 * MAX_SUBJECTS) {
            Node node = open.pop();
            if (node.isURI()) {
                things.add(node.getURI());
            } else if (seen.add(node)) {
                base.find(Node.ANY, Node.ANY, Node.ANY, node).forEachRemaining(quad -> open.push(quad.getSubject()));
            }
        }
        return open.isEmpty() ? Changes.of(things) : Changes.EVERYTHING;
    }
}
