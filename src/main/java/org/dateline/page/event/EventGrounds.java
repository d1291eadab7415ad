// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventMergeView;
import org.dateline.model.evidence.EventView;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;

/**
 * The evidence for an event: its mentions, merges, rules and sources.
 *
 * @param view the event and its sources
 * @param paths the paths of pages
 */
public record EventGrounds(EventView view, PagePaths paths) {
    private static final int BASES = 30;

    /** The mentions of the event, by article. */
    public Map<ReportDetails, List<Mention>> evidence() {
        Map<String, ReportDetails> reports = new LinkedHashMap<>();
        view.accounts().forEach(account -> reports.put(account.report().iri(), account.report()));
        Map<ReportDetails, List<Mention>> evidence = new LinkedHashMap<>();
        view.mentions().forEach(mention -> evidence.computeIfAbsent(
                        reports.getOrDefault(mention.report(), ReportDetails.unknown(mention.report())),
                        report -> new ArrayList<>())
                .add(mention));
        return evidence;
    }

    /** The position, confidence and finder of a mention, as far as they are known. */
    public String details(Mention mention) {
        List<String> details = new ArrayList<>();
        Optional.ofNullable(mention.place())
                .ifPresent(place -> details.add("characters " + place.start() + "–" + place.end()));
        if (!mention.confidence().isEmpty()) {
            details.add("confidence " + mention.confidence());
        }
        if (!mention.by().isEmpty()) {
            details.add("found by " + mention.by());
        }
        return String.join(", ", details);
    }

    /** The merges of events of a report into this event. */
    public List<EventMergeView> merges(ReportDetails report) {
        return view.merges().stream()
                .filter(merge -> merge.report().equals(report.iri()))
                .toList();
    }

    /** The rule and sources of each value, by the name of the value. */
    public List<Map.Entry<String, AssessedEvent.Reason>> reasons() {
        return assessed().reasons().entrySet().stream()
                .map(entry -> Map.entry(ValueNames.of(entry.getKey()), entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The reports and claims from which a value was derived; at most {@value #BASES}. */
    public List<Link> bases(AssessedEvent.Reason reason) {
        Map<String, String> titles = new LinkedHashMap<>();
        view.accounts()
                .forEach(account -> titles.put(
                        account.report().iri(),
                        account.report().shortName() + " " + account.report().day()));
        view.claims()
                .forEach(claim -> titles.put(
                        claim.iri(), claim.who() + " in " + claim.report().shortName()));
        return reason.bases().stream()
                .limit(BASES)
                .map(basis -> new Link(titles.getOrDefault(basis.iri(), basis.label()), paths.doc(basis.iri())))
                .toList();
    }

    private AssessedEvent assessed() {
        return view.assessed();
    }
}
