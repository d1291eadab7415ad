// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import java.util.List;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.PlaceFact;

/**
 * The distances of an article.
 *
 * @param claims one claim per distance; the same distance in two units is one claim
 * @param places places that only distances mention: "a road 17 km from the city", the unnamed capital
 */
public record DistanceFacts(List<ClaimFact.DistanceFact> claims, List<PlaceFact> places) {

    /** Copies the lists. */
    public DistanceFacts {
        claims = List.copyOf(claims);
        places = List.copyOf(places);
    }
}
