// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.EventView;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;

/**
 * The claims about an event.
 *
 * @param view the event and its sources
 * @param paths the paths of pages
 */
public record EventClaims(EventView view, PagePaths paths) implements LinkedPage {

    /** The casualty claims by kind of harm, with the assessed number if there is one. */
    public List<Harm> harms() {
        Map<String, List<ClaimDetails>> byHarm = new LinkedHashMap<>();
        assessed().tolls().forEach(toll -> byHarm.put(toll.casualties().harm().label(), new ArrayList<>()));
        view.claims().forEach(claim -> claim.content().casualties().ifPresent(casualties -> byHarm.computeIfAbsent(
                        casualties.harm().label(), harm -> new ArrayList<>())
                .add(claim)));
        return byHarm.entrySet().stream()
                .map(entry -> new Harm(
                        entry.getKey(),
                        assessed().tolls().stream()
                                .filter(toll -> toll.casualties().harm().label().equals(entry.getKey()))
                                .findFirst(),
                        entry.getValue()))
                .toList();
    }

    /**
     * The claims about one kind of harm.
     *
     * @param harm the kind
     * @param toll the assessed number
     * @param claims the claims, oldest first
     */
    public record Harm(String harm, Optional<AssessedEvent.Toll> toll, List<ClaimDetails> claims) {
        /** The kind of harm as a heading. */
        public String title() {
            return harm.substring(0, 1).toUpperCase(Locale.ROOT) + harm.substring(1);
        }
    }

    /** Claims and quotes without figures. */
    public List<ClaimDetails> statements() {
        return view.claims().stream()
                .filter(claim -> claim.content().casualties().isEmpty())
                .toList();
    }

    /** The claims that are related to one claim, in both directions. */
    public List<RelatedClaim> relatedClaims(ClaimDetails claim) {
        List<RelatedClaim> related = new ArrayList<>();
        claim.relations()
                .forEach(relation -> related.add(new RelatedClaim(
                        relation.how(),
                        link(relation.other()),
                        summary(relation.other().iri()))));
        view.claims().stream()
                .filter(other -> !other.iri().equals(claim.iri()))
                .forEach(other -> other.relations().stream()
                        .filter(relation -> relation.other().iri().equals(claim.iri()))
                        .forEach(relation -> related.add(new RelatedClaim(
                                RelatedClaim.passive(relation.how()),
                                new Link("", paths.doc(other.iri())),
                                summary(other.iri())))));
        return related;
    }

    private String summary(String claim) {
        return view.claims().stream()
                .filter(other -> other.iri().equals(claim))
                .map(other -> other.who() + ": " + other.inShort())
                .findFirst()
                .orElse("");
    }

    /** The address of this page as known today, from a claim with that number (from 0) onwards. */
    public String from(int from) {
        String doc = paths.doc(view.iri());
        return doc + (doc.contains("?") ? "&" : "?") + "claims=" + from + "#claims";
    }

    private AssessedEvent assessed() {
        return view.assessed();
    }
}
