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
import org.dateline.model.Iri;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Assigns IRIs to the events of an article. An event that a revision describes like its predecessor keeps its IRI. */
final class ArticleEvents {
    private final DatasetGraph dataset;

    ArticleEvents(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Maps the identifiers of the events of an article to IRIs. */
    Map<String, String> resolve(ArticleFacts facts, RecordPlacement placement) {
        Map<String, Deque<String>> previous = eventsOf(placement.predecessor());
        Map<String, String> iris = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (EventFact event : facts.events()) {
            String known = Optional.ofNullable(previous.get(key(event.type(), event.label())))
                    .map(Deque::poll)
                    .orElse("");
            String iri = known.isEmpty() ? mint(event, facts, placement.iris(), taken) : known;
            taken.add(iri);
            iris.put(event.id(), iri);
        }
        return iris;
    }

    /** Mints {@code …/id/event/SLUG/TYPE-OFFSET}, which depends only on the position of the words that describe the event. */
    private static String mint(EventFact event, ArticleFacts facts, RecordIris record, Set<String> taken) {
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

    /** The events of the predecessor, by type and label. */
    private Map<String, Deque<String>> eventsOf(@Nullable String predecessor) {
        Map<String, Deque<String>> events = new HashMap<>();
        if (predecessor != null) {
            GraphLookup record = new GraphLookup(dataset, RdfTerms.iri(predecessor));
            for (Node event : record.subjects(RDF.Nodes.type, Sem.EVENT_CLASS)) {
                String type = record.first(event, Sem.EVENT_TYPE)
                        .map(node -> Iri.localName(node.toString()))
                        .orElse("");
                events.computeIfAbsent(key(type, record.text(event, RDFS.label.asNode())), key -> new ArrayDeque<>())
                        .add(event.toString());
            }
        }
        return events;
    }

    private static String key(String type, String label) {
        return type + " " + StoredNameIndex.fold(label);
    }
}
