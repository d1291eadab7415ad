// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.model.timeline.ThingRecord;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.PointReader;

/** Reads the labels, positions and parents of actors, places and types, up to the topmost parents. */
final class ThingRecordReader {
    /** All statements, of which {@link ThingRecordBuilder#takes} leaves out what is not used, and the coordinates of a place. */
    private static final String STATEMENTS = """
            SELECT ?s ?node ?p ?o {
              %1$s
              { ?s ?p ?o }
              UNION { VALUES ?link { %2$s } ?s ?link ?node . VALUES ?p { %3$s } ?node ?p ?o }
            }
            """;

    private final SparqlSession session;

    ThingRecordReader(SparqlSession session) {
        this.session = session;
    }

    /** The records of these things and of all that contain them. Each thing has a record, even where the store has no statement about it. */
    Collection<ThingRecord> read(Set<String> iris) {
        Map<String, ThingRecord> known = new HashMap<>();
        Set<String> wanted = iris;
        while (!wanted.isEmpty()) {
            Map<String, ThingRecordBuilder> builders = builders(session, wanted);
            shipped(builders);
            Set<String> parents = new HashSet<>();
            builders.forEach((iri, builder) -> {
                ThingRecord thing = builder.get();
                known.put(iri, thing);
                parents.addAll(thing.parents());
            });
            parents.removeAll(known.keySet());
            wanted = parents;
        }
        return known.values();
    }

    /** Reads types that ship with the program and are not in the store. */
    private static void shipped(Map<String, ThingRecordBuilder> builders) {
        Set<String> unknown = new HashSet<>();
        builders.forEach((iri, builder) -> {
            if (builder.isEmpty()) {
                unknown.add(iri);
            }
        });
        if (!unknown.isEmpty()) {
            var types = ModelFactory.createModelForGraph(BundledFiles.graph("ontology/event-types.ttl"));
            try (RDFConnection ours = RDFConnection.connect(DatasetFactory.wrap(types))) {
                builders.putAll(builders(new SparqlSession(ours), unknown));
            }
        }
    }

    private static Map<String, ThingRecordBuilder> builders(SparqlSession from, Set<String> iris) {
        Map<String, ThingRecordBuilder> builders = new HashMap<>();
        iris.forEach(iri -> builders.put(iri, new ThingRecordBuilder(iri)));
        for (SparqlSession.Terms batch : SparqlSession.batches("s", iris)) {
            from.select(
                    STATEMENTS,
                    row -> {
                        String property = row.get("p").asNode().getURI();
                        ThingRecordBuilder builder = ThingRecordBuilder.takes(property)
                                ? builders.get(row.get("s").toString())
                                : null;
                        if (builder != null) {
                            String node = row.contains("node") ? row.get("node").toString() : "";
                            builder.add(node, property, row.get("o").asNode());
                        }
                    },
                    batch,
                    SparqlSession.iris(PointReader.LINKS),
                    SparqlSession.iris(PointReader.PROPERTIES));
        }
        return builders;
    }
}
