package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.BadParameterException;
import org.dateline.model.Namespaces;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Sem;

/** Finds actors and places of a store by IRI or name; places also by their GeoNames number. */
final class EntityFinder {
    private static final Pattern GEONAMES =
            Pattern.compile("(?:https?://(?:sws|www)[.]geonames[.]org/)?(\\d{1,12})(?:/.*)?");
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

    private final DatasetGraph dataset;

    EntityFinder(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Finds a place. */
    Node place(String field, String text) {
        Matcher number = GEONAMES.matcher(text);
        if (number.matches()) {
            Node geonames = RdfTerms.iri(Namespaces.GEONAMES + number.group(1) + "/");
            return only(field, text, subjects(SKOS.closeMatch.asNode(), geonames), "a place with this GeoNames number");
        }
        return find(field, text, Sem.PLACE_CLASS, "a place");
    }

    /** Finds an actor. */
    Node actor(String field, String text) {
        return find(field, text, Sem.ACTOR_CLASS, "an actor");
    }

    private Node find(String field, String text, Node type, String what) {
        if (AbsoluteIri.is(text)) {
            Node thing = RdfTerms.iri(text);
            return only(field, text, isA(thing, type) ? Set.of(thing) : Set.of(), what);
        }
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        for (Node name : NAMES) {
            for (Node literal :
                    List.of(NodeFactory.createLiteralLang(text, "en"), NodeFactory.createLiteralString(text))) {
                subjects(name, literal).stream()
                        .filter(thing -> isA(thing, type))
                        .forEach(found::add);
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return only(field, text, found, what);
    }

    private static Node only(String field, String text, Set<Node> found, String what) {
        if (found.size() != 1) {
            String expected = found.isEmpty()
                    ? what + " in this store, by its name or IRI"
                    : "an IRI, since " + found.size() + " entities have this name, such as "
                            + found.iterator().next();
            throw new BadParameterException(field, text, expected);
        }
        return found.iterator().next();
    }

    private boolean isA(Node thing, Node type) {
        return dataset.contains(Quad.defaultGraphIRI, thing, RDF.Nodes.type, type);
    }

    private Set<Node> subjects(Node predicate, Node object) {
        List<Node> found = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, predicate, object)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return Set.copyOf(found);
    }
}
