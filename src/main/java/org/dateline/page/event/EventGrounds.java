package org.dateline.page.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventMergeView;
import org.dateline.model.evidence.EventView;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;

/**
 * What all that is held of an event rests on.
 *
 * @param view what is shown
 * @param paths where reports and claims are shown
 */
public record EventGrounds(EventView view, PagePaths paths) {
    private static final int BASES = 30;

    /** The words that denote the event, by article. */
    public Map<ReportDetails, List<Mention>> evidence() {
        Map<String, ReportDetails> reports = new LinkedHashMap<>();
        view.told().forEach(told -> reports.put(told.report().iri(), told.report()));
        Map<ReportDetails, List<Mention>> evidence = new LinkedHashMap<>();
        view.mentions().forEach(mention -> evidence.computeIfAbsent(
                        reports.getOrDefault(mention.report(), ReportDetails.unknown(mention.report())),
                        report -> new ArrayList<>())
                .add(mention));
        return evidence;
    }

    /** Why the words of an article were joined to the event, where they were. */
    public List<EventMergeView> joined(ReportDetails report) {
        return view.joined().stream()
                .filter(joined -> joined.report().equals(report.iri()))
                .toList();
    }

    /** Why the values are what they are, by the name of the value. */
    public List<Map.Entry<String, AssessedEvent.Reason>> reasons() {
        return held().reasons().entrySet().stream()
                .map(entry -> Map.entry(ValueNames.of(entry.getKey()), entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The reports and claims that a value rests on. */
    public List<Link> bases(AssessedEvent.Reason reason) {
        Map<String, String> titles = new LinkedHashMap<>();
        view.told()
                .forEach(told -> titles.put(
                        told.report().iri(),
                        told.report().shortName() + " " + told.report().day()));
        view.claims()
                .forEach(claim -> titles.put(
                        claim.iri(), claim.who() + " in " + claim.report().shortName()));
        return reason.bases().stream()
                .limit(BASES)
                .map(basis -> new Link(titles.getOrDefault(basis.iri(), basis.label()), paths.doc(basis.iri())))
                .toList();
    }

    private AssessedEvent held() {
        return view.held();
    }
}
