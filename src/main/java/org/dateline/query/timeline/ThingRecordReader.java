package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Namespaces;
import org.dateline.model.timeline.ThingRecord;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Schema;

/** Reads what actors, places and types are called, where they are, and what they lie within, up to the topmost. */
final class ThingRecordReader {
    private static final int BATCH = 500;
    private static final String GEOMETRY = "{ ?s " + QueryTerms.iri(Namespaces.GEO + "hasGeometry") + " ?g . ?g "
            + QueryTerms.iri(Namespaces.GEO + "asWKT") + " ?o BIND (" + QueryTerms.iri(Namespaces.GEO + "asWKT") + " AS ?p) }";
    private static final String STATEMENTS = "{ ?s ?p ?o FILTER (?p IN ("
            + QueryTerms.joined(
                    List.of(
                            RDFS.label.getURI(),
                            SKOS.prefLabel.getURI(),
                            Schema.NS + "name",
                            Schema.CONTAINED_IN_PLACE.getURI(),
                            SKOS.broader.getURI(),
                            Dl.NS + "geoPrecision"),
                    ", ")
            + ")) } UNION " + GEOMETRY;

    private final RDFConnection connection;

    ThingRecordReader(RDFConnection connection) {
        this.connection = connection;
    }

    /** What is known of these things and of all that they lie within; of each there is a record, if only with its IRI. */
    Collection<ThingRecord> read(Set<String> iris) {
        Map<String, ThingRecord> known = new HashMap<>();
        Set<String> wanted = iris;
        while (!wanted.isEmpty()) {
            Map<String, ThingRecordBuilder> drafts = drafts(connection, wanted);
            shipped(drafts);
            Set<String> parents = new HashSet<>();
            drafts.forEach((iri, draft) -> {
                ThingRecord thing = draft.get();
                known.put(iri, thing);
                parents.addAll(thing.parents());
            });
            parents.removeAll(known.keySet());
            wanted = parents;
        }
        return known.values();
    }

    /** Types that ship with the program need not be in the store. */
    private static void shipped(Map<String, ThingRecordBuilder> drafts) {
        Set<String> unknown = new HashSet<>();
        drafts.forEach((iri, draft) -> {
            if (draft.isEmpty()) {
                unknown.add(iri);
            }
        });
        if (!unknown.isEmpty()) {
            var types = ModelFactory.createModelForGraph(BundledFiles.graph("ontology/event-types.ttl"));
            try (RDFConnection ours = RDFConnection.connect(DatasetFactory.wrap(types))) {
                drafts.putAll(drafts(ours, unknown));
            }
        }
    }

    private static Map<String, ThingRecordBuilder> drafts(RDFConnection from, Set<String> iris) {
        Map<String, ThingRecordBuilder> drafts = new HashMap<>();
        iris.forEach(iri -> drafts.put(iri, new ThingRecordBuilder(iri)));
        List<String> all = new ArrayList<>(iris);
        for (int begin = 0; begin < all.size(); begin += BATCH) {
            String subjects = QueryTerms.joined(all.subList(begin, Math.min(begin + BATCH, all.size())), " ");
            from.querySelect("SELECT ?s ?p ?o { VALUES ?s { " + subjects + " } " + STATEMENTS + " }", row -> {
                Node subject = row.get("s").asNode();
                ThingRecordBuilder draft = drafts.get(subject.getURI());
                if (draft != null) {
                    draft.add(row.get("p").asNode().getURI(), row.get("o").asNode());
                }
            });
        }
        return drafts;
    }
}
