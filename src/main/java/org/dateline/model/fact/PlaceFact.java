// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Position;
import org.dateline.model.article.Span;

/**
 * A place of which an article speaks: one for all its mentions there.
 *
 * @param id its name within these facts
 * @param name its name in the gazetteer; as the article spells it where the gazetteer lacks it
 * @param kind what it is
 * @param position its centre, where the gazetteer has it
 * @param geonames its number in GeoNames, where it has one
 * @param parents the places that it lies in, by their identifiers, nearest first
 * @param country its country's ISO 3166-1 alpha-2 code; empty if unknown
 * @param mentions where it is named
 * @param evidence why it is this place and no namesake
 */
public record PlaceFact(
        String id,
        String name,
        Kind kind,
        Optional<Position> position,
        Optional<Long> geonames,
        List<String> parents,
        String country,
        List<Span> mentions,
        FactEvidence evidence) {

    /** What a place can be, from the finest to the coarsest. */
    public enum Kind {
        /** A building, airport, bridge, square. */
        SITE,
        /** A city, town, village. */
        SETTLEMENT,
        /** A district or quarter. */
        DISTRICT,
        /** A province, state or other part of a country. */
        REGION,
        /** A country. */
        COUNTRY,
        /** A sea, river, mountain, desert. */
        NATURAL,
        /** A continent or a part of the world. */
        CONTINENT
    }

    /** Keeps copies. */
    public PlaceFact {
        parents = List.copyOf(parents);
        mentions = List.copyOf(mentions);
    }
}
