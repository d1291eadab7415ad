package org.dateline.extract.distance;

import java.util.Optional;
import org.dateline.model.Distance;
import org.dateline.model.article.Span;

/**
 * A length with words that say that it is measured from somewhere: "31 miles from", "75 km (46 miles) south of".
 *
 * @param span from the number to the preposition
 * @param distance the first length; of a range the lower end
 * @param bearing degrees clockwise from north, if a point of the compass is named
 */
record DistanceExpression(Span span, Distance distance, Optional<Double> bearing) {}
