// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Claim;
import org.dateline.model.EventAccount;
import org.dateline.model.EventEvidence;
import org.dateline.model.Hierarchy;
import org.dateline.model.Source;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Collects all that the sources of a dataset say about one event. Use one reader per transaction, and none across a write. */
public final class EventEvidenceReader {
    private final ReviewedStatements statements;
    private final SourceReader sources;
    private final EventAccountReader accounts;
    private final ClaimReader claims;
    private final SharedKnowledgeReader shared;

    /** A reader of a dataset in a running transaction. */
    public EventEvidenceReader(DatasetGraph dataset, SourceReader sources) {
        this.statements = new ReviewedStatements(dataset);
        this.sources = sources;
        this.accounts = new EventAccountReader(statements);
        this.claims = new ClaimReader(statements, sources);
        this.shared = new SharedKnowledgeReader(statements);
    }

    /** Whether any source has an account of that event. */
    public boolean hasAccounts(Node event) {
        return event.isURI()
                && statements.named(event, RDF.Nodes.type, Sem.EVENT_CLASS).stream()
                        .anyMatch(quad -> sources.find(quad.getGraph()).isPresent());
    }

    /** Whether the default graph gives an event one of these types, or a narrower one. */
    public boolean isOfType(Node event, Set<String> types) {
        return isAnyWithin(statements.iris(Quad.defaultGraphIRI, event, Sem.EVENT_TYPE), types);
    }

    /** Whether any of some types is one of others, or narrower. */
    public boolean isAnyWithin(Collection<String> some, Set<String> types) {
        Hierarchy hierarchy = shared.types(some);
        return some.stream().anyMatch(type -> types.stream().anyMatch(each -> hierarchy.isWithin(type, each)));
    }

    /** All that the sources say about an event: only claims, if any, if no source has an account of it. */
    public EventEvidence read(Node event) {
        List<EventAccount> reported = new ArrayList<>();
        for (Quad quad : statements.named(event, RDF.Nodes.type, Sem.EVENT_CLASS)) {
            sources.find(quad.getGraph())
                    .ifPresent(source -> reported.add(accounts.read(source, quad.getGraph(), event)));
        }
        List<Claim> claimed = new ArrayList<>();
        for (Quad place : claimPlaces(event)) {
            Optional<Source> source = sources.find(place.getGraph());
            source.ifPresent(
                    found -> claimed.addAll(claims.claims(found, place.getGraph(), place.getSubject(), event)));
        }
        return new EventEvidence(event.getURI(), reported, claimed, shared(reported, claimed));
    }

    /** The quads of claims about an event: those about it, those that deny it, and those that deny a claim about it. */
    private Set<Quad> claimPlaces(Node event) {
        Set<Quad> places = new LinkedHashSet<>();
        statements.named(Node.ANY, Dl.ABOUT, event).forEach(quad -> places.add(place(quad)));
        for (Quad about : List.copyOf(places)) {
            statements.named(Node.ANY, Dl.DENIES, about.getSubject()).forEach(quad -> places.add(place(quad)));
        }
        statements.named(Node.ANY, Dl.DENIES, event).forEach(quad -> places.add(place(quad)));
        return places;
    }

    private static Quad place(Quad quad) {
        return Quad.create(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY);
    }

    private EventEvidence.Shared shared(List<EventAccount> reported, List<Claim> claimed) {
        Set<String> places = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        reported.forEach(account -> {
            places.addAll(account.iris(AssessedProperty.PLACE));
            types.addAll(account.iris(AssessedProperty.TYPE));
        });
        claimed.forEach(claim -> {
            if (claim instanceof Claim.Adjudication settled) {
                settled.values().forEach(value -> {
                    if (settled.property().equals(AssessedProperty.PLACE.iri())
                            && value instanceof org.dateline.model.Value.Resource place) {
                        places.add(place.iri());
                    }
                });
            }
        });
        Hierarchy around = shared.places(places);
        return new EventEvidence.Shared(around, shared.types(types), shared.zones(around, places));
    }
}
