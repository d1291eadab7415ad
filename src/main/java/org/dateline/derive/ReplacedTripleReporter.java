package org.dateline.derive;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.FmtUtils;
import org.dateline.issue.Issue;
import org.dateline.issue.ReplacedIssue;
import org.dateline.issue.SourcePosition;

/** Creates the warnings about triples that an assessment replaced. */
final class ReplacedTripleReporter {
    private ReplacedTripleReporter() {}

    static Issue issue(Triple triple) {
        return new ReplacedIssue(
                SourcePosition.of("default graph"),
                "the triple " + FmtUtils.stringForTriple(triple)
                        + " was replaced: this predicate of the event is derived from the sources."
                        + " To override it, add a dl:Adjudication to a source");
    }
}
