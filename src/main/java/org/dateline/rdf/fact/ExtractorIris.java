// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import org.dateline.rdf.Slug;

/** The IRIs of the programs that make reports: one for each version of program and engine, so that a report names its maker. */
public final class ExtractorIris {
    private ExtractorIris() {}

    /** The extractor of that name and version, {@code …/id/agent/dateline-0-1-0-stanford-corenlp-4-5-10}. */
    public static String iri(RecordIris record, String extractor) {
        return record.thing("agent", Slug.of(extractor));
    }
}
