// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Claim;
import org.dateline.model.EventAccount;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.Hierarchy;
import org.dateline.model.Moment;
import org.dateline.model.Namespaces;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;

/**
 * Builds the evidence about one event in the words of a test, and assesses it. Things are named by one word, which stands for an IRI.
 *
 * <pre>{@code
 * new EvidenceBuilder().account("2019-04-04", "reuters", a -> a.place("gharyan")).current();
 * }</pre>
 */
final class EvidenceBuilder {
    static final String EVENT = iri("event");

    private final List<EventAccount> accounts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();
    private int number;

    /** The IRI that one word stands for. */
    static String iri(String word) {
        return "http://example.org/" + word;
    }

    /** A report of an origin, published at the begin of a day. */
    static Source source(String day, String origin, int number) {
        Instant published = Moment.parse("day", day).begin();
        return new Source(iri("report/" + number + "/" + origin), published, iri(origin), null);
    }

    /** What one account says. */
    static final class Account {
        private final Map<AssessedProperty, NavigableSet<Value>> values = new EnumMap<>(AssessedProperty.class);
        private final NavigableSet<String> zones = new TreeSet<>();
        private TimeSpan span = TimeSpan.UNKNOWN;

        private Account add(AssessedProperty property, Value value) {
            values.computeIfAbsent(property, each -> new TreeSet<>()).add(value);
            return this;
        }

        Account label(String text) {
            return add(AssessedProperty.LABEL, new Value.Text(text, "en"));
        }

        Account type(String type) {
            return add(AssessedProperty.TYPE, new Value.Resource(iri(type)));
        }

        Account status(Status status) {
            return add(AssessedProperty.STATUS, new Value.Resource(status.iri()));
        }

        Account place(String place) {
            return add(AssessedProperty.PLACE, new Value.Resource(iri(place)));
        }

        Account link(AssessedProperty property, String event) {
            return add(property, new Value.Resource(iri(event)));
        }

        /** An agent with a role of the ontology. */
        Account agent(String agent, String role, String... capacities) {
            NavigableSet<Value.Text> posts = new TreeSet<>();
            for (String capacity : capacities) {
                posts.add(new Value.Text(capacity, "en"));
            }
            return add(
                    AssessedProperty.PARTICIPATION,
                    new Value.Participation(iri(agent), new TreeSet<>(Set.of(Namespaces.DL + role)), posts));
        }

        /** From the begin of one day, month or year, or an instant, to the end of another. */
        Account time(String begin, String end) {
            span = new TimeSpan(
                    Moment.parse("begin", begin).begin(),
                    null,
                    null,
                    Moment.parse("end", end).end());
            return this;
        }

        Account span(TimeSpan bounds) {
            span = bounds;
            return this;
        }

        Account zone(String zone) {
            zones.add(zone);
            return this;
        }
    }

    /** What a test says of an account. */
    interface Words {
        Account of(Account account);
    }

    /** Adds an account by a new report of an origin. */
    EvidenceBuilder account(String day, String origin, Words words) {
        return account(source(day, origin, ++number), words);
    }

    /** Adds an account by a report. */
    EvidenceBuilder account(Source source, Words words) {
        Account account = words.of(new Account());
        Provenance provenance = new Provenance(source.report(), source, source.origin(), source.instant());
        accounts.add(new EventAccount(provenance, EVENT, account.values, account.span, account.zones));
        return this;
    }

    private Provenance claimed(String day, String origin) {
        Source source = source(day, origin, ++number);
        return new Provenance(iri("claim/" + number), source, source.origin(), source.instant());
    }

    /** Adds a claim of numbers, of all victims where no classes are given. */
    EvidenceBuilder casualties(String day, String origin, String harm, CasualtyFigures figures, String... classes) {
        return counted(day, origin, harm, figures, day, "", classes);
    }

    /** A figure as of another day than that of its report, or of a part of the event. */
    EvidenceBuilder counted(
            String day,
            String origin,
            String harm,
            CasualtyFigures figures,
            String asOf,
            String scope,
            String... classes) {
        Claim.Coverage coverage = new Claim.Coverage(
                new TreeSet<>(Set.of(classes)), scope, Moment.parse("day", asOf).begin());
        claims.add(new Claim.Casualties(claimed(day, origin), EVENT, Namespaces.DL + harm, figures, coverage, false));
        return this;
    }

    EvidenceBuilder denial(String day, String origin, boolean party) {
        claims.add(new Claim.Denial(claimed(day, origin), EVENT, Set.of(EVENT), party));
        return this;
    }

    /** Adds a denial of what another claims. */
    EvidenceBuilder contradiction(String day, String origin) {
        claims.add(new Claim.Denial(claimed(day, origin), EVENT, Set.of(iri("claim/1")), false));
        return this;
    }

    EvidenceBuilder remark(String day, String origin) {
        claims.add(new Claim.Remark(claimed(day, origin), EVENT));
        return this;
    }

    EvidenceBuilder adjudication(String property, Value... values) {
        claims.add(new Claim.Adjudication(
                claimed("2019-05-01", "operator"), EVENT, property, new TreeSet<>(Set.of(values))));
        return this;
    }

    EvidenceBuilder placeIn(String place, String around) {
        places.computeIfAbsent(iri(place), each -> new TreeSet<>()).add(iri(around));
        return this;
    }

    EvidenceBuilder narrower(String type, String broader) {
        types.computeIfAbsent(iri(type), each -> new TreeSet<>()).add(iri(broader));
        return this;
    }

    EvidenceBuilder zone(String place, String zone) {
        zones.put(iri(place), zone);
        return this;
    }

    EventEvidence build() {
        return new EventEvidence(
                EVENT, accounts, claims, new EventEvidence.Shared(new Hierarchy(places), new Hierarchy(types), zones));
    }

    List<Assessment> history() {
        return Assessor.history(build());
    }

    Assessment current() {
        return Assessor.current(history()).orElseThrow();
    }

    /** The current finding for a property, which must be there. */
    Finding finding(AssessedProperty property) {
        return current().findings().stream()
                .filter(finding -> finding.property() == property)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding for " + property));
    }

    /** The current values of a property in short, with local names for IRIs; none where it has none. */
    List<String> values(AssessedProperty property) {
        return current().findings().stream()
                .filter(finding -> finding.property() == property)
                .flatMap(finding -> finding.values().stream())
                .map(value -> value.text()
                        .replace("<http://example.org/", "")
                        .replace("<" + Namespaces.DL, "")
                        .replace(">", ""))
                .toList();
    }
}
