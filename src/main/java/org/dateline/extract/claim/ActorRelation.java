package org.dateline.extract.claim;

import org.dateline.extract.known.EntityLookup;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;

/**
 * A bond as words tell it.
 *
 * @param type the state's type
 * @param holder whose it is, by the actor's identifier
 * @param other the other end, an actor or place by its identifier
 * @param extent how much; empty where not said
 * @param mention the words
 */
record ActorRelation(String type, String holder, String other, String extent, Span mention) {

    /** In a few words. */
    String label(EntityLookup known) {
        String verb =
                switch (type) {
                    case "alliedWith" -> " is allied with ";
                    case "opposedTo" -> " is opposed to ";
                    case "basedIn" -> " is based in ";
                    case "memberOf" -> " belongs to ";
                    case "supports" -> " supports ";
                    case "commands" -> " commands ";
                    case "controlsPartOf" -> " controls " + (extent.isEmpty() ? "a part" : extent) + " of ";
                    default -> " controls ";
                };
        return name(known, holder) + verb + name(known, other);
    }

    private static String name(EntityLookup known, String id) {
        return known.facts().actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(ActorFact::name)
                .findFirst()
                .or(() -> known.facts().places().stream()
                        .filter(place -> place.id().equals(id))
                        .map(PlaceFact::name)
                        .findFirst())
                .orElse(id);
    }
}
