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
 * The assessed events that a telling may be of, found by index: by the days around it, by who took part and where for want of a day,
 * by being planned for what is put off. However many events there are, a look-up reads a bounded number of rows.
 */
final class CandidateEvents {
    /** Before the day of a telling: "this week" may begin that much earlier. */
    private static final int DAYS_BEFORE = 4;

    private static final int MOST_DAYS = 11;
    private static final int MOST_ROWS = 2_000;
    /** Of what somebody took part in, or what happened in a place: asked for each undated telling. */
    private static final int MOST_ROWS_OF_A_THING = 200;

    private static final int MOST = 32;
    private static final Node LOCAL_DATE = RdfTerms.iri(Dl.NS + "localDate");

    private final DatasetGraph dataset;
    private final PlaceHierarchy places;
    private final Map<Quad, List<Typed>> rows = new HashMap<>();

    /** A subject of the default graph with the local names of its types. */
    private record Typed(Node event, Set<String> types) {}

    /** Remembers what it has read: used within one transaction. */
    CandidateEvents(DatasetGraph dataset, PlaceHierarchy places) {
        this.dataset = dataset;
        this.places = places;
    }

    /**
     * Candidates: those with an actor or the place in common, behind them for changes of plans whatever is planned.
     *
     * @param types the local names of the types that they may have
     */
    List<Node> find(EventSketch mention, Set<String> types) {
        Set<Node> related = new LinkedHashSet<>();
        patterns(mention)
                .flatMap(pattern -> rows.computeIfAbsent(pattern, this::read).stream())
                .filter(row -> row.types().stream().anyMatch(types::contains))
                .map(Typed::event)
                .filter(event -> has(event, RDF.Nodes.type, Sem.EVENT_CLASS)) // and no snapshot of one
                .forEach(related::add);
        Map<Boolean, List<Node>> sharing =
                related.stream().collect(Collectors.partitioningBy(event -> sharesSomething(event, mention)));
        return Stream.concat(
                        sharing.getOrDefault(true, List.of()).stream(),
                        isChange(mention) ? sharing.getOrDefault(false, List.of()).stream() : Stream.empty())
                .limit(MOST)
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

    /** The days on which an event may begin that this is a telling of; none where it is dated too coarsely. */
    private static Stream<LocalDate> days(EventSketch mention) {
        if (mention.span().begin().isEmpty()) {
            return Stream.empty();
        }
        LocalDate begin = mention.span().begin().get().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate end = mention.span()
                .end()
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(begin.plusDays(1));
        LocalDate last = begin.plusDays((long) MOST_DAYS - DAYS_BEFORE);
        return begin.minusDays(DAYS_BEFORE).datesUntil((end.isBefore(last) ? end : last).plusDays(1));
    }

    private List<Typed> read(Quad pattern) {
        List<Typed> read = new ArrayList<>();
        Iterator<Quad> found = dataset.find(pattern);
        boolean narrow = pattern.getPredicate().equals(LOCAL_DATE)
                || pattern.getPredicate().equals(Dl.STATUS);
        for (int i = 0; i < (narrow ? MOST_ROWS : MOST_ROWS_OF_A_THING) && found.hasNext(); i++) {
            Node event = found.next().getSubject();
            if (event.isURI()) {
                read.add(new Typed(event, types(event)));
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

    /** Whether someone took part in both, or the one's place is or is within the other's: without, no evidence would suffice. */
    private boolean sharesSomething(Node event, EventSketch mention) {
        boolean actor = mention.parts().stream()
                .filter(Part::known)
                .flatMap(part -> Stream.concat(Stream.of(part.actor()), part.kin().stream()))
                .anyMatch(iri -> has(event, Sem.HAS_ACTOR, RdfTerms.iri(iri)));
        return actor || mention.place().filter(where -> isAround(event, where)).isPresent();
    }

    private boolean isAround(Node event, EventSketch.Where where) {
        List<String> held = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, event, Sem.HAS_PLACE, Node.ANY)
                .forEachRemaining(quad -> held.add(quad.getObject().toString()));
        return held.stream()
                .anyMatch(place -> place.equals(where.place())
                        || where.around().contains(place)
                        || places.where(place).around().contains(where.place()));
    }

    private boolean has(Node subject, Node predicate, Node object) {
        return dataset.contains(Quad.defaultGraphIRI, subject, predicate, object);
    }
}
