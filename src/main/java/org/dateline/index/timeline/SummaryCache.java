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
 * The figures of the selections of one index that were asked for last: its rows never change, so neither do they. Selections by
 * words are not kept, since which events have them may change without the index; nor are small ones, which cost little to count
 * and much to keep, since their lanes hold the events themselves. Safe for any number of threads.
 */
final class SummaryCache {
    private static final int MOST = 64;

    private final Map<Key, Summary> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Key(Selection selection, @Nullable LaneKey lanes, LabelPolicy labels) {}

    /** The figures of a selection with these lanes, counted where they are not known. Two threads may count the same. */
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
