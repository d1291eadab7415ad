package org.dateline.ingest.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.ingest.coreference.EventSketch.Grain;
import org.dateline.ingest.coreference.EventSketch.Where;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Schema;

/** The containment and size of places in the default graph. Caches what it reads; used within one transaction. */
final class PlaceHierarchy {
    private static final Map<Node, Grain> GRAINS = Map.of(
            RdfTerms.iri(Dl.NS + "regionCentre"), Grain.REGION, RdfTerms.iri(Dl.NS + "countryCentre"), Grain.COUNTRY);

    private static final Node LABEL = RDFS.label.asNode();
    private final GraphLookup shared;
    private final Map<String, Where> cache = new HashMap<>();

    PlaceHierarchy(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
    }

    /** Describes a place of the store. */
    Where where(String iri) {
        return cache.computeIfAbsent(iri, place -> {
            Node node = RdfTerms.iri(place);
            Set<String> around = around(node);
            return new Where(place, shared.text(node, LABEL), around, grain(node, around));
        });
    }

    /** Completes a place of an article with the containing places in the store. */
    Where complete(Where given) {
        Set<String> around = new HashSet<>(given.around());
        given.around().forEach(place -> around.addAll(where(place).around()));
        around.addAll(where(given.place()).around());
        return new Where(given.place(), given.name(), around, given.grain());
    }

    private Grain grain(Node place, Set<String> around) {
        List<Node> precisions = shared.objects(place, DlAccount.GEO_PRECISION);
        Grain unknown = around.isEmpty() ? Grain.COUNTRY : Grain.LOCAL;
        return precisions.isEmpty() ? unknown : GRAINS.getOrDefault(precisions.get(0), Grain.LOCAL);
    }

    private Set<String> around(Node place) {
        Set<String> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            shared.objects(open.pop(), Schema.CONTAINED_IN_PLACE).stream()
                    .filter(Node::isURI)
                    .filter(outer -> reached.add(outer.getURI()))
                    .forEach(open::push);
        }
        reached.remove(place.getURI());
        return reached;
    }
}
