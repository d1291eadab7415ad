// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.model.Status;
import org.dateline.model.evidence.EventAccountView;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Maps gathered statements to the accounts that sources give of an event. */
final class EventAccountMapper {

    private final GatheredStatements facts;
    private final EvidenceLabels labels;
    private final ReportReader reports;

    EventAccountMapper(GatheredStatements facts, EvidenceLabels labels, ReportReader reports) {
        this.facts = facts;
        this.labels = labels;
        this.reports = reports;
    }

    /** The account of each source, the oldest first; those without a date come last. */
    List<EventAccountView> list(Node event) {
        return facts.graphs(event).stream()
                .map(graph -> account(graph, event))
                .sorted(Comparator.comparing((EventAccountView account) ->
                                reports.dated(account.report().iri()).orElse(Instant.MAX))
                        .thenComparing(account -> account.report().iri()))
                .toList();
    }

    private EventAccountView account(String graph, Node event) {
        ReportDetails report = reports.of(graph);
        return new EventAccountView(
                report,
                EvidenceLabels.cut(facts.label(graph, event)),
                status(graph, event),
                facts.span(graph, event),
                labels.of(facts.iris(graph, event, Sem.HAS_PLACE.getURI())),
                labels.of(facts.iris(graph, event, Sem.EVENT_TYPE.getURI())),
                facts.objects(graph, event, Dl.TIME_EXPRESSION.getURI()).stream()
                        .map(expression -> words(graph, expression, report))
                        .toList());
    }

    Status status(String graph, Node event) {
        return facts.iris(graph, event, Dl.STATUS.getURI()).stream()
                .map(Status::ofIri)
                .max(Comparator.comparing(Status::ordinal))
                .orElse(Status.UNKNOWN);
    }

    private EventAccountView.TimeWords words(String graph, Node expression, ReportDetails report) {
        String precision = Stream.of("precision", "dayPart")
                .flatMap(property -> facts.iris(graph, expression, Dl.NS + property).stream())
                .map(iri -> labels.of(iri).label())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        List<Named> against = facts.iris(graph, expression, DlAccount.RESOLVED_AGAINST.getURI()).stream()
                .map(iri -> iri.equals(report.article())
                        ? new Named(iri, "the article’s date" + (report.day().isEmpty() ? "" : ", " + report.day()))
                        : labels.of(iri))
                .toList();
        return new EventAccountView.TimeWords(
                EvidenceLabels.cut(facts.text(graph, expression, DlAccount.VERBATIM.getURI())),
                precision,
                facts.text(graph, expression, DlAccount.EDTF.getURI()),
                against,
                facts.text(graph, expression, Dl.ZONE.getURI()),
                facts.isTrue(graph, expression, DlAccount.INFERRED.getURI()));
    }

    /** The events to which the sources that were known at an instant, null for now, relate the time of the event. */
    List<EventRef> timed(Node event, @Nullable Instant asOf, java.util.function.Function<String, EventRef> brief) {
        return facts.graphs(event).stream()
                .filter(graph -> reports.isKnown(graph, asOf))
                .flatMap(graph -> facts.objects(graph, event, DlAccount.TEMPORAL_LINK.getURI()).stream()
                        .flatMap(link -> facts.iris(graph, link, Dl.OTHER.getURI()).stream()
                                .map(brief)
                                .map(ref -> new EventRef(ref.event(), ref.span(), ref.status(), how(graph, link)))))
                .distinct()
                .toList();
    }

    private String how(String graph, Node link) {
        String relation = facts.iris(graph, link, DlAccount.RELATION.getURI()).stream()
                .findFirst()
                .map(iri -> Iri.localName(iri)
                        .replace("interval", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(java.util.Locale.ROOT))
                .orElse("related to");
        String offset = facts.text(graph, link, DlAccount.OFFSET.getURI());
        return relation
                + (offset.isEmpty()
                        ? ""
                        : " by "
                                + (offset.matches("P\\d+D")
                                        ? org.dateline.model.EnglishText.count(
                                                Long.parseLong(offset.substring(1, Math.min(offset.length() - 1, 16))),
                                                "day")
                                        : offset));
    }
}
