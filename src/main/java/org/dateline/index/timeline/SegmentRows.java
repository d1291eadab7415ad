// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import org.roaringbitmap.RoaringBitmap;

/**
 * Some rows of a segment.
 *
 * @param segment the columns
 * @param rows which rows; must not be changed
 */
record SegmentRows(Segment segment, RoaringBitmap rows) {
    /** Reads what {@link #write} wrote. */
    static SegmentRows read(ColumnReader in) throws IOException {
        return new SegmentRows(Segment.read(in), in.bitmap());
    }

    void write(ColumnWriter out) throws IOException {
        segment.write(out);
        out.bitmap(rows);
    }

    /** How many rows. */
    long count() {
        return rows.getLongCardinality();
    }
}
