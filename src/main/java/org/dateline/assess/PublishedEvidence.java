package org.dateline.assess;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Claim;
import org.dateline.model.EventAccount;
import org.dateline.model.EventEvidence;
import org.dateline.model.Provenance;
import org.dateline.model.Value;

/** What the sources that were out at one instant say about one event, oldest first. */
public final class PublishedEvidence {
    private final List<EventAccount> tellings;
    private final List<Claim> claims;
    private final EventEvidence.Shared shared;
    private final Set<String> parties = new TreeSet<>();

    private PublishedEvidence(List<EventAccount> tellings, List<Claim> claims, EventEvidence.Shared shared) {
        this.tellings = tellings;
        this.claims = claims;
        this.shared = shared;
        tellings.forEach(
                telling -> telling.values(AssessedProperty.PARTICIPATION).forEach(value -> {
                    if (value instanceof Value.Part part) {
                        parties.add(part.agent());
                    }
                }));
    }

    /** The part of a dossier that was known at an instant. */
    static PublishedEvidence asOf(EventEvidence dossier, Instant instant) {
        return new PublishedEvidence(
                dossier.tellings().stream()
                        .filter(telling -> telling.said().source().isCurrentAt(instant))
                        .toList(),
                dossier.claims().stream()
                        .filter(claim -> claim.said().source().isCurrentAt(instant))
                        .toList(),
                dossier.shared());
    }

    /** How each source tells the event. */
    public List<EventAccount> tellings() {
        return tellings;
    }

    /** The tellings that say anything of one predicate. */
    public List<EventAccount> tellings(AssessedProperty owned) {
        return tellings.stream()
                .filter(telling -> !telling.values(owned).isEmpty())
                .toList();
    }

    /** The claims about the event. */
    public List<Claim> claims() {
        return claims;
    }

    /** The claims of one kind. */
    public <C extends Claim> List<C> claims(Class<C> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Places, types and zones that all share. */
    public EventEvidence.Shared shared() {
        return shared;
    }

    /** Whether it is not among those who took part: a source, or the claimant it rests on. */
    public boolean isIndependent(Provenance said) {
        return !parties.contains(said.origin());
    }

    /** The latest adjudication of a predicate (or of a kind of harm), if there is one. */
    public Optional<Claim.Adjudication> adjudication(String property) {
        return claims(Claim.Adjudication.class).stream()
                .filter(claim -> claim.property().equals(property))
                .reduce((earlier, later) -> later);
    }

    /** The last of the tellings that rests on no party, else the last one. */
    Optional<EventAccount> latestIndependent(List<EventAccount> among) {
        Predicate<EventAccount> independent = telling -> isIndependent(telling.said());
        return Stream.concat(
                        among.stream().filter(independent.negate()),
                        among.stream().filter(independent))
                .reduce((earlier, later) -> later);
    }

    /** Of each origin the last telling only. */
    static List<EventAccount> latestOfEachOrigin(List<EventAccount> among) {
        Map<String, EventAccount> latest = new LinkedHashMap<>();
        among.forEach(telling -> latest.put(telling.said().origin(), telling));
        return List.copyOf(latest.values());
    }
}
