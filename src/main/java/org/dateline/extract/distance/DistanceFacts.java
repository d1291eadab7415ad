package org.dateline.extract.distance;

import java.util.List;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.PlaceFact;

/**
 * The distances that an article tells.
 *
 * @param claims one for each, both units of a distance being one
 * @param places places that only the distances tell of: "a road 17 km from the city", the unnamed capital
 */
public record DistanceFacts(List<ClaimFact.Far> claims, List<PlaceFact> places) {

    /** Keeps copies. */
    public DistanceFacts {
        claims = List.copyOf(claims);
        places = List.copyOf(places);
    }
}
