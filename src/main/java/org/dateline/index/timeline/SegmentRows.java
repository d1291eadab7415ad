// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import org.roaringbitmap.RoaringBitmap;

/**
 * Some rows of a segment.
 *
 * @param segment the columns
 * @param rows which rows; must not be changed
 */
record SegmentRows(Segment segment, RoaringBitmap rows) {

    /** How many rows. */
    long count() {
        return rows.getLongCardinality();
    }
}
