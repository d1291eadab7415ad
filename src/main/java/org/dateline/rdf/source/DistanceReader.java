// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Distance;
import org.dateline.model.DistanceClaim;
import org.dateline.model.Iri;
import org.dateline.model.Position;
import org.dateline.model.Source;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Qudt;

/** Reads the distances that sources claim, with the points of both places. */
public final class DistanceReader {
    private static final Pattern POINT = Pattern.compile(
            "\\s*(<[^>]*>)?\\s*POINT\\s*\\(\\s*(-?\\d+(?:\\.\\d+)?)\\s+(-?\\d+(?:\\.\\d+)?)\\s*\\)\\s*",
            Pattern.CASE_INSENSITIVE);
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
        return statements.named(claim, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS).stream()
                .flatMap(quad -> find(quad.getGraph(), claim).stream())
                .min(Comparator.comparing(found -> found.provenance().source().report()));
    }

    private Optional<DistanceClaim> find(Node graph, Node claim) {
        Optional<Source> source = sources.find(graph).filter(each -> each.supersededAt() == null);
        Optional<Distance> distance = distance(graph, claim);
        Optional<Position> from = position(graph, claim, Dl.FROM);
        Optional<Position> to = position(graph, claim, Dl.TO);
        if (source.isEmpty() || distance.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DistanceClaim(claims.provenance(source.get(), graph, claim), distance.get(), from.get(), to.get()));
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
                .flatMap(place -> Stream.concat(
                                Stream.of(place),
                                statements.objects(Quad.defaultGraphIRI, place, Geo.HAS_GEOMETRY).stream())
                        .flatMap(holder -> statements.objects(Quad.defaultGraphIRI, holder, Geo.AS_WKT).stream()))
                .filter(Node::isLiteral)
                .flatMap(wkt -> point(wkt.getLiteralLexicalForm()).stream())
                .min(Comparator.comparingDouble(Position::latitude).thenComparingDouble(Position::longitude));
    }

    /** A WKT point: longitude first, as in CRS 84, unless the text names EPSG 4326, where latitude is first. */
    public static Optional<Position> point(String wkt) {
        Matcher matcher = POINT.matcher(wkt);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double first = Double.parseDouble(matcher.group(2));
        double second = Double.parseDouble(matcher.group(3));
        boolean latitudeFirst = matcher.group(1) != null && matcher.group(1).contains("/4326");
        double latitude = latitudeFirst ? first : second;
        double longitude = latitudeFirst ? second : first;
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }
}
