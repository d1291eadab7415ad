package org.dateline.rdf.source;

import java.util.ArrayList;
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

/** Gathers all that the sources of a dataset say about one event. Use one for each transaction, and none across a write. */
public final class EventEvidenceReader {
    private final ReviewedStatements statements;
    private final SourceReader sources;
    private final EventAccountReader tellings;
    private final ClaimReader claims;
    private final SharedKnowledgeReader shared;

    /** A reader of a dataset in a running transaction. */
    public EventEvidenceReader(DatasetGraph dataset, SourceReader sources) {
        this.statements = new ReviewedStatements(dataset);
        this.sources = sources;
        this.tellings = new EventAccountReader(statements);
        this.claims = new ClaimReader(statements, sources);
        this.shared = new SharedKnowledgeReader(statements);
    }

    /** Whether any source tells that event. */
    public boolean isTold(Node event) {
        return event.isURI()
                && statements.named(event, RDF.Nodes.type, Sem.EVENT_CLASS).stream()
                        .anyMatch(quad -> sources.find(quad.getGraph()).isPresent());
    }

    /** Whether the default graph gives an event one of these types, or one narrower. */
    public boolean isOfType(Node event, Set<String> types) {
        List<String> held = statements.iris(Quad.defaultGraphIRI, event, Sem.EVENT_TYPE);
        Hierarchy hierarchy = shared.types(held);
        return held.stream().anyMatch(type -> types.stream().anyMatch(each -> hierarchy.isWithin(type, each)));
    }

    /** All that is said about an event: where no source tells it, only claims, if any. */
    public EventEvidence dossier(Node event) {
        List<EventAccount> told = new ArrayList<>();
        for (Quad quad : statements.named(event, RDF.Nodes.type, Sem.EVENT_CLASS)) {
            sources.find(quad.getGraph())
                    .ifPresent(source -> told.add(tellings.telling(source, quad.getGraph(), event)));
        }
        List<Claim> said = new ArrayList<>();
        for (Quad place : claimPlaces(event)) {
            Optional<Source> source = sources.find(place.getGraph());
            source.ifPresent(found -> said.addAll(claims.claims(found, place.getGraph(), place.getSubject(), event)));
        }
        return new EventEvidence(event.getURI(), told, said, shared(told, said));
    }

    /** Where claims about an event stand: those that are about it, those that deny it, those that deny one about it. */
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

    private EventEvidence.Shared shared(List<EventAccount> told, List<Claim> said) {
        Set<String> places = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        told.forEach(telling -> {
            places.addAll(telling.iris(AssessedProperty.PLACE));
            types.addAll(telling.iris(AssessedProperty.TYPE));
        });
        said.forEach(claim -> {
            if (claim instanceof Claim.Adjudication settled) {
                settled.values().forEach(value -> {
                    if (settled.property().equals(AssessedProperty.PLACE.iri())
                            && value instanceof org.dateline.model.Value.Iri place) {
                        places.add(place.iri());
                    }
                });
            }
        });
        Hierarchy around = shared.places(places);
        return new EventEvidence.Shared(around, shared.types(types), shared.zones(around, places));
    }
}
