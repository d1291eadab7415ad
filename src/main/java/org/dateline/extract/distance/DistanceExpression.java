// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import java.util.Optional;
import org.dateline.model.Distance;
import org.dateline.model.article.Span;

/**
 * A length with words that relate it to a reference place: "31 miles from", "75 km (46 miles) south of".
 *
 * @param span the span from the number to the preposition
 * @param distance the first length; the lower end of a range
 * @param bearing the direction in degrees clockwise from north, if a compass point is given
 */
record DistanceExpression(Span span, Distance distance, Optional<Double> bearing) {}
