package org.dateline.ingest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.article.Masthead;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.fact.EntityIris;

/**
 * Knows actors by their full names and places by their number in GeoNames or their name within a place; nobody by a surname alone.
 * Events are those of their article, but those that another one tells, too.
 */
public final class NameEntityResolver implements EntityResolver {
    private final DatasetGraph dataset;
    private final ActorResolver actors;
    private final PlaceResolver places;
    private final ArticleEvents events;
    private final EventResolver joined;

    /** What a dataset knows, read in a running transaction; from then on only this writes to it. */
    public NameEntityResolver(DatasetGraph dataset) {
        this.dataset = dataset;
        actors = new ActorResolver(dataset);
        places = new PlaceResolver(dataset);
        events = new ArticleEvents(dataset);
        joined = new EventResolver(dataset);
    }

    @Override
    public void begin(boolean assessed) {
        joined.begin(assessed);
    }

    @Override
    public ResolvedEntities resolve(ArticleFacts facts, RecordPlacement placement) {
        Map<String, String> parties = new HashMap<>();
        Masthead masthead = facts.article().masthead();
        Stream.concat(Stream.of(masthead.publisher(), masthead.agency()), masthead.authors().stream())
                .filter(name -> !name.isBlank())
                .forEach(name -> parties.put(name, actors.nameParty(name, placement.iris())));
        MergeCollector links = new MergeCollector(dataset, placement.iris());
        EntityIris own = new EntityIris(
                placement.iris(),
                actors.names(facts.actors(), links),
                places.names(facts.places(), links),
                events.names(facts, placement),
                parties);
        ResolvedEntities settled = joined.resolve(facts, own, placement);
        List<Merge> merges = new ArrayList<>(links.merges());
        merges.addAll(settled.merges());
        return new ResolvedEntities(settled.iris(), merges);
    }
}
