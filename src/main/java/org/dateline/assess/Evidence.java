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
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Owned;
import org.dateline.model.Said;
import org.dateline.model.Telling;
import org.dateline.model.Value;

/** What the sources that were out at one instant say about one event, oldest first. */
public final class Evidence {
    private final List<Telling> tellings;
    private final List<Claim> claims;
    private final Dossier.Shared shared;
    private final Set<String> parties = new TreeSet<>();

    private Evidence(List<Telling> tellings, List<Claim> claims, Dossier.Shared shared) {
        this.tellings = tellings;
        this.claims = claims;
        this.shared = shared;
        tellings.forEach(telling -> telling.values(Owned.PARTICIPATION).forEach(value -> {
            if (value instanceof Value.Part part) {
                parties.add(part.agent());
            }
        }));
    }

    /** The part of a dossier that was known at an instant. */
    static Evidence asOf(Dossier dossier, Instant instant) {
        return new Evidence(
                dossier.tellings().stream()
                        .filter(telling -> telling.said().source().isCurrentAt(instant))
                        .toList(),
                dossier.claims().stream()
                        .filter(claim -> claim.said().source().isCurrentAt(instant))
                        .toList(),
                dossier.shared());
    }

    /** How each source tells the event. */
    public List<Telling> tellings() {
        return tellings;
    }

    /** The tellings that say anything of one predicate. */
    public List<Telling> tellings(Owned owned) {
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
    public Dossier.Shared shared() {
        return shared;
    }

    /** Whether it is not among those who took part: a source, or the claimant it rests on. */
    public boolean isIndependent(Said said) {
        return !parties.contains(said.origin());
    }

    /** The latest adjudication of a predicate (or of a kind of harm), if there is one. */
    public Optional<Claim.Adjudication> adjudication(String property) {
        return claims(Claim.Adjudication.class).stream()
                .filter(claim -> claim.property().equals(property))
                .reduce((earlier, later) -> later);
    }

    /** The last of the tellings that rests on no party, else the last one. */
    Optional<Telling> latestIndependent(List<Telling> among) {
        Predicate<Telling> independent = telling -> isIndependent(telling.said());
        return Stream.concat(
                        among.stream().filter(independent.negate()),
                        among.stream().filter(independent))
                .reduce((earlier, later) -> later);
    }

    /** Of each origin the last telling only. */
    static List<Telling> latestOfEachOrigin(List<Telling> among) {
        Map<String, Telling> latest = new LinkedHashMap<>();
        among.forEach(telling -> latest.put(telling.said().origin(), telling));
        return List.copyOf(latest.values());
    }
}
