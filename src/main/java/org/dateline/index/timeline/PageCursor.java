// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.SortOrder;

/**
 * Where a page ended: the keys by which its last event was sorted. So the next page begins right after it, whatever was written
 * meanwhile, even if that event is gone.
 *
 * @param independent how many independent sources tell of it
 * @param begin the best estimate of its begin
 * @param iri its IRI
 */
record PageCursor(int independent, long begin, String iri) implements Comparable<PageCursor> {
    private static final List<SortOrder> SORTS = List.of(SortOrder.values());
    private static final int HEAD = 1 + Integer.BYTES + Long.BYTES;

    /** The keys of a row. */
    static PageCursor of(Segment segment, int row) {
        return new PageCursor(
                segment.marks().independent(row),
                segment.spans().begin(row),
                segment.names().iri(row));
    }

    /** In the order of {@link SortOrder#BEGIN}. */
    @Override
    public int compareTo(PageCursor other) {
        int byBegin = Long.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : iri.compareTo(other.iri);
    }

    /** In an order; what has no date comes last in each. */
    int compareTo(PageCursor other, SortOrder sort) {
        return switch (sort) {
            case BEGIN -> compareTo(other);
            case LATEST -> latest(other);
            case SOURCES -> {
                int bySources = Integer.compare(other.independent, independent);
                yield bySources != 0 ? bySources : latest(other);
            }
        };
    }

    private int latest(PageCursor other) {
        boolean undated = begin == EpochMillis.NEVER;
        boolean otherUndated = other.begin == EpochMillis.NEVER;
        return undated == otherUndated ? other.compareTo(this) : Boolean.compare(undated, otherUndated);
    }

    /** As it is handed out, for URLs. */
    String text(SortOrder sort) {
        byte[] name = iri.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length)
                .put((byte) SORTS.indexOf(sort))
                .putInt(independent)
                .putLong(begin)
                .put(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads what was handed out for an order.
     *
     * @throws BadParameterException where it is something else, or is of another order
     */
    static PageCursor parse(String text, SortOrder sort) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() >= HEAD && bytes.get() == SORTS.indexOf(sort)) {
                int independent = bytes.getInt();
                long begin = bytes.getLong();
                return new PageCursor(
                        independent, begin, StandardCharsets.UTF_8.decode(bytes).toString());
            }
        } catch (IllegalArgumentException e) {
            throw expected(text);
        }
        throw expected(text);
    }

    private static BadParameterException expected(String text) {
        return new BadParameterException(
                "cursor",
                text,
                "the value of «next» in an earlier answer with the same order, or no cursor for the first page");
    }
}
