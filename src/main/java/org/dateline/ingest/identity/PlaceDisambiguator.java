// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.fact.PlaceFact;
import org.dateline.rdf.PointReader;
import org.dateline.rdf.RdfTerms;

/** Chooses among places with the same name: by the place that contains them, else by coordinates, else by country. */
final class PlaceDisambiguator {
    /** Sources give centres of the same town that differ by up to this distance, in metres. */
    private static final double TOLERANCE = 15_000;

    private final GraphLookup shared;
    private final Function<String, Set<String>> ancestors;

    /**
     * Creates an instance for a dataset in a running transaction.
     *
     * @param ancestors returns the IRIs of the places that contain a place
     */
    PlaceDisambiguator(DatasetGraph dataset, Function<String, Set<String>> ancestors) {
        this.shared = GraphLookup.shared(dataset);
        this.ancestors = ancestors;
    }

    /** Returns the only matching candidate; empty if none matches, or several do. */
    Optional<String> find(PlaceFact place, List<String> around, List<String> candidates) {
        List<String> within = candidates.stream()
                .filter(iri -> around.isEmpty()
                        ? ancestors.apply(iri).isEmpty() && place.country().isEmpty()
                        : ancestors.apply(iri).stream().anyMatch(around::contains))
                .toList();
        List<String> near = within.isEmpty()
                ? candidates.stream().filter(iri -> isNear(iri, place)).toList()
                : within;
        List<String> fitting = near.isEmpty() && around.isEmpty()
                ? candidates.stream()
                        .filter(iri -> isInCountry(iri, place.country()))
                        .toList()
                : near;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isNear(String iri, PlaceFact place) {
        return place.position().stream().anyMatch(here -> PointReader.read(RdfTerms.iri(iri), shared::objects)
                .filter(there -> here.metresTo(there) <= TOLERANCE)
                .isPresent());
    }

    /** Whether a containing place has the name of the country with an ISO 3166-1 code. */
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
