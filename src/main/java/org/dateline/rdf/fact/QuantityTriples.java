// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Namespaces;
import org.dateline.model.fact.ClaimFact.Casualties;
import org.dateline.model.fact.ClaimFact.DistanceFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.Qudt;

/** Writes claims with numbers: distances and casualties. */
final class QuantityTriples {
    private static final List<String> COMPASS = List.of(
            "north",
            "north-northeast",
            "northeast",
            "east-northeast",
            "east",
            "east-southeast",
            "southeast",
            "south-southeast",
            "south",
            "south-southwest",
            "southwest",
            "west-southwest",
            "west",
            "west-northwest",
            "northwest",
            "north-northwest");

    private final TripleWriter writer;

    QuantityTriples(TripleWriter writer) {
        this.writer = writer;
    }

    /** A distance; false where one of its ends is no place of the article. */
    boolean distance(Node node, DistanceFact far) {
        Optional<Node> from = writer.place(far.from());
        Optional<Node> to = writer.place(far.to());
        if (from.isEmpty() || to.isEmpty()) {
            writer.omit("the distance " + far.basics().id() + " is not between two places");
            return false;
        }
        writer.add(node, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS);
        writer.add(node, Dl.FROM, from.get());
        writer.add(node, Dl.TO, to.get());
        Node quantity = writer.blank(Qudt.QUANTITY_VALUE_CLASS);
        writer.add(node, Dl.DISTANCE, quantity);
        writer.add(quantity, Qudt.NUMERIC_VALUE, number(far.distance().number()));
        writer.add(
                quantity,
                Qudt.HAS_UNIT,
                RdfTerms.iri(Namespaces.UNIT + far.distance().unit()));
        far.bearing().ifPresent(degrees -> writer.addText(node, DlClaim.BEARING, compassPoint(degrees)));
        return true;
    }

    /** A number of people; false where it is about no event of the article. */
    boolean casualties(Node node, Casualties casualties, boolean claimed) {
        Optional<Node> event = casualties.basics().about().flatMap(writer::event);
        Optional<Node> harm = OntologyIndividuals.find("Harm", casualties.harm());
        if (event.isEmpty() || harm.isEmpty()) {
            writer.omit("the casualties " + casualties.basics().id() + " are of no event, or of no harm");
            return false;
        }
        writer.add(node, RDF.Nodes.type, Dl.CASUALTY_CLAIM_CLASS);
        writer.add(node, Dl.HARM, harm.get());
        writer.add(node, Dl.LOW, RdfTerms.node(casualties.figures().low()));
        writer.add(node, Dl.BEST, RdfTerms.node(casualties.figures().best()));
        writer.add(node, Dl.HIGH, RdfTerms.node(casualties.figures().high()));
        writer.addText(node, DlClaim.VICTIMS, casualties.victims());
        casualties.victimClasses().forEach(name -> writer.addIndividual(node, Dl.VICTIM_CLASS, "VictimClass", name));
        if (claimed) {
            writer.add(node, Dl.CLAIMANT_IS_PARTY, RdfTerms.node(casualties.party()));
        }
        return true;
    }

    private static Node number(BigDecimal number) {
        return NodeFactory.createLiteralDT(
                number.toPlainString(), number.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    /** The nearest of the sixteen compass points. */
    static String compassPoint(double degrees) {
        int point = Math.floorMod(Math.round(degrees / 22.5), COMPASS.size());
        return COMPASS.get(point);
    }
}
