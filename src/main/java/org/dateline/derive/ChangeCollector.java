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

/** Collects the subjects that one write transaction changes, as long as they can be counted; after that, only that much changed. */
final class ChangeCollector {
    /** More are not listed: whoever follows changes then does better to read the store anew. */
    static final int AT_MOST = 10_000;

    private final Set<Node> subjects = new HashSet<>();
    private boolean everything;

    /** A statement about a subject is added or deleted. */
    void note(Node subject) {
        if (!everything && subjects.add(subject) && subjects.size() > AT_MOST) {
            noteEverything();
        }
    }

    /** All statements of a pattern are about to be deleted. */
    void noteAny(DatasetGraph base, Quad pattern) {
        Iterator<Quad> found = base.find(pattern);
        while (!everything && found.hasNext()) {
            note(found.next().getSubject());
        }
    }

    /** Too much to list. */
    void noteEverything() {
        everything = true;
        subjects.clear();
    }

    /** What changed, said just before the commit, while the transaction still runs. */
    Changes changes(DatasetGraph base) {
        if (everything) {
            return Changes.EVERYTHING;
        }
        Set<String> things = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(subjects);
        while (!open.isEmpty() && seen.size() <= 2 * AT_MOST) {
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
