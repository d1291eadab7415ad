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
 * Resolves actors by their full names, places by their GeoNames number or their name within a known place, and events by coreference with
 * the events of other articles. A surname alone identifies nobody.
 */
public final class NameEntityResolver implements EntityResolver {
    private final DatasetGraph dataset;
    private final ActorResolver actors;
    private final PlaceResolver places;
    private final ArticleEvents events;
    private final EventResolver coreference;

    /** Creates a resolver in a running transaction. Afterwards, only this run may write actors and places to the dataset. */
    public NameEntityResolver(DatasetGraph dataset) {
        this.dataset = dataset;
        actors = new ActorResolver(dataset);
        places = new PlaceResolver(dataset);
        events = new ArticleEvents(dataset);
        coreference = new EventResolver(dataset);
    }

    @Override
    public void begin(boolean assessed) {
        coreference.begin(assessed);
    }

    @Override
    public ResolvedEntities resolve(ArticleFacts facts, RecordPlacement placement) {
        Map<String, String> parties = new HashMap<>();
        Masthead masthead = facts.article().masthead();
        Stream.concat(Stream.of(masthead.publisher(), masthead.agency()), masthead.authors().stream())
                .filter(name -> !name.isBlank())
                .forEach(name -> parties.put(name, actors.resolveParty(name, placement.iris())));
        MergeCollector collector = new MergeCollector(dataset, placement.iris());
        EntityIris own = new EntityIris(
                placement.iris(),
                actors.resolve(facts.actors(), collector),
                places.resolve(facts.places(), collector),
                events.resolve(facts, placement),
                parties);
        ResolvedEntities resolved = coreference.resolve(facts, own, placement);
        List<Merge> merges = new ArrayList<>(collector.merges());
        merges.addAll(resolved.merges());
        return new ResolvedEntities(resolved.iris(), merges);
    }
}
