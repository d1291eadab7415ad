package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Distance;
import org.dateline.model.Position;
import org.dateline.model.evidence.Apart;
import org.dateline.model.evidence.Claimed;
import org.dateline.model.evidence.Harmed;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.Report;
import org.dateline.model.timeline.Named;
import org.dateline.rdf.Dl;
import org.dateline.rdf.Qudt;

/** Shapes gathered statements into claims. */
final class Claims {
    private static final String NS = Dl.NS;

    private final Facts facts;
    private final Names names;
    private final ReportReader reports;
    private final Points points;

    Claims(Facts facts, Names names, ReportReader reports, Points points) {
        this.facts = facts;
        this.names = names;
        this.reports = reports;
        this.points = points;
    }

    /** The claim as one graph has it. */
    Claimed claim(String graph, Node claim, List<Mention> mentions) {
        Report report = reports.of(graph);
        Instant reported = facts.instant(graph, claim, NS + "reportedAt").orElse(report.published());
        return new Claimed(
                claim.isURI() ? claim.getURI() : "",
                kind(graph, claim),
                speech(graph, claim, report),
                content(graph, claim),
                report,
                reported,
                ties(graph, claim),
                mentions);
    }

    private String kind(String graph, Node claim) {
        List<String> kinds = facts.iris(graph, claim, RDF.type.getURI()).stream()
                .filter(type -> type.startsWith(NS))
                .map(Names::tail)
                .toList();
        return kinds.stream().filter(kind -> !"Claim".equals(kind)).findFirst().orElse("Claim");
    }

    private Claimed.Speech speech(String graph, Node claim, Report report) {
        Optional<Named> claimant = Stream.of("speaker", "claimant")
                .flatMap(role -> facts.iris(graph, claim, NS + role).stream())
                .filter(iri -> !iri.equals(report.article()))
                .map(names::of)
                .findFirst();
        Optional<Named> upstream = facts.iris(graph, claim, NS + "upstream").stream()
                .map(names::of)
                .findFirst()
                .or(() -> report.parties().upstream());
        return new Claimed.Speech(
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

    private Claimed.Content content(String graph, Node claim) {
        return new Claimed.Content(
                named(graph, claim, "about"),
                facts.text(graph, claim, NS + "gist"),
                facts.text(graph, claim, NS + "fragment"),
                term(graph, claim, "polarity"),
                term(graph, claim, "certainty"),
                harmed(graph, claim),
                apart(graph, claim),
                Stream.concat(
                                named(graph, claim, "property").stream(),
                                facts.objects(graph, claim, NS + "value").stream()
                                        .map(value -> value.isURI()
                                                ? names.of(value.getURI())
                                                : new Named(
                                                        "",
                                                        Names.cut(
                                                                value.isLiteral()
                                                                        ? value.getLiteralLexicalForm()
                                                                        : "…"))))
                        .toList());
    }

    private String term(String graph, Node claim, String property) {
        return facts.iris(graph, claim, NS + property).stream()
                .map(Names::tail)
                .findFirst()
                .orElse("");
    }

    /** The figures of a claim or of a toll. */
    Optional<Harmed> harmed(String graph, Node claim) {
        return facts.iris(graph, claim, NS + "harm").stream()
                .findFirst()
                .map(harm -> new Harmed(
                        names.of(harm),
                        facts.number(graph, claim, NS + "low"),
                        facts.number(graph, claim, NS + "best"),
                        facts.number(graph, claim, NS + "high"),
                        facts.text(graph, claim, NS + "victims"),
                        named(graph, claim, "victimClass")));
    }

    private Optional<Apart> apart(String graph, Node claim) {
        Optional<String> from = facts.iris(graph, claim, NS + "from").stream().findFirst();
        Optional<String> to = facts.iris(graph, claim, NS + "to").stream().findFirst();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Distance> claimed = facts.objects(graph, claim, NS + "distance").stream()
                .flatMap(quantity -> distance(graph, quantity).stream())
                .findFirst();
        Position fromPoint = points.find(from.get()).orElse(null);
        Position toPoint = points.find(to.get()).orElse(null);
        return Optional.of(new Apart(
                names.of(from.get()), names.of(to.get()), claimed, fromPoint, toPoint, points.isDiscrepancy(claim)));
    }

    private Optional<Distance> distance(String graph, Node quantity) {
        return facts.decimal(graph, quantity, Qudt.NUMERIC_VALUE.getURI())
                .flatMap(number -> facts.iris(graph, quantity, Qudt.HAS_UNIT.getURI()).stream()
                        .findFirst()
                        .flatMap(unit -> Distance.find(number, Names.tail(unit))));
    }

    private List<Claimed.Tie> ties(String graph, Node claim) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("corroborates", "corroborates");
        forms.put("contradicts", "contradicts");
        forms.put("denies", "denies");
        List<Claimed.Tie> ties = new ArrayList<>();
        forms.forEach((property, how) ->
                named(graph, claim, property).forEach(other -> ties.add(new Claimed.Tie(how, other))));
        return ties;
    }

    private List<Named> named(String graph, Node claim, String property) {
        return names.of(facts.iris(graph, claim, NS + property));
    }
}
