// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.Store;

/**
 * Makes questions about what most events of a store have. Stores say the same in several vocabularies; each question uses the first
 * pattern that matches something.
 */
final class EventQuestionReader {
    private static final int OF_EACH = 2;

    /** How an event leads to a thing: directly, or by a node that says which role the thing has (SEM). */
    private static final List<String> PATTERNS = List.of("?event %1$s %2$s", "?event %1$s/rdf:value %2$s");

    private static final String QUERY = Namespaces.sparqlPrefixes("sem", "schema", "rdf", "rdfs") + """
            SELECT ?event ?label (MIN(?time) AS ?begin) {
              %s .
              OPTIONAL { ?event rdfs:label ?label }
              OPTIONAL { ?event sem:hasBeginTimeStamp|sem:hasTimeStamp|schema:startDate ?time }
            } GROUP BY ?event ?label ORDER BY %s LIMIT 200
            """;

    private final SparqlSession session;

    private EventQuestionReader(SparqlSession session) {
        this.session = session;
    }

    /** The questions about a store; none if it has no events. */
    static List<StoreQuestion> read(Store store, StoreOverview.Top top) {
        return SparqlSession.read(store, session -> new EventQuestionReader(session).questions(top));
    }

    private List<StoreQuestion> questions(StoreOverview.Top top) {
        List<StoreQuestion> questions = new ArrayList<>();
        about(top.places(), alike(Sem.HAS_PLACE.getURI()), "What happened at %s?", questions);
        about(top.actors(), alike(Sem.HAS_ACTOR.getURI()), "What did %s take part in?", questions);
        about(
                top.types(),
                List.of(Sem.EVENT_TYPE.getURI(), RDF.type.getURI()),
                "Which events are of the type %s?",
                questions);
        EventTerms.CLASSES.stream()
                .flatMap(type -> pattern(RDF.type.getURI(), type).stream())
                .findFirst()
                .ifPresent(pattern -> questions.add(
                        new StoreQuestion("What happened last?", QUERY.formatted(pattern, "DESC(?begin)"))));
        return List.copyOf(questions);
    }

    private static List<String> alike(String property) {
        return Stream.concat(Stream.of(property), EventTerms.othersOf(property)).toList();
    }

    private void about(List<Count> counts, List<String> properties, String text, List<StoreQuestion> questions) {
        counts.stream().limit(OF_EACH).map(Count::thing).forEach(thing -> pattern(properties, thing)
                .ifPresent(pattern -> questions.add(
                        new StoreQuestion(text.formatted(thing.label()), QUERY.formatted(pattern, "?begin")))));
    }

    private Optional<String> pattern(List<String> properties, Named thing) {
        return properties.stream()
                .flatMap(property -> pattern(property, thing.iri()).stream())
                .findFirst();
    }

    /** The first pattern that matches something. */
    private Optional<String> pattern(String property, String thing) {
        SparqlSession.Terms link = SparqlSession.iri(property);
        SparqlSession.Terms end = SparqlSession.iri(thing);
        return PATTERNS.stream()
                .filter(pattern -> session.ask("ASK { " + pattern + " }", link, end))
                .map(pattern -> pattern.formatted(link, end))
                .findFirst();
    }
}
