// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Source;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;

/** Decides the one begin, end and calendar day by which timelines sort and group. */
final class BestEstimateRule implements Rule {

    @Override
    public String name() {
        return "best-estimate";
    }

    @Override
    public String sentence() {
        return "The start is the earliest bound, the end the latest; an ongoing event has no end, but the day on which it was last"
                + " reported to be ongoing. The local date is the calendar day of the start, at the place if the hour is known.";
    }

    @Override
    public String formula() {
        return "start = earliest start, end = latest end, lastToldOn = max(published of those that say ongoing), localDate = day(start in zone(place), in UTC for days and parts of days)";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(
                AssessedProperty.BEGIN,
                AssessedProperty.END,
                AssessedProperty.LAST_TOLD_ON,
                AssessedProperty.LOCAL_DATE);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        TimeSpan span = draft.span();
        Finding.Reasoning bounds = Stream.of(
                        AssessedProperty.EARLIEST_BEGIN,
                        AssessedProperty.LATEST_BEGIN,
                        AssessedProperty.EARLIEST_END,
                        AssessedProperty.LATEST_END)
                .flatMap(property -> draft.find(property).stream())
                .findFirst()
                .map(Finding::reasoning)
                .orElse(new Finding.Reasoning(List.of(), "", false));
        List<Finding> findings = new ArrayList<>();
        span.begin()
                .ifPresent(begin -> findings.add(finding(
                        AssessedProperty.BEGIN,
                        InstantValues.value(begin),
                        bounds,
                        "the earliest bound of the start")));
        if (draft.status().equals(Optional.of(Status.ONGOING))) {
            lastTold(evidence).ifPresent(findings::add);
        } else {
            span.end()
                    .ifPresent(end -> findings.add(finding(
                            AssessedProperty.END, InstantValues.value(end), bounds, "the latest bound of the end")));
        }
        span.begin().ifPresent(begin -> {
            boolean byCalendar = isByCalendar(span, begin, evidence);
            ZoneId zone = byCalendar ? ZoneOffset.UTC : zone(evidence, draft);
            findings.add(finding(
                    AssessedProperty.LOCAL_DATE,
                    InstantValues.value(LocalDate.ofInstant(begin, zone)),
                    bounds,
                    byCalendar ? "days or parts of days: the day itself" : "the day in " + zone));
        });
        return findings;
    }

    /** As of when an account last says that the event is ongoing; nothing where no such account has a date. */
    private Optional<Finding> lastTold(PublishedEvidence evidence) {
        List<EventAccount> ongoing = evidence.accounts().stream()
                .filter(account -> account.status().equals(Optional.of(Status.ONGOING)))
                .filter(account -> !account.provenance().at().equals(Source.UNDATED))
                .toList();
        List<Basis> bases = ongoing.stream()
                .map(account -> new Basis(account.provenance(), Status.ONGOING.label()))
                .toList();
        return ongoing.stream()
                .map(account -> {
                    Instant told = account.span().lastTold();
                    return told == null ? account.provenance().at() : told;
                })
                .max(Comparator.naturalOrder())
                .map(latest -> finding(
                        AssessedProperty.LAST_TOLD_ON,
                        InstantValues.value(latest),
                        new Finding.Reasoning(bases, "", false),
                        "the latest report that says so"));
    }

    private Finding finding(AssessedProperty property, Value value, Finding.Reasoning bounds, String outcome) {
        return new Finding(
                property,
                new TreeSet<>(Set.of(value)),
                name(),
                new Finding.Reasoning(bounds.bases(), outcome, bounds.disputed()));
    }

    /** Whether the times are days or fixed parts of days (00, 06, 12, 18 h), which are written in the calendar of the place. */
    private static boolean isByCalendar(TimeSpan span, Instant begin, PublishedEvidence evidence) {
        boolean hasHour = evidence.accounts().stream()
                .anyMatch(account -> !account.zones().isEmpty());
        return !hasHour
                && !span.isInstant()
                && InstantValues.isPartOfDay(begin)
                && span.end().map(InstantValues::isPartOfDay).orElse(true);
    }

    /** The zone of the place or of the nearest place around it; otherwise the one in which the latest source gives the hour. */
    private static ZoneId zone(PublishedEvidence evidence, PartialAssessment draft) {
        Map<String, String> zones = evidence.shared().zones();
        Stream<String> ofPlaces = draft.iris(AssessedProperty.PLACE).stream()
                .flatMap(place -> evidence.shared().places().upFrom(place).keySet().stream())
                .flatMap(place -> Optional.ofNullable(zones.get(place)).stream());
        List<String> stated = new ArrayList<>();
        evidence.accounts().forEach(account -> stated.addAll(0, account.zones()));
        return Stream.concat(ofPlaces, stated.stream())
                .flatMap(name -> zone(name).stream())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
