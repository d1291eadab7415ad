// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Instant;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.assess.Assessor;
import org.dateline.model.Finding;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/** Applies the rules to one event again, for what is not stored: by which rule, and from what, each value was derived. */
public final class EventFindings {
    private EventFindings() {}

    /**
     * The findings as of an instant; none where no source described the event by then. Reads all accounts and claims of the event, in
     * the running transaction or in one of its own.
     */
    public static List<Finding> at(DatasetGraph dataset, String event, Instant instant) {
        return Txn.calculateRead(
                dataset, () -> at(new EventEvidenceReader(dataset, new SourceReader(dataset)), event, instant));
    }

    /** The same with a reader that serves several events of one transaction. */
    static List<Finding> at(EventEvidenceReader reader, String event, Instant instant) {
        return Assessor.findings(reader.read(RdfTerms.iri(event)), instant);
    }
}
