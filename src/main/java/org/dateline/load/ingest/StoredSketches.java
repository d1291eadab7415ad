package org.dateline.load.ingest;

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
import org.dateline.load.coreference.EventSketch;
import org.dateline.load.coreference.EventSketch.Action;
import org.dateline.load.coreference.EventSketch.Part;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Figures;
import org.dateline.model.Owned;
import org.dateline.model.Source;
import org.dateline.model.Status;
import org.dateline.model.Telling;
import org.dateline.model.Value;
import org.dateline.rdf.DossierReader;
import org.dateline.rdf.Minting;
import org.dateline.rdf.SourceReader;
import org.dateline.rdf.Terms;

/** The events of a store as their sources tell them, as sketches. Used within one transaction. */
final class StoredSketches {
    /** Of so many sources at most; those that tell an event first. */
    private static final int TELLINGS = 8;

    private final DossierReader dossiers;
    private final GraphFacts shared;
    private final PlaceLines places;
    private final Kin kin;

    StoredSketches(DatasetGraph dataset, PlaceLines places, Kin kin) {
        this.dossiers = new DossierReader(dataset, new SourceReader(dataset));
        this.shared = GraphFacts.shared(dataset);
        this.places = places;
        this.kin = kin;
    }

    /** One for each source that tells the event, but some. */
    List<EventSketch> list(Node event, Set<String> without) {
        Dossier dossier = dossiers.dossier(event);
        return dossier.tellings().stream()
                .filter(telling -> !without.contains(telling.said().source().report()))
                .limit(TELLINGS)
                .map(telling -> sketch(telling, dossier))
                .toList();
    }

    private EventSketch sketch(Telling telling, Dossier dossier) {
        String report = telling.said().source().report();
        Instant published = telling.said().source().instant();
        Optional<String> place = telling.iris(Owned.PLACE).stream().findFirst();
        return new EventSketch(
                telling.event(),
                report,
                new Action(label(telling), type(telling), telling.status().orElse(Status.OCCURRED)),
                telling.span(),
                published.equals(Source.UNDATED) ? null : published,
                place.map(places::where),
                telling.values(Owned.PARTICIPATION).stream()
                        .flatMap(value -> value instanceof Value.Part part ? parts(part, report) : Stream.empty())
                        .toList(),
                tolls(dossier, report));
    }

    private static String label(Telling telling) {
        return telling.values(Owned.LABEL).stream()
                .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.lexical()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private static String type(Telling telling) {
        return telling.iris(Owned.TYPE).stream()
                .findFirst()
                .map(Minting::localName)
                .orElse("");
    }

    private Stream<Part> parts(Value.Part part, String report) {
        String name = shared.text(Terms.iri(part.agent()), RDFS.label.asNode());
        boolean known = !part.agent().startsWith(ownActors(report)) && Part.isOwnName(name);
        return part.roles().stream()
                .map(role -> kin.completed(new Part(part.agent(), name, Minting.localName(role), known, Set.of())));
    }

    /** What the IRIs of actors begin with that one article alone knows: {@code …/id/report/SLUG/1} → {@code …/id/actor/SLUG/}. */
    private static String ownActors(String report) {
        return report.replaceFirst("/id/report/", "/id/actor/").replaceFirst("[^/]*$", "");
    }

    private static Map<String, Figures> tolls(Dossier dossier, String report) {
        Map<String, Figures> tolls = new HashMap<>();
        for (Claim claim : dossier.claims()) {
            if (claim instanceof Claim.Casualties casualties
                    && claim.said().source().report().equals(report)) {
                tolls.putIfAbsent(Minting.localName(casualties.harm()), casualties.figures());
            }
        }
        return tolls;
    }
}
