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
import org.dateline.model.fact.ClaimFact.Far;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.Qudt;

/** Writes what claims have that give a number: how far, how many. */
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

    private final TripleWriter writing;

    QuantityTriples(TripleWriter writing) {
        this.writing = writing;
    }

    /** A distance; false where one of its ends is no place of the article. */
    boolean distance(Node node, Far far) {
        Optional<Node> from = writing.place(far.from());
        Optional<Node> to = writing.place(far.to());
        if (from.isEmpty() || to.isEmpty()) {
            writing.leave("the distance " + far.telling().id() + " is not between two places");
            return false;
        }
        writing.tell(node, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS);
        writing.tell(node, Dl.FROM, from.get());
        writing.tell(node, Dl.TO, to.get());
        Node quantity = writing.blank(Qudt.QUANTITY_VALUE_CLASS);
        writing.tell(node, Dl.DISTANCE, quantity);
        writing.tell(quantity, Qudt.NUMERIC_VALUE, number(far.distance().number()));
        writing.tell(
                quantity,
                Qudt.HAS_UNIT,
                RdfTerms.iri(Namespaces.UNIT + far.distance().unit()));
        far.bearing().ifPresent(degrees -> writing.tellText(node, DlClaim.BEARING, compassPoint(degrees)));
        return true;
    }

    /** A number of people; false where it is about no event of the article. */
    boolean casualties(Node node, Casualties casualties, boolean claimed) {
        Optional<Node> event = casualties.telling().about().flatMap(writing::event);
        Optional<Node> harm = OntologyIndividuals.find("Harm", casualties.harm());
        if (event.isEmpty() || harm.isEmpty()) {
            writing.leave("the casualties " + casualties.telling().id() + " are of no event, or of no harm");
            return false;
        }
        writing.tell(node, RDF.Nodes.type, Dl.CASUALTY_CLAIM_CLASS);
        writing.tell(node, Dl.HARM, harm.get());
        writing.tell(node, Dl.LOW, RdfTerms.node(casualties.figures().low()));
        writing.tell(node, Dl.BEST, RdfTerms.node(casualties.figures().best()));
        writing.tell(node, Dl.HIGH, RdfTerms.node(casualties.figures().high()));
        writing.tellText(node, DlClaim.VICTIMS, casualties.victims());
        casualties.victimClasses().forEach(name -> writing.tellValue(node, Dl.VICTIM_CLASS, "VictimClass", name));
        if (claimed) {
            writing.tell(node, Dl.CLAIMANT_IS_PARTY, RdfTerms.node(casualties.party()));
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
