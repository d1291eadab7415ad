package org.dateline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.place.Gazetteer;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.PlaceFact;

/**
 * Precision and recall of distance claims. A claim is right when its words hold the labelled unit, number, unit and bearing are the
 * labelled ones, and both ends are places that the text names at the labelled words (or, for an end without a name, a place
 * without one; for a capital, the capital of the labelled country).
 *
 * @param labelled how many a person marked
 * @param claimed how many were found
 * @param right how many of these are right
 */
record DistanceScore(int labelled, int claimed, int right) {
    /** Nothing read yet. */
    static final DistanceScore NOTHING = new DistanceScore(0, 0, 0);

    /** Of one text. */
    static DistanceScore of(List<DistanceLabels> labels, List<ClaimFact.DistanceFact> claims, List<PlaceFact> places) {
        Map<String, PlaceFact> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
        List<ClaimFact.DistanceFact> left = new ArrayList<>(claims);
        int right = 0;
        for (DistanceLabels label : labels) {
            Optional<ClaimFact.DistanceFact> hit =
                    left.stream().filter(claim -> isRight(label, claim, byId)).findFirst();
            hit.ifPresent(left::remove);
            right += hit.isPresent() ? 1 : 0;
        }
        return new DistanceScore(labels.size(), claims.size(), right);
    }

    private static boolean isRight(DistanceLabels label, ClaimFact.DistanceFact claim, Map<String, PlaceFact> places) {
        Span unit = new Span(label.unitAt(), label.unitAt() + 1);
        PlaceFact from = places.get(claim.from());
        PlaceFact to = places.get(claim.to());
        return from != null
                && to != null
                && claim.basics().mentions().stream().anyMatch(span -> span.contains(unit))
                && claim.distance().number().compareTo(label.number()) == 0
                && claim.distance().unit().equals(label.unit())
                && claim.bearing().equals(label.bearing())
                && label.from()
                        .map(span -> isAt(from, span))
                        .orElse(from.position().isEmpty())
                && label.to().map(span -> isAt(to, span)).orElse(true)
                && label.capital().map(country -> isCapital(to, country)).orElse(true);
    }

    private static boolean isAt(PlaceFact place, Span span) {
        return place.mentions().stream().anyMatch(span::overlaps);
    }

    private static boolean isCapital(PlaceFact place, String country) {
        return place.country().equals(country)
                && Gazetteer.bundled()
                        .capitalName(country)
                        .filter(place.name()::equals)
                        .isPresent();
    }

    /** Of both together. */
    DistanceScore plus(DistanceScore other) {
        return new DistanceScore(labelled + other.labelled, claimed + other.claimed, right + other.right);
    }

    double precision() {
        return claimed == 0 ? 0 : (double) right / claimed;
    }

    double recall() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }
}
