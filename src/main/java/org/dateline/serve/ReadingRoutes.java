// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.query.evidence.ClaimViewReader;
import org.dateline.query.overview.StoreOverviewReader;
import org.dateline.serve.changes.ChangesServlet;
import org.dateline.serve.dataset.VoidServlet;
import org.dateline.serve.ontology.OntologyFile;
import org.dateline.serve.ontology.OntologyFileServlet;
import org.dateline.serve.ontology.OntologyServlet;
import org.dateline.serve.overview.AboutServlet;
import org.dateline.serve.overview.ArticlesServlet;
import org.dateline.serve.overview.AssetServlet;
import org.dateline.serve.overview.DisputesServlet;
import org.dateline.serve.overview.HomeServlet;
import org.dateline.serve.overview.RootFilter;
import org.dateline.serve.overview.SitemapServlet;
import org.dateline.serve.search.SearchServlet;
import org.dateline.serve.search.SuggestServlet;
import org.dateline.serve.sparql.VocabularyServlet;
import org.dateline.serve.thing.DescriptionFinder;
import org.dateline.serve.thing.EventPages;
import org.dateline.serve.thing.GenericPages;
import org.dateline.serve.thing.NearThings;
import org.dateline.serve.thing.ThingPages;
import org.dateline.serve.thing.ThingServlet;
import org.dateline.serve.timeline.ExportFormat;
import org.dateline.serve.timeline.MapServlet;
import org.dateline.serve.timeline.TimelineExportServlet;
import org.dateline.serve.timeline.TimelineServlet;
import org.dateline.store.Store;

/** The routes of what people and programs read: pages, documents about things, and files. None of them writes. */
final class ReadingRoutes {
    private ReadingRoutes() {}

    /** All others than the {@link #dated}, over the parts of one server. */
    static List<Route> undated(ServerParts parts) {
        return Stream.concat(timelines(parts).stream(), timeless(parts).stream())
                .toList();
    }

    /**
     * Those whose answers are others as of an earlier day, without timelines.
     *
     * @param events the pages of events
     * @param kinds says of what kind a thing is: a thing that was not known yet has its kind, too
     */
    static List<Route> dated(ServerParts parts, EventPages events, Store kinds) {
        return Stream.concat(overviews(parts).stream(), things(parts, events, kinds).stream())
                .toList();
    }

    /** The pages of events. */
    static EventPages events(ServerParts parts) {
        return events(parts, parts.store());
    }

    /** The pages of events whose linked events are those of one day. */
    static EventPages events(ServerParts parts, Store linked) {
        return new EventPages(parts.pages(), parts.paths(), parts.store(), linked, parts.ontology(), parts.timelines());
    }

    private static List<Route> overviews(ServerParts parts) {
        boolean readOnly = parts.readOnly() != null;
        HomeServlet home = new HomeServlet(
                parts.pages(),
                parts.links(),
                parts.paths(),
                new HomeServlet.Readers(
                        new StoreOverviewReader(parts.store(), parts.timelines()), parts.search(), parts.content()),
                readOnly);
        SearchServlet search = new SearchServlet(parts.pages(), parts.paths(), parts.store(), parts.search());
        return List.of(
                Route.get("/", new Route.FilterHandler(new RootFilter(home)), "start page"),
                Route.get(
                        "/articles",
                        new ArticlesServlet(parts.pages(), parts.paths(), parts.timelines()),
                        "articles by publisher and time"),
                Route.get(
                        "/disputes",
                        new DisputesServlet(
                                parts.pages(),
                                parts.links(),
                                parts.store(),
                                parts.timelines(),
                                events(parts),
                                new ClaimViewReader(
                                        parts.store(), parts.ontology().model())),
                        "facts on which sources differ, wrong distances, plans without an outcome"),
                Route.get("/search", search, "search by words, as a page"),
                Route.get("/search.json", search, "search by words, as JSON"),
                Route.get(
                        "/suggest",
                        new SuggestServlet(parts.paths(), parts.search(), parts.filters()),
                        "names that begin with what is typed, as JSON"));
    }

