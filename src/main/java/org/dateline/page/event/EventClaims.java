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
 * What is claimed about an event.
 *
 * @param view what is shown
 * @param paths where claims are shown
 */
public record EventClaims(EventView view, PagePaths paths) implements LinkedPage {

    /** The casualty claims by harm, with the toll that is held where there is one. */
    public List<Harm> harms() {
        Map<String, List<ClaimDetails>> byHarm = new LinkedHashMap<>();
        held().tolls().forEach(toll -> byHarm.put(toll.harmed().harm().label(), new ArrayList<>()));
        view.claims().forEach(claim -> claim.content().harmed().ifPresent(harmed -> byHarm.computeIfAbsent(
                        harmed.harm().label(), harm -> new ArrayList<>())
                .add(claim)));
        return byHarm.entrySet().stream()
                .map(entry -> new Harm(
                        entry.getKey(),
                        held().tolls().stream()
                                .filter(toll -> toll.harmed().harm().label().equals(entry.getKey()))
                                .findFirst(),
                        entry.getValue()))
                .toList();
    }

    /**
     * What is claimed of one kind of harm.
     *
     * @param harm the kind
     * @param toll what is held
     * @param claims what is claimed, oldest first
     */
    public record Harm(String harm, Optional<AssessedEvent.Toll> toll, List<ClaimDetails> claims) {
        /** The kind of harm as a heading. */
        public String title() {
            return harm.substring(0, 1).toUpperCase(Locale.ROOT) + harm.substring(1);
        }
    }

    /** Claims and quotes without figures. */
    public List<ClaimDetails> sayings() {
        return view.claims().stream()
                .filter(claim -> claim.content().harmed().isEmpty())
                .toList();
    }

    /** How one claim is tied to others, and others to it. */
    public List<RelatedClaim> ties(ClaimDetails claim) {
        List<RelatedClaim> ties = new ArrayList<>();
        claim.links()
                .forEach(tie -> ties.add(new RelatedClaim(
                        tie.how(), link(tie.other()), said(tie.other().iri()))));
        view.claims().stream().filter(other -> !other.iri().equals(claim.iri())).forEach(other -> other.links().stream()
                .filter(tie -> tie.other().iri().equals(claim.iri()))
                .forEach(tie -> ties.add(new RelatedClaim(
                        RelatedClaim.passive(tie.how()), new Link("", paths.doc(other.iri())), said(other.iri())))));
        return ties;
    }

    private String said(String claim) {
        return view.claims().stream()
                .filter(other -> other.iri().equals(claim))
                .map(other -> other.who() + ": " + other.inShort())
                .findFirst()
                .orElse("");
    }

    /** The address of this event as known today, from some claim on. */
    public String from(int from) {
        String doc = paths.doc(view.iri());
        return doc + (doc.contains("?") ? "&" : "?") + "claims=" + from + "#claims";
    }

    private AssessedEvent held() {
        return view.held();
    }
}
