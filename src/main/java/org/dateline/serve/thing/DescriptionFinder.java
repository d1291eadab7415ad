// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import org.dateline.model.EnglishText;
import org.dateline.query.Description;
import org.dateline.query.ThingExistence;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.DeletedThings;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/**
 * Finds what is stated about a thing, in the store and in the shipped ontology.
 *
 * @param store the store that is served
 * @param ontology describes terms that the store may not hold
 * @param tombstones distinguishes deleted things from unknown ones
 */
public record DescriptionFinder(Store store, ShippedOntology ontology, DeletedThings tombstones) {
    /** Whether anything is stated about a thing. */
    boolean exists(String iri) {
        return ThingExistence.is(store, iri) || ontology.describes(iri);
    }

    /**
     * One page of the description of a thing.
     *
     * @param page from 1
     * @throws RequestException with status 404 where nothing is stated about the thing, or 410 where it was deleted
     */
    Description find(String iri, int page) {
        Description description = Description.of(store, iri, page);
        if (page == 1 && !description.assessed() && ontology.describes(iri)) {
            Description shipped = Description.of(ontology.model(), iri);
            description.graphs().getDefaultModel().add(shipped.graphs().getDefaultModel());
        }
        DeletedThings.invalidatedAt(description).ifPresent(when -> {
            throw new RequestException(
                    410, "Deleted: <" + iri + "> was invalidated on " + EnglishText.instant(when) + ".");
        });
        if (!description.isEmpty()) {
            return description;
        }
        if (page > 1) {
            throw new RequestException(404, "Not found: page " + page + " of the description of <" + iri + ">.");
        }
        throw tombstones.isChanged(iri)
                ? new RequestException(410, "Deleted: <" + iri + ">. The store has no statement about it any more.")
                : new RequestException(404, "Not found: the store has no statement about <" + iri + ">.");
    }
}
