package org.dateline.load.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.article.Masthead;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.fact.FactNames;

/**
 * Knows actors by their full names and places by their number in GeoNames or their name within a place; nobody by a surname alone.
 * Events are those of their article, but those that another one tells, too.
 */
public final class KnownNames implements Identities {
    private final DatasetGraph dataset;
    private final KnownActors actors;
    private final KnownPlaces places;
    private final ToldEvents events;
    private final JoinedEvents joined;

    /** What a dataset knows, read in a running transaction; from then on only this writes to it. */
    public KnownNames(DatasetGraph dataset) {
        this.dataset = dataset;
        actors = new KnownActors(dataset);
        places = new KnownPlaces(dataset);
        events = new ToldEvents(dataset);
        joined = new JoinedEvents(dataset);
    }

    @Override
    public void begin(boolean assessed) {
        joined.begin(assessed);
    }

    @Override
    public Settled settle(ArticleFacts facts, Placement placement) {
        Map<String, String> parties = new HashMap<>();
        Masthead masthead = facts.article().masthead();
        Stream.concat(Stream.of(masthead.publisher(), masthead.agency()), masthead.authors().stream())
                .filter(name -> !name.isBlank())
                .forEach(name -> parties.put(name, actors.nameParty(name, placement.names())));
        Links links = new Links(dataset, placement.names());
        FactNames own = new FactNames(
                placement.names(),
                actors.names(facts.actors(), links),
                places.names(facts.places(), links),
                events.names(facts, placement),
                parties);
        Settled settled = joined.settle(facts, own, placement);
        List<Merge> merges = new ArrayList<>(links.merges());
        merges.addAll(settled.merges());
        return new Settled(settled.names(), merges);
    }
}
