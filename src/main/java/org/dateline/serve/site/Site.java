package org.dateline.serve.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Changes;
import org.dateline.model.EnglishText;
import org.dateline.page.Pages;
import org.dateline.page.SiteChrome;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.query.text.WordSearch;
import org.dateline.query.timeline.TimelineService;
import org.dateline.rdf.BundledFiles;
import org.dateline.store.Store;

/**
 * What all pages of one server share.
 *
 * @param store what is shown
 * @param figures how much there is of it
 * @param pages the templates
 * @param paths where things are shown
 * @param ontology the vocabulary, the event types and the alignments that ship with the program
 * @param timelines events by time, actor, place, type and status
 * @param search finds its things by words
 * @param departed what was there and is no more
 */
public record Site(
        Store store,
        CachedStatistics figures,
        Pages pages,
        LocalPaths paths,
        Model ontology,
        TimelineService timelines,
        WordSearch search,
        Tombstones departed)
        implements AutoCloseable {

    /**
     * The site of a store under a base IRI.
     *
     * @param readOnly whether nothing can be imported
     */
    public static Site of(Store store, String baseIri, boolean readOnly) {
        WordSearch search = WordSearch.over(store);
        TimelineService timelines = TimelineService.of(store);
        timelines.searchBy(search::events);
        timelines.whenIdle(search::start);
        return new Site(
                store,
                new CachedStatistics(store),
                new Pages(() -> frame(timelines, readOnly)),
                new LocalPaths(baseIri),
                shipped(),
                timelines,
                search,
                new Tombstones());
    }

    /** Every page has it: it must cost nothing and wait for nothing. */
    private static SiteChrome frame(TimelineService timelines, boolean readOnly) {
        String day = timelines
                .newestReport()
                .map(report -> EnglishText.day(report.published()))
                .orElse("");
        return new SiteChrome(day, readOnly);
    }

    /** Where overviews lead. */
    public OverviewLinks links() {
        return new OverviewLinks(paths::of, paths.baseIri());
    }

    /** A commit changed something: what is kept beside the store is stale. Called on the writer's thread. */
    public void changed(Changes changes) {
        figures.forget();
        search.changed(changes);
        timelines.changed(changes);
        departed.changed(changes);
    }

    /** Whether the shipped vocabulary tells of a thing. */
    public boolean describes(String iri) {
        Resource thing = ontology.createResource(iri);
        return ontology.contains(thing, null)
                || ontology.contains(null, null, thing)
                || ontology.contains(null, ResourceFactory.createProperty(iri), (RDFNode) null);
    }

    /** Ends what reads the store in the background. Before the store is closed. */
    @Override
    public void close() {
        timelines.close();
        search.close();
    }

    /** The classes of a thing that the shipped vocabulary tells of, by IRI; none where it does not. */
    public Set<String> shippedTypes(String iri) {
        return ontology.listObjectsOfProperty(ontology.createResource(iri), RDF.type)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::toString)
                .toSet();
    }

    private static Model shipped() {
        Model model = ModelFactory.createDefaultModel();
        for (String file : List.of("ontology/dateline.ttl", "ontology/event-types.ttl", "ontology/alignments.ttl")) {
            try (InputStream in = BundledFiles.get(file).openStream()) {
                RDFDataMgr.read(model, in, Lang.TURTLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return model;
    }
}
