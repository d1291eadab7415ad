package org.dateline.ingest.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.model.fact.PlaceFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.fact.GeoNamesIris;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** The places of a store by their number in GeoNames; those without, by their name within a place that is known. */
final class PlaceResolver {
    private final GraphLookup shared;
    private final StoredNameIndex index;
    private final IriMinter mint;
    private final PlaceDisambiguator namesakes;
    private final Map<Long, String> byNumber = new HashMap<>();
    private final Map<String, Set<String>> madeWithin = new HashMap<>();

    PlaceResolver(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
        this.index = StoredNameIndex.of(dataset, Sem.PLACE_CLASS);
        this.mint = new IriMinter(dataset);
        this.namesakes = new PlaceDisambiguator(dataset, this::ancestors);
    }

    /** The IRIs of the places of an article, by their identifiers there. */
    Map<String, String> names(List<PlaceFact> places, MergeCollector links) {
        Map<String, PlaceFact> facts = new HashMap<>();
        places.forEach(place -> facts.put(place.id(), place));
        Map<String, String> names = new HashMap<>();
        places.forEach(place -> name(place, facts, names, links));
        return names;
    }

    /** Those around a place are named before it; one that is being named is passed over, should two lie in each other. */
    private void name(PlaceFact place, Map<String, PlaceFact> facts, Map<String, String> names, MergeCollector links) {
        if (names.containsKey(place.id())) {
            return;
        }
        names.put(place.id(), "");
        place.parents().stream()
                .map(facts::get)
                .filter(parent -> parent != null)
                .forEach(parent -> name(parent, facts, names, links));
        List<String> around = place.parents().stream()
                .map(parent -> names.getOrDefault(parent, ""))
                .filter(iri -> !iri.isEmpty())
                .toList();
        names.put(place.id(), iri(place, around, links));
    }

    private String iri(PlaceFact place, List<String> around, MergeCollector links) {
        Optional<String> numbered = place.geonames().flatMap(this::find).map(links::settled);
        Optional<String> named =
                numbered.isPresent() ? Optional.empty() : find(place, around).map(links::settled);
        String own = links.own("place", place.name());
        if (named.filter(iri -> links.isApart("place", place.name(), iri)).isPresent()) {
            return own;
        }
        named.ifPresent(iri -> links.link(own, iri, place.mentions(), MergeCollector.byName(place.name(), label(iri))));
        return numbered.or(() -> named).orElseGet(() -> links.made(make(place, around, links.record())));
    }

    private Optional<String> label(String iri) {
        return Optional.of(shared.text(RdfTerms.iri(iri), RDFS.label.asNode()));
    }

    private Optional<String> find(long number) {
        return Optional.ofNullable(byNumber.get(number))
                .or(() -> shared.subjects(SKOS.closeMatch.asNode(), RdfTerms.iri(GeoNamesIris.iri(number))).stream()
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .findFirst());
    }

    /** One of that name with no other number. */
    private Optional<String> find(PlaceFact place, List<String> around) {
        List<String> named = index.list(place.name()).stream()
                .filter(iri -> place.geonames().isEmpty() || !hasNumber(iri))
                .toList();
        return namesakes.find(place, around, named);
    }

    private boolean hasNumber(String iri) {
        return byNumber.containsValue(iri)
                || shared.objects(RdfTerms.iri(iri), SKOS.closeMatch.asNode()).stream()
                        .anyMatch(match -> match.toString().startsWith(Namespaces.GEONAMES));
    }

    private Set<String> ancestors(String iri) {
        Set<String> reached = new HashSet<>(madeWithin.getOrDefault(iri, Set.of()));
        Deque<String> open = new ArrayDeque<>(List.of(iri));
        while (!open.isEmpty()) {
            shared.objects(RdfTerms.iri(open.pop()), Schema.CONTAINED_IN_PLACE).stream()
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    private String make(PlaceFact place, List<String> around, RecordIris record) {
        String plain = Slug.of(place.name());
        String within =
                around.isEmpty() ? place.country().toLowerCase(Locale.ROOT) : Slug.of(Iri.localName(around.get(0)));
        boolean numbered = place.geonames().isPresent();
        String name = numbered || within.isEmpty() ? plain : plain + "-" + within;
        if (!numbered && within.isEmpty()) {
            return record.own("place", plain);
        }
        String iri = mint.fresh(record, "place", name);
        place.geonames().ifPresent(number -> byNumber.put(number, iri));
        index.addLabel(place.name(), iri);
        madeWithin.put(iri, new HashSet<>(around));
        return iri;
    }
}
