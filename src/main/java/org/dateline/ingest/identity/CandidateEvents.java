// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.identity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.ingest.coreference.EventSketch;
import org.dateline.ingest.coreference.EventSketch.Grain;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.model.Iri;
import org.dateline.model.Status;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Finds the assessed events that an account may describe: events on the days around it; without a date, events with a common participant
 * or place; for a changed plan, also planned events. A look-up reads a bounded number of rows, however large the store is.
 */
final class CandidateEvents {
    /** An event may begin so many days before the day of an account, as "this week" does. */
    private static final int DAYS_BEFORE = 4;

    private static final int MAX_DAYS = 11;
    private static final int MAX_ROWS = 2_000;
    /** Events of one participant or place, which every undated account looks up. */
    private static final int MAX_ROWS_PER_ENTITY = 200;

    private static final int MAX_CANDIDATES = 32;
    private static final Node LOCAL_DATE = RdfTerms.iri(Dl.NS + "localDate");

    private final DatasetGraph dataset;
    private final PlaceHierarchy places;
    private final Map<Quad, List<TypedEvent>> rows = new HashMap<>();

    /** A subject of the default graph with the local names of its types. */
    private record TypedEvent(Node event, Set<String> types) {}

    /** Creates an instance for one transaction; it caches what it reads. */
    CandidateEvents(DatasetGraph dataset, PlaceHierarchy places) {
        this.dataset = dataset;
        this.places = places;
    }

    /**
     * Finds the candidates: events with a common participant or place; after them, for a changed plan, other planned events.
     *
     * @param types the local names of the allowed types
     */
    List<Node> find(EventSketch mention, Set<String> types) {
        Set<Node> related = new LinkedHashSet<>();
        patterns(mention)
                .flatMap(pattern -> rows.computeIfAbsent(pattern, this::read).stream())
                .filter(row -> row.types().stream().anyMatch(types::contains))
                .map(TypedEvent::event)
                .filter(event -> has(event, RDF.Nodes.type, Sem.EVENT_CLASS))
                .forEach(related::add);
        Map<Boolean, List<Node>> common =
                related.stream().collect(Collectors.partitioningBy(event -> hasCommonEntity(event, mention)));
        return Stream.concat(
                        common.getOrDefault(true, List.of()).stream(),
                        isChange(mention) ? common.getOrDefault(false, List.of()).stream() : Stream.empty())
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private static Stream<Quad> patterns(EventSketch mention) {
        List<Quad> patterns = new ArrayList<>();
        days(mention)
                .forEach(day -> patterns.add(
                        pattern(LOCAL_DATE, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))));
        boolean changed = isChange(mention);
        if (changed) {
            patterns.add(pattern(Dl.STATUS, RdfTerms.iri(Status.SCHEDULED.iri())));
            patterns.add(pattern(Dl.STATUS, RdfTerms.iri(Status.ORDERED.iri())));
        }
        if (changed || patterns.isEmpty()) {
            mention.place()
                    .filter(where -> where.grain() == Grain.LOCAL)
                    .ifPresent(where -> patterns.add(pattern(Sem.HAS_PLACE, RdfTerms.iri(where.place()))));
            mention.parts().stream()
                    .filter(Part::known)
                    .forEach(part -> patterns.add(pattern(Sem.HAS_ACTOR, RdfTerms.iri(part.actor()))));
        }
        return patterns.stream();
    }

    private static boolean isChange(EventSketch mention) {
        Status status = mention.action().status();
        return status == Status.POSTPONED || status == Status.CANCELLED;
    }

    private static Quad pattern(Node predicate, Node object) {
        return Quad.create(Quad.defaultGraphIRI, Node.ANY, predicate, object);
    }

    /** The days on which the described event may begin; empty if it has no date. */
    private static Stream<LocalDate> days(EventSketch mention) {
        if (mention.span().begin().isEmpty()) {
            return Stream.empty();
        }
        LocalDate begin = mention.span().begin().get().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate end = mention.span()
                .end()
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(begin.plusDays(1));
        LocalDate last = begin.plusDays((long) MAX_DAYS - DAYS_BEFORE);
        return begin.minusDays(DAYS_BEFORE).datesUntil((end.isBefore(last) ? end : last).plusDays(1));
    }

    private List<TypedEvent> read(Quad pattern) {
        List<TypedEvent> read = new ArrayList<>();
        Iterator<Quad> found = dataset.find(pattern);
        boolean narrow = pattern.getPredicate().equals(LOCAL_DATE)
                || pattern.getPredicate().equals(Dl.STATUS);
        for (int i = 0; i < (narrow ? MAX_ROWS : MAX_ROWS_PER_ENTITY) && found.hasNext(); i++) {
            Node event = found.next().getSubject();
            if (event.isURI()) {
                read.add(new TypedEvent(event, types(event)));
            }
        }
        return read;
    }

    private Set<String> types(Node event) {
        Set<String> types = new LinkedHashSet<>();
        dataset.find(Quad.defaultGraphIRI, event, Sem.EVENT_TYPE, Node.ANY)
                .forEachRemaining(
                        quad -> types.add(Iri.localName(quad.getObject().toString())));
        return types;
    }

    /** Whether both have a common participant, or one place contains the other. Without that, the evidence is never sufficient. */
    private boolean hasCommonEntity(Node event, EventSketch mention) {
        boolean actor = mention.parts().stream()
                .filter(Part::known)
                .flatMap(part -> Stream.concat(Stream.of(part.actor()), part.related().stream()))
                .anyMatch(iri -> has(event, Sem.HAS_ACTOR, RdfTerms.iri(iri)));
        return actor || mention.place().filter(where -> isAround(event, where)).isPresent();
    }

    private boolean isAround(Node event, EventSketch.Where where) {
        List<String> assessed = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, event, Sem.HAS_PLACE, Node.ANY)
                .forEachRemaining(quad -> assessed.add(quad.getObject().toString()));
        return assessed.stream()
                .anyMatch(place -> place.equals(where.place())
                        || where.around().contains(place)
                        || places.where(place).around().contains(where.place()));
    }

    private boolean has(Node subject, Node predicate, Node object) {
        return dataset.contains(Quad.defaultGraphIRI, subject, predicate, object);
    }
}
