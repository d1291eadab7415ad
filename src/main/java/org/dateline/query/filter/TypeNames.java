// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.index.text.TextIndex;
import org.dateline.index.text.TextRecord;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.LabelSet;
import org.dateline.model.Namespaces;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextKind;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.ThingRecord;
import org.dateline.query.ThingLabels;
import org.dateline.query.timeline.TimelineService;
import org.dateline.rdf.BundledFiles;
import org.jspecify.annotations.Nullable;

/** The names of event types: of those that events have, and of those that ship with the program. Safe for several threads. */
final class TypeNames {
    /** The types of other schemes, to which ours are mapped, have the same names. They count only where events have them. */
    private static final Node SCHEME = NodeFactory.createURI(Namespaces.DATELINE + "event-type/");

    private final TimelineService timelines;
    private volatile @Nullable Known known;

    TypeNames(TimelineService timelines) {
        this.timelines = timelines;
    }

    /**
     * The types as of one version of the index of events.
     *
     * @param version of the index of events
     * @param counts how many events have a type or a narrower one, by the IRI of the type
     * @param shipped the IRIs of the types that ship with the program
     * @param names their names
     */
    private record Known(String version, Map<String, Long> counts, Set<String> shipped, TextIndex names) {}

    /** Whether a type is one of them. */
    boolean knows(String iri) {
        Known now = now();
        return now.counts.containsKey(iri) || now.shipped.contains(iri);
    }

    /** The index of the names. All its things are of the kind {@link TextKind#TYPE}. */
    TextIndex names() {
        return now().names;
    }

    /** How many events have the type of a hit, or a narrower one. */
    long events(TextHit hit) {
        return now().counts.getOrDefault(hit.iri(), 0L);
    }

    private Known now() {
        TimelineIndex index = timelines.index();
        Known last = known;
        if (last == null || !last.version.equals(index.version())) {
            last = read(index);
            known = last;
        }
        return last;
    }

    private static Known read(TimelineIndex index) {
        TextIndex names = TextIndex.inMemory();
        Map<String, Long> counts = new HashMap<>();
        Set<String> named = new HashSet<>();
        Graph ours = BundledFiles.graph("ontology/event-types.ttl");
        for (Facets.Count count : index.matching(Selection.ALL, null).types()) {
            String iri = count.thing().iri();
            counts.put(iri, count.count());
            ThingRecord thing = index.thing(iri);
            if (thing != null && !thing.labels().isEmpty() && named.add(iri)) {
                names.add(record(iri, thing.labels(), thing.labels().texts()));
            }
        }
        Set<String> shipped = new HashSet<>();
        ours.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).forEachRemaining(triple -> {
            String iri = triple.getSubject().getURI();
            shipped.add(iri);
            boolean isOurs = ours.contains(triple.getSubject(), SKOS.inScheme.asNode(), SCHEME);
            if (isOurs && named.add(iri)) {
                names.add(record(iri, LabelSet.of(ThingLabels.labelIn(ours, iri)), aliases(ours, triple.getSubject())));
            }
        });
        names.refresh();
        return new Known(index.version(), Map.copyOf(counts), Set.copyOf(shipped), names);
    }

    private static List<String> aliases(Graph ours, Node type) {
        List<String> names = new ArrayList<>(List.of(ThingLabels.labelIn(ours, type.getURI())));
        ours.find(type, SKOS.altLabel.asNode(), Node.ANY)
                .forEachRemaining(triple -> names.add(triple.getObject().getLiteralLexicalForm()));
        return names;
    }

    private static TextRecord record(String iri, LabelSet labels, List<String> names) {
        return new TextRecord(iri, TextKind.TYPE, labels, names, List.of(), List.of(), List.of());
    }
}
