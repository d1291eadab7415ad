package org.dateline.query.timeline;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.Changes;

/** What was committed since an index was read, for it and for the one that is being read. Never waits. */
final class PendingChanges {
    private Pile pending = new Pile();
    private Pile sinceBuild = new Pile();
    private boolean building;

    /** Changes of several commits together. */
    private static final class Pile {
        private boolean everything;
        private final Set<String> things = new HashSet<>();

        Pile copy() {
            Pile copy = new Pile();
            copy.add(changes());
            return copy;
        }

        void add(Changes changes) {
            everything |= changes.everything() || things.size() > TimelineIndexReader.MOST_EVENTS;
            if (everything) {
                things.clear();
            } else {
                things.addAll(changes.things());
            }
        }

        Changes changes() {
            return everything ? Changes.EVERYTHING : Changes.of(things);
        }
    }

    /** A commit changed something. */
    synchronized void add(Changes changes) {
        pending.add(changes);
        if (building) {
            sinceBuild.add(changes);
        }
    }

    /** Whether the index that answers lacks something. */
    synchronized boolean hasPending() {
        return !pending.changes().isEmpty();
    }

    /** Hands out what the index that answers lacks, and forgets it: to be called before the store is read. */
    synchronized Changes take() {
        Changes taken = pending.changes();
        pending = new Pile();
        return taken;
    }

    /**
     * Another index begins to be made: what is committed from now on it may lack, and what is pending, too, where it is made from
     * the one that answers.
     */
    synchronized void beginBuild() {
        building = true;
        sinceBuild = pending.copy();
    }

    /** The other index answers from now on. */
    synchronized void endBuild() {
        building = false;
        pending = sinceBuild;
        sinceBuild = new Pile();
    }

    /** The other index came to nothing. */
    synchronized void failBuild() {
        building = false;
        sinceBuild = new Pile();
    }
}
