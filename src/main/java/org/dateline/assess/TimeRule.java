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

/** The bounds of begin and end. */
final class TimeRule implements Rule {

    @Override
    public String name() {
        return "time";
    }

    @Override
    public String sentence() {
        return "The bounds are what all sources allow; where nothing fits all, what the standing ones allow; where nothing"
                + " fits even those, all that any of them allows, and it is disputed.";
    }

    @Override
    public String formula() {
        return "⋂ spans, else ⋂ standing spans, else hull(standing spans) and disputed";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(
                AssessedProperty.EARLIEST_BEGIN,
                AssessedProperty.LATEST_BEGIN,
                AssessedProperty.EARLIEST_END,
                AssessedProperty.LATEST_END);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> dated = evidence.tellings().stream()
                .filter(telling -> !telling.span().isUnknown())
                .toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        Optional<TimeSpan> all = TimeSpan.intersection(spans(dated));
        if (all.isPresent()) {
            return findings(all.get(), dated, "what all sources allow", false);
        }
        List<EventAccount> standing =
                CurrentAccounts.among(dated, draft.status().orElse(Status.HYPOTHETICAL));
        Optional<TimeSpan> some = TimeSpan.intersection(spans(standing));
        if (some.isPresent()) {
            return findings(some.get(), dated, "nothing fits all: what the standing sources allow", false);
        }
        TimeSpan hull = spans(standing).stream().reduce(TimeSpan::hull).orElse(TimeSpan.UNKNOWN);
        boolean disputed = standing.stream()
                        .map(telling -> telling.said().origin())
                        .distinct()
                        .count()
                > 1;
        return findings(hull, dated, "the sources contradict each other: all that any allows", disputed);
    }

    private static List<TimeSpan> spans(List<EventAccount> tellings) {
        return tellings.stream().map(EventAccount::span).toList();
    }

    private List<Finding> findings(TimeSpan span, List<EventAccount> dated, String outcome, boolean disputed) {
        List<Basis> bases = dated.stream()
                .map(telling -> new Basis(telling.said(), text(telling.span())))
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
            List<Finding> findings, AssessedProperty owned, @Nullable Instant instant, Finding.Reasoning reasoning) {
        if (instant != null) {
            findings.add(new Finding(owned, new TreeSet<>(Set.of(InstantValues.value(instant))), name(), reasoning));
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
