package org.dateline.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.fact.PlaceFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.vocabulary.Geo;

/** Tells which of the places of one name is the one of an article: by what it lies in, else by where it is, else by its country. */
final class PlaceDisambiguator {
    /** Centres of one town differ by so much from source to source. */
    private static final double METRES = 15_000;

    private final GraphLookup shared;
    private final Function<String, Set<String>> ancestors;

    /**
     * For a dataset in a running transaction.
     *
     * @param ancestors the places that a place lies in, by IRI
     */
    PlaceDisambiguator(DatasetGraph dataset, Function<String, Set<String>> ancestors) {
        this.shared = GraphLookup.shared(dataset);
        this.ancestors = ancestors;
    }

    /** The one of the namesakes that fits; empty where none does, or several do. */
    Optional<String> find(PlaceFact place, List<String> around, List<String> namesakes) {
        List<String> within = namesakes.stream()
                .filter(iri -> around.isEmpty()
                        ? ancestors.apply(iri).isEmpty() && place.country().isEmpty()
                        : ancestors.apply(iri).stream().anyMatch(around::contains))
                .toList();
        List<String> near = within.isEmpty()
                ? namesakes.stream().filter(iri -> isNear(iri, place)).toList()
                : within;
        List<String> fitting = near.isEmpty() && around.isEmpty()
                ? namesakes.stream()
                        .filter(iri -> isInCountry(iri, place.country()))
                        .toList()
                : near;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isNear(String iri, PlaceFact place) {
        return place.position().stream().anyMatch(here -> shared.objects(RdfTerms.iri(iri), Geo.HAS_GEOMETRY).stream()
                .flatMap(geometry -> shared.objects(geometry, Geo.AS_WKT).stream())
                .filter(Node::isLiteral)
                .flatMap(wkt -> DistanceReader.point(wkt.getLiteralLexicalForm()).stream())
                .anyMatch(there -> here.metresTo(there) <= METRES));
    }

    /** Whether one of the places around it has the name of the country of that ISO 3166-1 code. */
    private boolean isInCountry(String iri, String code) {
        if (code.isEmpty()) {
            return false;
        }
        String country = StoredNameIndex.fold(
                new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
        return ancestors.apply(iri).stream()
                .map(outer -> shared.text(RdfTerms.iri(outer), RDFS.label.asNode()))
                .anyMatch(name -> StoredNameIndex.fold(name).equals(country));
    }
}
