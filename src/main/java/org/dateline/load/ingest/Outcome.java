package org.dateline.load.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article that was to be written.
 *
 * @param extracted the article
 * @param placement where it belongs
 * @param written whether it was written
 * @param left what of it the ontology could not say, in words
 * @param failure why it could not be written; null where it was or need not be
 */
record Outcome(
        Extracted extracted,
        Placement placement,
        boolean written,
        List<String> left,
        @Nullable RuntimeException failure) {

    static Outcome written(Extracted extracted, Recorder.Recorded recorded) {
        return new Outcome(
                extracted, recorded.placement(), true, recorded.triples().left(), null);
    }

    static Outcome skipped(Extracted extracted, Placement placement) {
        return new Outcome(extracted, placement, false, List.of(), null);
    }

    static Outcome failed(Extracted extracted, Placement placement, RuntimeException failure) {
        return new Outcome(extracted, placement, false, List.of(), failure);
    }
}
