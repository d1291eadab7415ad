package org.dateline.derive;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.FmtUtils;
import org.dateline.issue.Issue;
import org.dateline.issue.ReplacedIssue;
import org.dateline.issue.SourcePosition;

/** Tells users of the triples that gave way to an assessment. */
final class ReplacedTripleReporter {
    private ReplacedTripleReporter() {}

    static Issue issue(Triple triple) {
        return new ReplacedIssue(
                SourcePosition.of("default graph"),
                "the triple " + FmtUtils.stringForTriple(triple)
                        + " gave way to the assessment, which owns this predicate on an event that a source tells;"
                        + " to overrule it, write a dl:Adjudication in a source");
    }
}
