// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Position;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Writes places: their descriptions in the default graph, and the names that this source uses. */
final class PlaceTriples {
    private static final Map<Kind, String> PRECISIONS = Map.of(
            Kind.SITE, "exactPoint",
            Kind.SETTLEMENT, "settlementCentre",
            Kind.DISTRICT, "districtCentre",
            Kind.REGION, "regionCentre",
            Kind.NATURAL, "regionCentre",
            Kind.CONTINENT, "regionCentre",
            Kind.COUNTRY, "countryCentre");

    private final TripleWriter writer;
    private final MentionTriples mentions;

    PlaceTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
    }

    void write() {
        writer.facts().places().forEach(place -> writer.place(place.id())
                .ifPresentOrElse(
                        node -> write(node, place), () -> writer.omit("nothing names the place " + place.id())));
    }

    private void write(Node node, PlaceFact place) {
        writer.addShared(node, RDF.Nodes.type, Sem.PLACE_CLASS);
        writer.addShared(node, RDF.Nodes.type, Geo.FEATURE_CLASS);
        writer.addShared(node, RDFS.label.asNode(), TripleWriter.text(place.name()));
        parent(node, place).ifPresent(parent -> writer.addShared(node, Schema.CONTAINED_IN_PLACE, parent));
        place.geonames()
                .ifPresent(number ->
                        writer.addShared(node, SKOS.closeMatch.asNode(), RdfTerms.iri(GeoNamesIris.iri(number))));
        place.position().ifPresent(position -> geometry(node, place, position));
        place.mentions().stream().map(mentions::words).distinct().forEach(spelling -> spelling(node, place, spelling));
        mentions.denote(node, place.mentions());
        writer.addEvidence(node, place.evidence());
    }

    /** How the source spells a place; where that is a variant of its name ("Al Asaba", "Asaba"), all may know. */
    private void spelling(Node node, PlaceFact place, String spelling) {
        writer.addText(node, SKOS.altLabel.asNode(), spelling);
        if (DistinctiveNames.isVariant(spelling, place.name())) {
            writer.addShared(node, SKOS.altLabel.asNode(), TripleWriter.text(spelling));
        }
    }

    /** The nearest place around it that is not itself. */
    private Optional<Node> parent(Node node, PlaceFact place) {
        return place.parents().stream()
                .flatMap(parent -> writer.place(parent).stream())
                .filter(parent -> !parent.equals(node))
                .findFirst();
    }

    private void geometry(Node node, PlaceFact place, Position position) {
        OntologyIndividuals.find("GeoPrecision", PRECISIONS.getOrDefault(place.kind(), "nearbyPoint"))
                .ifPresent(precision -> writer.addShared(node, DlAccount.GEO_PRECISION, precision));
        Node geometry = RdfTerms.iri(node.getURI().replaceFirst("/id/place/", "/id/geometry/"));
        writer.addShared(node, Geo.HAS_GEOMETRY, geometry);
        writer.addShared(geometry, RDF.Nodes.type, Geo.GEOMETRY_CLASS);
        writer.addShared(
                geometry,
                Geo.AS_WKT,
                NodeFactory.createLiteralDT(
                        "POINT(" + position.wkt() + ")",
                        TypeMapper.getInstance().getSafeTypeByName(Geo.WKT_LITERAL.getURI())));
        if (place.geonames().isPresent()) {
            Node agent = RdfTerms.iri(writer.names().record().thing("agent", "geonames"));
            writer.addShared(geometry, Prov.WAS_ATTRIBUTED_TO, agent);
            writer.addShared(agent, RDF.Nodes.type, Prov.AGENT_CLASS);
            writer.addShared(agent, RDFS.label.asNode(), TripleWriter.text("GeoNames"));
        }
    }
}