    private static List<Route> timelines(ServerParts parts) {
        MapServlet map = new MapServlet(
                parts.pages(),
                parts.paths(),
                parts.store(),
                parts.timelines(),
                parts.filters(),
                parts.options().tiles());
        List<String> files = Arrays.stream(ExportFormat.values())
                .map(format -> "/timeline" + format.extension())
                .toList();
        return List.of(
                Route.get(
                        "/timeline",
                        new TimelineServlet(
                                parts.pages(), parts.paths(), parts.store(), parts.timelines(), parts.filters()),
                        "a selection of events, as a page"),
                Route.get(
                        files,
                        new TimelineExportServlet(parts.paths(), parts.timelines(), parts.filters()),
                        "a selection of events, as a file"),
                Route.get("/map", map, "a selection of events by place, as a page"),
                Route.get("/map.json", map, "a selection of events by place, as JSON"));
    }

    /** What shows no day, or says itself of which days it tells. */
    private static List<Route> timeless(ServerParts parts) {
        List<String> descriptions = withFormats("/void", List.of("ttl", "jsonld", "nt", "rdf", "trig"));
        descriptions.add(VoidServlet.PATH);
        return List.of(
                Route.get(
                        ChangesServlet.PATHS,
                        new ChangesServlet(parts.pages(), parts.paths(), parts.withdrawals()),
                        "what changed between two days, or would change without a source; as a page, as JSON and as a feed"),
                Route.get(
                        "/about",
                        new AboutServlet(
                                parts.pages(), parts.paths(), parts.statistics(), parts.content(), parts.readOnly()),
                        "what the server holds, examples and licences"),
                Route.get("/assets/*", new AssetServlet(), "style sheet, scripts and icons of the pages"),
                Route.get(
                        List.of("/sitemap.xml", "/sitemap/*", "/robots.txt"),
                        new SitemapServlet(parts.store(), parts.paths()),
                        "the pages of all events, actors, places and articles, for crawlers"),
                Route.get(
                        withFormats("/ontology", List.of("html", "ttl", "jsonld", "nt", "rdf", "trig")),
                        new OntologyServlet(parts.pages(), parts.paths(), parts.ontology()),
                        "the ontology, as a page or as RDF"),
                Route.get(
                        "/ontology/*",
                        new OntologyServlet(parts.pages(), parts.paths(), parts.ontology()),
                        "a version of the ontology, as a page or as RDF"),
                Route.get(
                        ontologyFiles(),
                        new OntologyFileServlet(parts.pages()),
                        "shapes, functions, alignments and withdrawn statements, as a page or as RDF; the JSON-LD context"),
                Route.get(
                        descriptions,
                        new VoidServlet(parts.dataset() != null, parts.paths(), parts.statistics(), parts.content()),
                        "description of the data set in VoID and DCAT"));
    }

    private static List<Route> things(ServerParts parts, EventPages events, Store kinds) {
        ThingPages pages = ThingPages.of(
                parts.pages(),
                parts.links(),
                parts.paths(),
                parts.store(),
                parts.ontology(),
                parts.timelines(),
                events,
                kinds,
                parts.withdrawals());
        ThingServlet things = new ThingServlet(
                parts.paths(),
                parts.statistics(),
                new DescriptionFinder(parts.store(), parts.ontology(), parts.tombstones()),
                pages,
                new GenericPages(parts.pages(), parts.paths(), parts.store(), parts.ontology()),
                new NearThings(parts.search(), parts.paths()));
        return List.of(
                Route.get("/id/*", things, "a thing: redirect to the document about it"),
                Route.get("/doc/*", things, "the document about a thing, as a page or as RDF"),
                Route.get("/event-type/*", things, "the document about an event type, as a page or as RDF"),
                Route.get("/rule/*", things, "the document about a rule of assessment, as a page or as RDF"),
                Route.get("/browse", things, "the document about any IRI, as a page or as RDF"),
                Route.get(
                        "/vocabulary.json",
                        new VocabularyServlet(parts.store(), parts.ontology()),
                        "prefixes, classes and properties in use, with counts"));
    }

    private static List<String> ontologyFiles() {
        List<String> patterns = new ArrayList<>(List.of(OntologyFileServlet.CONTEXT));
        Arrays.stream(OntologyFile.values())
                .map(file -> withFormats(file.path(), List.of("html", "ttl", "jsonld", "nt", "rdf", "trig")))
                .forEach(patterns::addAll);
        return patterns;
    }

    private static List<String> withFormats(String path, List<String> extensions) {
        List<String> patterns = new ArrayList<>(List.of(path));
        extensions.forEach(extension -> patterns.add(path + "." + extension));
        return patterns;
    }
}
