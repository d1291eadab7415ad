// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Distance;
import org.dateline.model.DistanceClaim;
import org.dateline.model.Iri;
import org.dateline.model.Position;
import org.dateline.model.Source;
import org.dateline.rdf.PointReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Qudt;

/** Reads the distances that sources claim, with the points of both places. */
public final class DistanceReader {
    private final ReviewedStatements statements;
    private final SourceReader sources;
    private final ClaimReader claims;

    /** A reader of a dataset in a running transaction. */
    public DistanceReader(DatasetGraph dataset, SourceReader sources) {
        this.statements = new ReviewedStatements(dataset);
        this.sources = sources;
        this.claims = new ClaimReader(statements, sources);
    }

    /** A distance claim, if its source has no newer revision and both places have a point. */
    public Optional<DistanceClaim> find(Node claim) {
        return find(claim, Instant.MAX);
    }

    /** The same as it was known at an instant. */
    public Optional<DistanceClaim> find(Node claim, Instant asOf) {
        return statements.named(claim, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS).stream()
                .flatMap(quad -> find(quad.getGraph(), claim, asOf).stream())
                .min(Comparator.comparing(found -> found.provenance().source().report()));
    }

    private Optional<DistanceClaim> find(Node graph, Node claim, Instant asOf) {
        Optional<Source> source = sources.find(graph).filter(each -> each.isCurrentAt(asOf));
        Optional<Distance> distance = distance(graph, claim);
        Optional<Position> from = position(graph, claim, Dl.FROM);
        Optional<Position> to = position(graph, claim, Dl.TO);
        if (source.isEmpty() || distance.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DistanceClaim(claims.provenance(source.get(), graph, claim), distance.get(), from.get(), to.get()));
    }

    /** The places at an end, {@link Dl#FROM} or {@link Dl#TO}, of a claim, as any source has it, by IRI in order. */
    public List<String> places(Node claim, Node end) {
        return statements.named(claim, end, Node.ANY).stream()
                .map(Quad::getObject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    private Optional<Distance> distance(Node graph, Node claim) {
        return statements.first(graph, claim, Dl.DISTANCE).flatMap(quantity -> {
            Optional<BigDecimal> number =
                    statements.first(graph, quantity, Qudt.NUMERIC_VALUE).flatMap(this::decimal);
            Optional<String> unit =
                    statements.iris(graph, quantity, Qudt.HAS_UNIT).stream().findFirst();
            return number.flatMap(value -> unit.flatMap(iri -> Distance.find(value, Iri.localName(iri))));
        });
    }

    private Optional<BigDecimal> decimal(Node node) {
        if (!node.isLiteral()
                || !node.getLiteralLexicalForm().matches("[+-]?\\d{1,12}(\\.\\d{1,12})?([eE][+-]?\\d)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(node.getLiteralLexicalForm()));
    }

    private Optional<Position> position(Node graph, Node claim, Node end) {
        return statements.objects(graph, claim, end).stream()
                .flatMap(
                        place -> PointReader.read(
                                place, (node, predicate) -> statements.objects(Quad.defaultGraphIRI, node, predicate))
                                .stream())
                .min(Comparator.comparingDouble(Position::latitude).thenComparingDouble(Position::longitude));
    }
}
