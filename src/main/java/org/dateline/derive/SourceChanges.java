package org.dateline.derive;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.rdf.vocabulary.Dl;
import org.jspecify.annotations.Nullable;

/** What a write transaction has touched in one named graph, where that is a source. */
final class SourceChanges {
    private final boolean source;
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> targets = new HashSet<>();
    private final Set<Node> others = new HashSet<>();
    private @Nullable Node lastSubject;

    /**
     * A graph that is touched for the first time.
     *
     * @param source whether it is a source: otherwise nothing of it is kept
     */
    SourceChanges(boolean source) {
        this.source = source;
    }

    /** A quad of the graph is added or deleted. */
    void touch(Node subject, Node predicate, Node object) {
        if (!source) {
            return;
        }
        if (!subject.equals(lastSubject)) {
            subjects.add(subject);
            lastSubject = subject;
        }
        if (predicate.equals(Dl.ABOUT) || predicate.equals(Dl.DENIES)) {
            targets.add(object);
        } else if (predicate.equals(Dl.OTHER)) {
            others.add(object);
        }
    }

    boolean isSource() {
        return source;
    }

    /** What was touched itself. */
    Set<Node> subjects() {
        return subjects;
    }

    /** The events and claims that claims in it are, or were, about. */
    Set<Node> targets() {
        return targets;
    }

    /** The other ends of states in it. */
    Set<Node> others() {
        return others;
    }
}
