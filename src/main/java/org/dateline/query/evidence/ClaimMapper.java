// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Distance;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.evidence.CasualtyView;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.DistanceClaimView;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Qudt;

/** Maps gathered statements to claims. */
final class ClaimMapper {
    private static final String NS = Dl.NS;

    private final GatheredStatements facts;
    private final EvidenceLabels labels;
    private final ReportReader reports;
    private final PositionReader positions;

    ClaimMapper(GatheredStatements facts, EvidenceLabels labels, ReportReader reports, PositionReader positions) {
        this.facts = facts;
        this.labels = labels;
        this.reports = reports;
        this.positions = positions;
    }

    /** The claim as one graph has it. */
    ClaimDetails claim(String graph, Node claim, List<Mention> mentions) {
        ReportDetails report = reports.of(graph);
        Instant reported = facts.instant(graph, claim, NS + "reportedAt").orElse(report.published());
        return new ClaimDetails(
                claim.isURI() ? claim.getURI() : "",
                kind(graph, claim),
                speech(graph, claim, report),
                content(graph, claim),
                report,
                reported,
                relations(graph, claim),
                mentions);
    }

    private String kind(String graph, Node claim) {
        List<String> kinds = facts.iris(graph, claim, RDF.type.getURI()).stream()
                .filter(type -> type.startsWith(NS))
                .map(Iri::localName)
                .toList();
        return kinds.stream().filter(kind -> !"Claim".equals(kind)).findFirst().orElse("Claim");
    }

    private ClaimDetails.Speech speech(String graph, Node claim, ReportDetails report) {
        Optional<Named> claimant = Stream.of("speaker", "claimant")
                .flatMap(role -> facts.iris(graph, claim, NS + role).stream())
                .filter(iri -> !iri.equals(report.article()))
                .map(labels::of)
                .findFirst();
        Optional<Named> upstream = facts.iris(graph, claim, NS + "upstream").stream()
                .map(labels::of)
                .findFirst()
                .or(() -> report.parties().upstream());
        return new ClaimDetails.Speech(
                claimant,
                named(graph, claim, "addressee"),
                upstream,
                Stream.concat(named(graph, claim, "medium").stream(), named(graph, claim, "channel").stream())
                        .toList(),
                named(graph, claim, "saidIn"),
                facts.text(graph, claim, NS + "claimantIsParty")
                        .replace("1", "true")
                        .replaceFirst("^0$", "false"));
    }

    private ClaimDetails.Content content(String graph, Node claim) {
        return new ClaimDetails.Content(
                named(graph, claim, "about"),
                facts.text(graph, claim, NS + "gist"),
                facts.text(graph, claim, NS + "fragment"),
                term(graph, claim, "polarity"),
                term(graph, claim, "certainty"),
                casualties(graph, claim),
                distance(graph, claim),
                Stream.concat(
                                named(graph, claim, "property").stream(),
                                facts.objects(graph, claim, NS + "value").stream()
                                        .map(value -> value.isURI()
                                                ? labels.of(value.getURI())
                                                : new Named(
                                                        "",
                                                        EvidenceLabels.cut(
                                                                value.isLiteral()
                                                                        ? value.getLiteralLexicalForm()
                                                                        : "…"))))
                        .toList());
    }

    private String term(String graph, Node claim, String property) {
        return facts.iris(graph, claim, NS + property).stream()
                .map(Iri::localName)
                .findFirst()
                .orElse("");
    }

    /** The figures of a claim or of a toll. */
    Optional<CasualtyView> casualties(String graph, Node claim) {
        return facts.iris(graph, claim, NS + "harm").stream()
                .findFirst()
                .map(harm -> new CasualtyView(
                        labels.of(harm),
                        facts.number(graph, claim, NS + "low"),
                        facts.number(graph, claim, NS + "best"),
                        facts.number(graph, claim, NS + "high"),
                        Stream.of(facts.text(graph, claim, NS + "victims"), facts.text(graph, claim, NS + "scope"))
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        Stream.concat(
                                        named(graph, claim, "victimClass").stream(),
                                        facts.objects(graph, claim, NS + "victimGroup").stream()
                                                .flatMap(group -> group(graph, group).stream()))
                                .toList()));
    }

    /** A group of victims: its class, named with its number where that is known, as in {@code 6 civilian}. */
    private Optional<Named> group(String graph, Node group) {
        OptionalLong best = facts.number(graph, group, NS + "best");
        String number = best.isPresent() ? EnglishText.number(best.getAsLong()) + " " : "";
        return facts.iris(graph, group, NS + "victimClass").stream()
                .findFirst()
                .map(labels::of)
                .map(of -> new Named(of.iri(), number + of.label()));
    }

    private Optional<DistanceClaimView> distance(String graph, Node claim) {
        Optional<String> from = facts.iris(graph, claim, NS + "from").stream().findFirst();
        Optional<String> to = facts.iris(graph, claim, NS + "to").stream().findFirst();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Distance> claimed = facts.objects(graph, claim, NS + "distance").stream()
                .flatMap(node -> quantity(graph, node).stream())
                .findFirst();
        Position fromPoint = positions.find(from.get()).orElse(null);
        Position toPoint = positions.find(to.get()).orElse(null);
        return Optional.of(new DistanceClaimView(
                labels.of(from.get()),
                labels.of(to.get()),
                claimed,
                fromPoint,
                toPoint,
                positions.isDiscrepancy(claim)));
    }

    private Optional<Distance> quantity(String graph, Node quantity) {
        return facts.decimal(graph, quantity, Qudt.NUMERIC_VALUE.getURI())
                .flatMap(number -> facts.iris(graph, quantity, Qudt.HAS_UNIT.getURI()).stream()
                        .findFirst()
                        .flatMap(unit -> Distance.find(number, Iri.localName(unit))));
    }

    private List<ClaimDetails.Relation> relations(String graph, Node claim) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("corroborates", "corroborates");
        forms.put("contradicts", "contradicts");
        forms.put("denies", "denies");
        List<ClaimDetails.Relation> relations = new ArrayList<>();
        forms.forEach((property, how) ->
                named(graph, claim, property).forEach(other -> relations.add(new ClaimDetails.Relation(how, other))));
        return relations;
    }

    private List<Named> named(String graph, Node claim, String property) {
        return labels.of(facts.iris(graph, claim, NS + property));
    }
}
