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

/** Resolves places by their GeoNames number; without one, by their name within a known place. */
final class PlaceResolver {
    private final GraphLookup shared;
    private final StoredNameIndex index;
    private final IriMinter minter;
    private final PlaceDisambiguator disambiguator;
    private final Map<Long, String> byNumber = new HashMap<>();
    private final Map<String, Set<String>> createdWithin = new HashMap<>();

    PlaceResolver(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
        this.index = StoredNameIndex.of(dataset, Sem.PLACE_CLASS);
        this.minter = new IriMinter(dataset);
        this.disambiguator = new PlaceDisambiguator(dataset, this::ancestors);
    }

    /** Maps the identifiers of the places of an article to IRIs. */
    Map<String, String> resolve(List<PlaceFact> places, MergeCollector merges) {
        Map<String, PlaceFact> facts = new HashMap<>();
        places.forEach(place -> facts.put(place.id(), place));
        Map<String, String> iris = new HashMap<>();
        places.forEach(place -> resolve(place, facts, iris, merges));
        return iris;
    }

    /** Resolves a place after the places that contain it. A place in progress is skipped, in case two contain each other. */
    private void resolve(
            PlaceFact place, Map<String, PlaceFact> facts, Map<String, String> iris, MergeCollector merges) {
        if (iris.containsKey(place.id())) {
            return;
        }
        iris.put(place.id(), "");
        place.parents().stream()
                .map(facts::get)
                .filter(parent -> parent != null)
                .forEach(parent -> resolve(parent, facts, iris, merges));
        List<String> around = place.parents().stream()
                .map(parent -> iris.getOrDefault(parent, ""))
                .filter(iri -> !iri.isEmpty())
                .toList();
        iris.put(place.id(), iri(place, around, merges));
    }

    private String iri(PlaceFact place, List<String> around, MergeCollector merges) {
        Optional<String> numbered = place.geonames().flatMap(this::find).map(merges::decidedIdentity);
        Optional<String> named =
                numbered.isPresent() ? Optional.empty() : find(place, around).map(merges::decidedIdentity);
        String own = merges.own("place", place.name());
        if (named.filter(iri -> merges.isDifferent("place", place.name(), iri)).isPresent()) {
            return own;
        }
        named.ifPresent(iri -> merges.add(own, iri, place.mentions(), MergeCollector.byName(place.name(), label(iri))));
        return numbered.or(() -> named).orElseGet(() -> merges.addNew(create(place, around, merges.record())));
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

    /** The place with this name that has no other GeoNames number. */
    private Optional<String> find(PlaceFact place, List<String> around) {
        List<String> named = index.list(place.name()).stream()
                .filter(iri -> place.geonames().isEmpty() || !hasNumber(iri))
                .toList();
        return disambiguator.find(place, around, named);
    }

    private boolean hasNumber(String iri) {
        return byNumber.containsValue(iri)
                || shared.objects(RdfTerms.iri(iri), SKOS.closeMatch.asNode()).stream()
                        .anyMatch(match -> match.toString().startsWith(Namespaces.GEONAMES));
    }

    private Set<String> ancestors(String iri) {
        Set<String> reached = new HashSet<>(createdWithin.getOrDefault(iri, Set.of()));
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

    private String create(PlaceFact place, List<String> around, RecordIris record) {
        String plain = Slug.of(place.name());
        String within =
                around.isEmpty() ? place.country().toLowerCase(Locale.ROOT) : Slug.of(Iri.localName(around.get(0)));
        boolean numbered = place.geonames().isPresent();
        String name = numbered || within.isEmpty() ? plain : plain + "-" + within;
        if (!numbered && within.isEmpty()) {
            return record.own("place", plain);
        }
        String iri = minter.mint(record, "place", name);
        place.geonames().ifPresent(number -> byNumber.put(number, iri));
        index.addLabel(place.name(), iri);
        createdWithin.put(iri, new HashSet<>(around));
        return iri;
    }
}
