// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.List;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.query.StoreStatistics;

/**
 * A store at a glance.
 *
 * @param figures how much there is
 * @param begins when events begin
 * @param latest what happened last, the latest first
 * @param planned what was planned
 * @param top who, where and what most often
 * @param articles the newest
 * @param questions what the store can answer about its events
 */
public record StoreOverview(
        StoreStatistics.Things figures,
        Begins begins,
        List<EventRow> latest,
        Planned planned,
        Top top,
        List<ListedArticle> articles,
        List<StoreQuestion> questions) {

    /** Keeps copies. */
    public StoreOverview {
        latest = List.copyOf(latest);
        articles = List.copyOf(articles);
        questions = List.copyOf(questions);
    }

    /**
     * When events begin.
     *
     * @param histogram of the period in which nearly all begin
     * @param earlier how many begin before it
     * @param later how many begin after it
     */
    public record Begins(Histogram histogram, long earlier, long later) {}

    /**
     * Planned events.
     *
     * @param toCome the next ones, the first of them first
     * @param open those whose time has passed without any report of their outcome, the latest first
     * @param openCount how many of those there are
     */
    public record Planned(List<EventRow> toCome, List<EventRow> open, long openCount) {
        /** Keeps copies. */
        public Planned {
            toCome = List.copyOf(toCome);
            open = List.copyOf(open);
        }
    }

    /**
     * The most frequent ones, with all that lies within them or is narrower; only such as an event has directly.
     *
     * @param actors who
     * @param places where
     * @param types what
     */
    public record Top(List<Count> actors, List<Count> places, List<Count> types) {
        /** Keeps copies. */
        public Top {
            actors = List.copyOf(actors);
            places = List.copyOf(places);
            types = List.copyOf(types);
        }
    }
}
