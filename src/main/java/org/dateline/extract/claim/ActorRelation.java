// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.StateTypes;

/**
 * A lasting relation between an actor and another actor or a place, as some words of the text express it.
 *
 * @param type one of {@link StateTypes}
 * @param holder the actor that the state belongs to
 * @param other the other actor, or the place
 * @param extent how much of a place ("large swathes"); empty if the text does not say
 * @param mention the words that express the relation
 */
record ActorRelation(String type, Party holder, Party other, String extent, Span mention) {

    /**
     * An actor or a place in a relation.
     *
     * @param id the identifier of the actor or place
     * @param name its name
     */
    record Party(String id, String name) {
        static Party of(ActorFact actor) {
            return new Party(actor.id(), actor.name());
        }

        static Party of(PlaceFact place) {
            return new Party(place.id(), place.name());
        }
    }

    /** A relation between two actors. */
    static ActorRelation between(ActorFact holder, String type, ActorFact other, Span mention) {
        return new ActorRelation(type, Party.of(holder), Party.of(other), "", mention);
    }

    /** A label such as "N. commands the army". */
    String label() {
        String verb =
                switch (type) {
                    case StateTypes.ALLIED_WITH -> " is allied with ";
                    case StateTypes.OPPOSED_TO -> " is opposed to ";
                    case StateTypes.BASED_IN -> " is based in ";
                    case StateTypes.MEMBER_OF -> " belongs to ";
                    case StateTypes.SUPPORTS -> " supports ";
                    case StateTypes.COMMANDS -> " commands ";
                    case StateTypes.CONTROLS_PART_OF -> " controls " + (extent.isEmpty() ? "a part" : extent) + " of ";
                    default -> " controls ";
                };
        return holder.name() + verb + other.name();
    }
}
