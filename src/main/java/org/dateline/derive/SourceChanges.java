package org.dateline.derive;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.rdf.vocabulary.Dl;
import org.jspecify.annotations.Nullable;

/** The changes of a write transaction in one named graph, if it is a source. */
final class SourceChanges {
    private final boolean source;
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> targets = new HashSet<>();
    private final Set<Node> others = new HashSet<>();
    private @Nullable Node lastSubject;

    /**
     * Creates an instance for a graph without changes.
     *
     * @param source whether the graph is a source; otherwise no changes are recorded
     */
    SourceChanges(boolean source) {
        this.source = source;
    }

    /** Records that a quad of the graph is added or deleted. */
    void add(Node subject, Node predicate, Node object) {
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

    /** The changed subjects. */
    Set<Node> subjects() {
        return subjects;
    }

    /** The events and claims that its changed claims are, or were, about. */
    Set<Node> targets() {
        return targets;
    }

    /** The values of {@code dl:other} of its changed states. */
    Set<Node> others() {
        return others;
    }
}
