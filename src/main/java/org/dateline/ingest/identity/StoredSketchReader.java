package org.dateline.ingest.identity;

import java.time.Instant;
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
import org.dateline.model.Source;
import org.dateline.model.Status;
import org.dateline.model.Value;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/** The events of a store as their sources tell them, as sketches. Used within one transaction. */
final class StoredSketchReader {
    /** Of so many sources at most; those that tell an event first. */
    private static final int TELLINGS = 8;

    private final EventEvidenceReader dossiers;
    private final GraphLookup shared;
    private final PlaceHierarchy places;
    private final ActorRelations kin;

    StoredSketchReader(DatasetGraph dataset, PlaceHierarchy places, ActorRelations kin) {
        this.dossiers = new EventEvidenceReader(dataset, new SourceReader(dataset));
        this.shared = GraphLookup.shared(dataset);
        this.places = places;
        this.kin = kin;
    }

    /** One for each source that tells the event, but some. */
    List<EventSketch> list(Node event, Set<String> without) {
        EventEvidence dossier = dossiers.read(event);
        return dossier.accounts().stream()
                .filter(telling ->
                        !without.contains(telling.provenance().source().report()))
                .limit(TELLINGS)
                .map(telling -> sketch(telling, dossier))
                .toList();
    }

    private EventSketch sketch(EventAccount telling, EventEvidence dossier) {
        String report = telling.provenance().source().report();
        Instant published = telling.provenance().source().instant();
        Optional<String> place = telling.iris(AssessedProperty.PLACE).stream().findFirst();
        return new EventSketch(
                telling.event(),
                report,
                new Action(label(telling), type(telling), telling.status().orElse(Status.OCCURRED)),
                telling.span(),
                published.equals(Source.UNDATED) ? null : published,
                place.map(places::where),
                telling.values(AssessedProperty.PARTICIPATION).stream()
                        .flatMap(value ->
                                value instanceof Value.Participation part ? parts(part, report) : Stream.empty())
                        .toList(),
                tolls(dossier, report));
    }

    private static String label(EventAccount telling) {
        return telling.values(AssessedProperty.LABEL).stream()
                .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.lexical()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private static String type(EventAccount telling) {
        return telling.iris(AssessedProperty.TYPE).stream()
                .findFirst()
                .map(Iri::localName)
                .orElse("");
    }

    private Stream<Part> parts(Value.Participation part, String report) {
        String name = shared.text(RdfTerms.iri(part.agent()), RDFS.label.asNode());
        boolean known = !part.agent().startsWith(ownActors(report)) && Part.isOwnName(name);
        return part.roles().stream()
                .map(role -> kin.completed(new Part(part.agent(), name, Iri.localName(role), known, Set.of())));
    }

    /** What the IRIs of actors begin with that one article alone knows: {@code …/id/report/SLUG/1} → {@code …/id/actor/SLUG/}. */
    private static String ownActors(String report) {
        return report.replaceFirst("/id/report/", "/id/actor/").replaceFirst("[^/]*$", "");
    }

    private static Map<String, CasualtyFigures> tolls(EventEvidence dossier, String report) {
        Map<String, CasualtyFigures> tolls = new HashMap<>();
        for (Claim claim : dossier.claims()) {
            if (claim instanceof Claim.Casualties casualties
                    && claim.provenance().source().report().equals(report)) {
                tolls.putIfAbsent(Iri.localName(casualties.harm()), casualties.figures());
            }
        }
        return tolls;
    }
}
