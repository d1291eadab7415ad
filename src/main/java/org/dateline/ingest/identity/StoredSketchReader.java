// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.ingest.coreference.EventSketch;
import org.dateline.ingest.coreference.EventSketch.Action;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.model.AssessedProperty;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Claim;
import org.dateline.model.EventAccount;
import org.dateline.model.EventEvidence;
import org.dateline.model.Iri;
import org.dateline.model.Status;
import org.dateline.model.Value;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/** Creates sketches of the accounts of stored events. Used within one transaction. */
final class StoredSketchReader {
    /** The maximum number of sources per event; the earliest are used. */
    private static final int MAX_ACCOUNTS = 8;

    private final EventEvidenceReader evidenceReader;
    private final GraphLookup shared;
    private final PlaceHierarchy places;
    private final ActorRelations relations;

    StoredSketchReader(DatasetGraph dataset, PlaceHierarchy places, ActorRelations relations) {
        this.evidenceReader = new EventEvidenceReader(dataset, new SourceReader(dataset));
        this.shared = GraphLookup.shared(dataset);
        this.places = places;
        this.relations = relations;
    }

    /** One sketch for each source of an event, except the given ones. */
    List<EventSketch> list(Node event, Set<String> without) {
        EventEvidence evidence = evidenceReader.read(event);
        return evidence.accounts().stream()
                .filter(account ->
                        !without.contains(account.provenance().source().report()))
                .limit(MAX_ACCOUNTS)
                .map(account -> sketch(account, evidence))
                .toList();
    }

    private EventSketch sketch(EventAccount account, EventEvidence evidence) {
        String report = account.provenance().source().report();
        Optional<String> place = account.iris(AssessedProperty.PLACE).stream().findFirst();
        return new EventSketch(
                account.event(),
                report,
                new Action(label(account), type(account), account.status().orElse(Status.OCCURRED)),
                account.span(),
                account.provenance().source().dated().orElse(null),
                place.map(places::where),
                account.values(AssessedProperty.PARTICIPATION).stream()
                        .flatMap(value ->
                                value instanceof Value.Participation part ? parts(part, report) : Stream.empty())
                        .toList(),
                tolls(evidence, report));
    }

    private static String label(EventAccount account) {
        return account.values(AssessedProperty.LABEL).stream()
                .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.lexical()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private static String type(EventAccount account) {
        return account.iris(AssessedProperty.TYPE).stream()
                .findFirst()
                .map(Iri::localName)
                .orElse("");
    }

    private Stream<Part> parts(Value.Participation part, String report) {
        String name = shared.text(RdfTerms.iri(part.agent()), RDFS.label.asNode());
        boolean known = !part.agent().startsWith(ownActors(report)) && Part.isOwnName(name);
        return part.roles().stream()
                .map(role -> relations.complete(new Part(part.agent(), name, Iri.localName(role), known, Set.of())));
    }

    /** The prefix of the IRIs of actors of one article only: {@code …/id/actor/SLUG/} for {@code …/id/report/SLUG/1}. */
    private static String ownActors(String report) {
        return report.replaceFirst("/id/report/", "/id/actor/").replaceFirst("[^/]*$", "");
    }

    private static Map<String, CasualtyFigures> tolls(EventEvidence evidence, String report) {
        Map<String, CasualtyFigures> tolls = new HashMap<>();
        for (Claim claim : evidence.claims()) {
            if (claim instanceof Claim.Casualties casualties
                    && claim.provenance().source().report().equals(report)) {
                tolls.putIfAbsent(Iri.localName(casualties.harm()), casualties.figures());
            }
        }
        return tolls;
    }
}
