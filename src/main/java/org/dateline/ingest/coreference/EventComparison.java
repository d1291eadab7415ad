package org.dateline.ingest.coreference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.dateline.ingest.coreference.ComparisonResult.Component;

/**
 * The comparison of two accounts.
 *
 * @param findings the result of each component
 * @param same whether they describe the same event
 */
public record EventComparison(List<ComparisonResult> findings, boolean same) {

    /** Copies the list. */
    public EventComparison {
        findings = List.copyOf(findings);
    }

    /** The sum of the weights. */
    public double total() {
        return findings.stream().mapToDouble(ComparisonResult::weight).sum();
    }

    /** Whether a component excludes that they describe the same event. */
    public boolean excludes() {
        return findings.stream().anyMatch(ComparisonResult::excludes);
    }

    /** Whether a component other than the type excludes it; sources may assign different types to the same event. */
    boolean contradicts() {
        return findings.stream().anyMatch(finding -> finding.excludes() && finding.component() != Component.TYPE);
    }

    /** The confidence that they describe the same event, from 0 to 1. */
    public double confidence() {
        return excludes() ? 0 : MatchWeights.confidence(total());
    }

    /** The reasons in words, such as {@code both territory-taken; same day; both in Gharyan}. */
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
