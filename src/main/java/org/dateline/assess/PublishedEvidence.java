// SPDX-License-Identifier: Apache-2.0
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

/** What the sources that were published by one instant say about one event, oldest first. */
public final class PublishedEvidence {
    private final List<EventAccount> accounts;
    private final List<Claim> claims;
    private final EventEvidence.Shared shared;
    private final Set<String> parties = new TreeSet<>();

    private PublishedEvidence(List<EventAccount> accounts, List<Claim> claims, EventEvidence.Shared shared) {
        this.accounts = accounts;
        this.claims = claims;
        this.shared = shared;
        accounts.forEach(
                account -> account.values(AssessedProperty.PARTICIPATION).forEach(value -> {
                    if (value instanceof Value.Participation part) {
                        parties.add(part.agent());
                    }
                }));
    }

    /** The part of the evidence that was published by an instant and not yet revised. */
    static PublishedEvidence asOf(EventEvidence evidence, Instant instant) {
        return new PublishedEvidence(
                evidence.accounts().stream()
                        .filter(account -> account.provenance().source().isCurrentAt(instant))
                        .toList(),
                evidence.claims().stream()
                        .filter(claim -> claim.provenance().source().isCurrentAt(instant))
                        .toList(),
                evidence.shared());
    }

    /** The accounts of the event. */
    public List<EventAccount> accounts() {
        return accounts;
    }

    /** The accounts that give a value for one property. */
    public List<EventAccount> accounts(AssessedProperty property) {
        return accounts.stream()
                .filter(account -> !account.values(property).isEmpty())
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

    /** The shared hierarchies of places and types, and the time zones. */
    public EventEvidence.Shared shared() {
        return shared;
    }

    /** Whether the origin is not a party: no source names it as an agent of the event. */
    public boolean isIndependent(Provenance provenance) {
        return !parties.contains(provenance.origin());
    }

    /** The latest adjudication of a property (or of a kind of harm), by IRI, if there is one. */
    public Optional<Claim.Adjudication> adjudication(String property) {
        return claims(Claim.Adjudication.class).stream()
                .filter(claim -> claim.property().equals(property))
                .reduce((earlier, later) -> later);
    }

    /** The last of the accounts whose origin is not a party; otherwise the last one. */
    Optional<EventAccount> latestIndependent(List<EventAccount> among) {
        Predicate<EventAccount> independent = account -> isIndependent(account.provenance());
        return Stream.concat(
                        among.stream().filter(independent.negate()),
                        among.stream().filter(independent))
                .reduce((earlier, later) -> later);
    }

    /** The last account of each origin. */
    static List<EventAccount> latestOfEachOrigin(List<EventAccount> among) {
        Map<String, EventAccount> latest = new LinkedHashMap<>();
        among.forEach(account -> latest.put(account.provenance().origin(), account));
        return List.copyOf(latest.values());
    }
}
