// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.model.TimeSpan;
import org.dateline.model.evidence.CasualtyView;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.DistanceClaimView;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;
import org.dateline.model.reading.TextFact.Line;
import org.dateline.model.reading.TextRange;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Maps gathered statements to the facts that one report states about the things which its words denote. */
final class TextFactMapper {
    private static final List<Node> CLAIMS = List.of(Dl.CASUALTY_CLAIM_CLASS, Dl.DISTANCE_CLAIM_CLASS);

    private final GatheredStatements facts;
    private final EvidenceLabels labels;
    private final String graph;
    private final ClaimMapper claims;
    private final EventAccountMapper accounts;

    TextFactMapper(GatheredStatements facts, EvidenceLabels labels, ReportDetails report) {
        this.facts = facts;
        this.labels = labels;
        this.graph = report.iri();
        ReportReader reports = new ReportReader(labels);
        this.claims = new ClaimMapper(facts, labels, reports, new PositionReader());
        this.accounts = new EventAccountMapper(facts, labels, reports);
    }

    /** The fact about a thing, with the places of its words. */
    TextFact fact(String iri, List<TextRange> at) {
        Node thing = NodeFactory.createURI(iri);
        FactKind kind = kind(thing);
        TextFact.Why why = new TextFact.Why(
                facts.text(graph, thing, DlAccount.CONFIDENCE.getURI()),
                facts.text(graph, thing, DlAccount.FOUND_BY.getURI()),
                facts.text(graph, thing, DlAccount.BECAUSE.getURI()));
        String status = kind == FactKind.EVENT ? accounts.status(graph, thing).word() : "";
        return new TextFact(name(iri, thing, kind), kind, status, lines(thing, kind), why, at);
    }

    private FactKind kind(Node thing) {
        List<Node> types = Stream.of(graph, GatheredStatements.DEFAULT_GRAPH)
                .flatMap(where -> facts.objects(where, thing, RDF.type.getURI()).stream())
                .toList();
        if (types.contains(Sem.EVENT_CLASS)) {
            return FactKind.EVENT;
        }
        if (types.stream().anyMatch(CLAIMS::contains)) {
            return FactKind.FIGURE;
        }
        if (!facts.objects(graph, thing, DlClaim.REPORTED_BY.getURI()).isEmpty() || types.contains(Dl.CLAIM_CLASS)) {
            return FactKind.SAYING;
        }
        if (types.contains(Sem.ACTOR_CLASS)) {
            return FactKind.ACTOR;
        }
        return types.contains(Sem.PLACE_CLASS) ? FactKind.PLACE : FactKind.STATE;
    }

    private Named name(String iri, Node thing, FactKind kind) {
        if (kind != FactKind.SAYING && kind != FactKind.FIGURE) {
            String label = facts.label(graph, thing);
            return label.isBlank() || kind == FactKind.ACTOR || kind == FactKind.PLACE
                    ? labels.of(iri)
                    : new Named(iri, EvidenceLabels.cut(label));
        }
        String summary = claims.claim(graph, thing, List.of()).inShort();
        return new Named(
                iri, EvidenceLabels.cut(summary.isBlank() ? Iri.localName(iri).replace('-', ' ') : summary));
    }

    private List<Line> lines(Node thing, FactKind kind) {
        List<Line> lines = new ArrayList<>();
        switch (kind) {
            case EVENT -> event(thing, lines);
            case ACTOR -> actor(thing, lines);
            case PLACE ->
                things(
                        "in",
                        facts.iris(GatheredStatements.DEFAULT_GRAPH, thing, Schema.CONTAINED_IN_PLACE.getURI()),
                        lines);
            case SAYING, FIGURE -> claim(thing, lines);
            case STATE -> state(thing, lines);
            case TIME -> {}
        }
        return lines;
    }

    private void event(Node thing, List<Line> lines) {
        things("type", facts.iris(graph, thing, Sem.EVENT_TYPE.getURI()), lines);
        TimeSpan span = facts.span(graph, thing);
        lines.add(Line.of("when", span.isUnknown() ? "not stated" : span.inWords()));
        things("where", facts.iris(graph, thing, Sem.HAS_PLACE.getURI()), lines);
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Node part : facts.objects(graph, thing, Dl.HAS_PARTICIPATION.getURI())) {
            String role = facts.iris(graph, part, Sem.ROLE_TYPE.getURI()).stream()
                    .map(iri -> labels.of(iri).label())
                    .findFirst()
                    .orElse("part");
            parts.computeIfAbsent(role, name -> new ArrayList<>()).addAll(facts.iris(graph, part, Dl.AGENT.getURI()));
        }
        parts.forEach((role, agents) -> things(role, List.copyOf(new TreeSet<>(agents)), lines));
    }

    private void actor(Node thing, List<Line> lines) {
        String posts = facts.texts(graph, thing, Schema.JOB_TITLE.getURI()).stream()
                .limit(4)
                .collect(Collectors.joining(", "));
        if (!posts.isEmpty()) {
            lines.add(Line.of("as", EvidenceLabels.cut(posts)));
        }
        String kinds = facts.iris(GatheredStatements.DEFAULT_GRAPH, thing, RDF.type.getURI()).stream()
                .filter(type -> !type.startsWith(Sem.NS))
                .map(type -> Iri.localName(type)
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            lines.add(Line.of("kind", kinds));
        }
    }

    private void claim(Node thing, List<Line> lines) {
        ClaimDetails claim = claims.claim(graph, thing, List.of());
        lines.add(Line.of("kind", kind(claim)));
        lines.add(claim.speech()
                .claimant()
                .map(who -> new Line("by", "", List.of(who)))
                .orElse(Line.of("by", "the article")));
        named("to", claim.speech().addressee(), lines);
        claim.content().casualties().map(CasualtyView::inWords).ifPresent(words -> lines.add(Line.of("figure", words)));
        claim.content()
                .distance()
                .map(DistanceClaimView::figure)
                .ifPresent(words -> lines.add(Line.of("figure", words)));
        named("about", claim.content().about(), lines);
        if ("denied".equals(claim.content().polarity())) {
            lines.add(Line.of("manner", "a denial"));
        }
    }

    private static String kind(ClaimDetails claim) {
        return claim.kind().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private void state(Node thing, List<Line> lines) {
        things("kind", facts.iris(graph, thing, Dl.STATE_TYPE.getURI()), lines);
        String credit = facts.text(graph, thing, Schema.CREDIT_TEXT.getURI());
        if (!credit.isBlank()) {
            lines.add(Line.of("photograph", EvidenceLabels.cut(credit)));
        }
        things("holder", facts.iris(graph, thing, Dl.HOLDER.getURI()), lines);
        things("other party", facts.iris(graph, thing, Dl.OTHER.getURI()), lines);
        things("shows", facts.iris(graph, thing, Schema.ABOUT.getURI()), lines);
        Optional.of(facts.span(graph, thing))
                .filter(span -> !span.isUnknown())
                .ifPresent(span -> lines.add(Line.of("when", span.inWords())));
    }

    private void things(String name, List<String> iris, List<Line> lines) {
        named(name, labels.of(iris), lines);
    }

    private static void named(String name, List<Named> things, List<Line> lines) {
        if (!things.isEmpty()) {
            lines.add(new Line(name, "", things.stream().limit(6).toList()));
        }
    }
}
