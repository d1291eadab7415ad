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

    private record Key(Selection selection, @Nullable LaneKey lanes, LabelPolicy labels) {}

    /** The figures of a selection with these lanes; counts them where they are not cached. Two threads may count the same. */
    Summary get(Selection selection, @Nullable LaneKey lanes, Supplier<Summary> count) {
        Key key = new Key(selection, lanes, LabelPolicy.current());
        synchronized (kept) {
            Summary known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Summary counted = count.get();
        if (selection.q() == null && counted.total() > Lanes.DRAWN) {
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
