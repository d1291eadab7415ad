// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.model.LabelPolicy;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Caches the figures of the selections of one index that were used last. The rows of an index never change, so neither do its
 * figures. Selections by words are not cached, since their events may change without the index. Small selections are not cached
 * either: counting them is fast, and their lanes contain the events themselves. Safe for any number of threads.
 */
final class SummaryCache {
    private static final int MOST = 64;

    private final Map<Key, Summary> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /**
     * Which figures.
     *
     * @param selection of the events
     * @param lanes by what they stand side by side; null for no lanes
     * @param facet the filter of which more values are listed than usual; null for none
     */
    record Figures(
            Selection selection,
            @Nullable LaneKey lanes,
            @Nullable LaneKey facet) {}

    private record Key(Figures figures, LabelPolicy labels) {}

    /** Gives figures; counts them where they are not cached. Two threads may count the same. */
    Summary get(Figures figures, Supplier<Summary> count) {
        Key key = new Key(figures, LabelPolicy.current());
        synchronized (kept) {
            Summary known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Summary counted = count.get();
        if (figures.selection().q() == null && counted.total() > Lanes.DRAWN) {
            keep(key, counted);
        }
        return counted;
    }

    private void keep(Key key, Summary summary) {
        synchronized (kept) {
            kept.put(key, summary);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
