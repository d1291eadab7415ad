package org.dateline.ingest.coreference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.dateline.ingest.coreference.ComparisonResult.Component;

/**
 * Two tellings held against each other.
 *
 * @param findings what each component says
 * @param same whether they tell of one event
 */
public record EventComparison(List<ComparisonResult> findings, boolean same) {

    /** Keeps a copy. */
    public EventComparison {
        findings = List.copyOf(findings);
    }

    /** The sum of the weights. */
    public double total() {
        return findings.stream().mapToDouble(ComparisonResult::weight).sum();
    }

    /** Whether a component says that they cannot be one. */
    public boolean excludes() {
        return findings.stream().anyMatch(ComparisonResult::excludes);
    }

    /** Whether time, place or participants say so: what kind of event it is, sources of one event may see in two ways. */
    boolean contradicts() {
        return findings.stream().anyMatch(finding -> finding.excludes() && finding.component() != Component.TYPE);
    }

    /** How sure it is that they are one, from 0 to 1. */
    public double confidence() {
        return excludes() ? 0 : MatchWeights.confidence(total());
    }

    /** What speaks for and against, in words: {@code same type territory-taken; same day; in Gharyan, too}. */
    public String because() {
        return findings.stream()
                .filter(finding -> !finding.reason().isEmpty())
                .map(ComparisonResult::reason)
                .collect(joining("; "));
    }

    double weight(Component component) {
        return findings.stream()
                .filter(finding -> finding.component() == component)
                .mapToDouble(ComparisonResult::weight)
                .sum();
    }
}
