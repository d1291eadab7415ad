package org.dateline.ingest.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** The events of an article: its own, but those that a revision tells as the record before it did stay the same. */
final class ArticleEvents {
    private final DatasetGraph dataset;

    ArticleEvents(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The IRIs of the events of an article, by their identifiers there. */
    Map<String, String> names(ArticleFacts facts, RecordPlacement placement) {
        Map<String, Deque<String>> before = before(placement.predecessor());
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (EventFact event : facts.events()) {
            String known = Optional.ofNullable(before.get(key(event.type(), event.label())))
                    .map(Deque::poll)
                    .orElse("");
            String iri = known.isEmpty() ? fresh(event, facts, placement.iris(), taken) : known;
            taken.add(iri);
            names.put(event.id(), iri);
        }
        return names;
    }

    /** {@code …/id/event/SLUG/TYPE-OFFSET}: the same whenever the same words are found to tell it. */
    private static String fresh(EventFact event, ArticleFacts facts, RecordIris record, Set<String> taken) {
        String at = event.mentions().isEmpty()
                ? ""
                : "-" + facts.article().codePoints(event.mentions().get(0).begin());
        String name = Slug.of(event.type()) + at;
        String iri = record.own("event", name);
        for (int number = 2; taken.contains(iri); number++) {
            iri = record.own("event", name + "-" + number);
        }
        return iri;
    }

    /** What the record before told, by type and label. */
    private Map<String, Deque<String>> before(@Nullable String predecessor) {
        Map<String, Deque<String>> events = new HashMap<>();
        if (predecessor != null) {
            GraphLookup told = new GraphLookup(dataset, RdfTerms.iri(predecessor));
            for (Node event : told.subjects(RDF.Nodes.type, Sem.EVENT_CLASS)) {
                String type = told.first(event, Sem.EVENT_TYPE)
                        .map(node -> DatelineIris.localName(node.toString()))
                        .orElse("");
                events.computeIfAbsent(key(type, told.text(event, RDFS.label.asNode())), key -> new ArrayDeque<>())
                        .add(event.toString());
            }
        }
        return events;
    }

    private static String key(String type, String label) {
        return type + " " + StoredNameIndex.fold(label);
    }
}
