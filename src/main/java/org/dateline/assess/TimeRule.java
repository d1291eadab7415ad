// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Decides the bounds of begin and end. */
final class TimeRule implements Rule {

    @Override
    public String name() {
        return "time";
    }

    @Override
    public String sentence() {
        return "The bounds are what all sources allow; otherwise what the current accounts allow; otherwise they"
                + " enclose the current accounts, and the time is disputed.";
    }

    @Override
    public String formula() {
        return "⋂ spans, else ⋂ current spans, else hull(current spans) and disputed";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(
                AssessedProperty.EARLIEST_BEGIN,
                AssessedProperty.LATEST_BEGIN,
                AssessedProperty.EARLIEST_END,
                AssessedProperty.LATEST_END);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> dated = evidence.accounts().stream()
                .filter(account -> !account.span().isUnknown())
                .toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        Optional<TimeSpan> all = TimeSpan.intersection(spans(dated));
        if (all.isPresent()) {
            return findings(all.get(), dated, "what all sources allow", false);
        }
        List<EventAccount> current = CurrentAccounts.among(dated, draft.status().orElse(Status.HYPOTHETICAL));
        Optional<TimeSpan> some = TimeSpan.intersection(spans(current));
        if (some.isPresent()) {
            return findings(some.get(), dated, "no span fits all: what the current accounts allow", false);
        }
        TimeSpan hull = spans(current).stream().reduce(TimeSpan::hull).orElse(TimeSpan.UNKNOWN);
        boolean disputed = current.stream()
                        .map(account -> account.provenance().origin())
                        .distinct()
                        .count()
                > 1;
        return findings(
                hull, dated, "the current accounts contradict each other: all that any of them allows", disputed);
    }

    private static List<TimeSpan> spans(List<EventAccount> accounts) {
        return accounts.stream().map(EventAccount::span).toList();
    }

    private List<Finding> findings(TimeSpan span, List<EventAccount> dated, String outcome, boolean disputed) {
        List<Basis> bases = dated.stream()
                .map(account -> new Basis(account.provenance(), text(account.span())))
                .toList();
        Finding.Reasoning reasoning = new Finding.Reasoning(bases, outcome, disputed);
        List<Finding> findings = new ArrayList<>();
        addTo(findings, AssessedProperty.EARLIEST_BEGIN, span.earliestBegin(), reasoning);
        addTo(findings, AssessedProperty.LATEST_BEGIN, span.latestBegin(), reasoning);
        addTo(findings, AssessedProperty.EARLIEST_END, span.earliestEnd(), reasoning);
        addTo(findings, AssessedProperty.LATEST_END, span.latestEnd(), reasoning);
        return findings;
    }

    private void addTo(
            List<Finding> findings, AssessedProperty property, @Nullable Instant instant, Finding.Reasoning reasoning) {
        if (instant != null) {
            findings.add(new Finding(property, new TreeSet<>(Set.of(InstantValues.value(instant))), name(), reasoning));
        }
    }

    /** A span in short: begin and end, each as one instant or as {@code earliest/latest}. */
    static String text(TimeSpan span) {
        return "begin " + text(span.earliestBegin(), span.latestBegin()) + ", end "
                + text(span.earliestEnd(), span.latestEnd());
    }

    private static String text(@Nullable Instant earliest, @Nullable Instant latest) {
        if (earliest != null && earliest.equals(latest)) {
            return earliest.toString();
        }
        return (earliest == null ? ".." : earliest) + "/" + (latest == null ? ".." : latest);
    }
}
