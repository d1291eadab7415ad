package org.dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.dateline.serve.dataset.VoidServlet;
import org.dateline.serve.graphstore.DirectGraphFilter;
import org.dateline.serve.http.AbortFilter;
import org.dateline.serve.http.BasicAuthentication;
import org.dateline.serve.http.HostFilter;
import org.dateline.serve.http.JettyConfiguration;
import org.dateline.serve.http.LanguageFilter;
import org.dateline.serve.http.ReadOnlyReason;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.http.WriteFilter;
import org.dateline.serve.ontology.OntologyServlet;
import org.dateline.serve.outbound.OutboundAccess;
import org.dateline.serve.overview.AboutServlet;
import org.dateline.serve.overview.ArticlesServlet;
import org.dateline.serve.overview.AssetServlet;
import org.dateline.serve.overview.DisputesServlet;
import org.dateline.serve.overview.HomeServlet;
import org.dateline.serve.overview.RootFilter;
import org.dateline.serve.overview.SitemapServlet;
import org.dateline.serve.overview.StatsServlet;
import org.dateline.serve.search.SearchServlet;
import org.dateline.serve.search.SuggestServlet;
import org.dateline.serve.site.Site;
import org.dateline.serve.sparql.VocabularyServlet;
import org.dateline.serve.thing.ThingPages;
import org.dateline.serve.thing.ThingServlet;
import org.dateline.serve.timeline.ExportFormat;
import org.dateline.serve.timeline.MapServlet;
import org.dateline.serve.timeline.TimelineExportServlet;
import org.dateline.serve.timeline.TimelineServlet;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.jspecify.annotations.Nullable;

/** The HTTP server over one store: an embedded one, or another SPARQL engine, which is then only read. */
public final class Server implements AutoCloseable {
    private static final String ALL = "/*";

    private final FusekiServer fuseki;
    private final OutboundAccess outbound;
    private final Site site;
    private final boolean readOnly;

    private Server(FusekiServer fuseki, OutboundAccess outbound, Site site, boolean readOnly) {
        this.fuseki = fuseki;
        this.outbound = outbound;
        this.site = site;
        this.readOnly = readOnly;
    }

    /**
     * Starts to serve on loopback with the default options.
     *
     * @param port the TCP port; 0 takes a free one
     */
    public static Server start(Store store, int port) {
        return start(store, ServerOptions.DEFAULT.withPort(port));
    }

    /**
     * Starts to serve.
     *
     * @throws UncheckedIOException where the port is taken or the interface is not there
     */
    public static Server start(Store store, ServerOptions options) {
        return start(store, options, OutboundAccess.to(options.allowedHosts()));
    }

    /** For tests, which have no host of the open internet to go to. */
    public static Server start(Store store, ServerOptions options, OutboundAccess outbound) {
        FusekiLogging.markInitialized(true);
        Store bounded = store instanceof RemoteStore remote
                ? remote.within(options.limits().query())
                : store;
        String readOnly = ReadOnlyReason.find(store, options);
        Site site = Site.of(bounded, options.baseIri(), readOnly != null);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.address().port())
                .verbose(options.verbose())
                .enablePing(true)
                .enableMetrics(true);
        ServiceRegistration.register(builder, options, outbound, site);
        filters(options, readOnly).forEach((filter, path) -> builder.addFilter(path, filter));
        builder.addFilter(ALL, new RootFilter(new HomeServlet(site, readOnly != null)));
        servlets(site, readOnly).forEach(builder::addServlet);
        MapServlet map = new MapServlet(site, options.tiles());
        builder.addServlet("/map", map).addServlet("/map.json", map);
        Path passwords = options.address().passwords();
        if (passwords != null) {
            builder.securityHandler(BasicAuthentication.handler(passwords));
        }
        FusekiServer fuseki = builder.build();
        ServletContextHandler context = ServletContextHandler.getServletContextHandler(fuseki.getServletContext());
        JettyConfiguration.configure(fuseki.getJettyServer(), context, options);
        try {
            listen(fuseki, options, outbound);
        } catch (UncheckedIOException e) {
            site.close();
            throw e;
        }
        return new Server(fuseki, outbound, site, readOnly != null);
    }

    private static Map<Filter, String> filters(ServerOptions options, @Nullable String readOnly) {
        Map<Filter, String> filters = new LinkedHashMap<>();
        filters.put(new AbortFilter(), ALL);
        filters.put(new LanguageFilter(), ALL);
        if (JettyConfiguration.isLoopback(options.address().host())) {
            filters.put(new HostFilter(options.names()), ALL);
        }
        filters.put(new WriteFilter(readOnly), "/update");
        filters.put(new WriteFilter(readOnly), "/data/*");
        filters.put(new WriteFilter(readOnly), "/import/*");
        filters.put(new WriteFilter(readOnly), "/review");
        filters.put(new DirectGraphFilter(), "/data/*");
        return filters;
    }

    private static Map<String, HttpServlet> servlets(Site site, @Nullable String readOnly) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/$/stats", new StatsServlet(site.figures()));
        servlets.put("/assets/*", new AssetServlet());
        servlets.put("/vocabulary.json", new VocabularyServlet(site));
        servlets.put("/about", new AboutServlet(site, readOnly));
        servlets.put("/articles", new ArticlesServlet(site));
        servlets.put("/disputes", new DisputesServlet(site));
        for (String path : List.of(
                VoidServlet.PATH, "/void", "/void.ttl", "/void.jsonld", "/void.nt", "/void.rdf", "/void.trig")) {
            servlets.put(path, new VoidServlet(site));
        }
        servlets.put("/search", new SearchServlet(site));
        servlets.put("/search.json", new SearchServlet(site));
        servlets.put("/suggest", new SuggestServlet(site));
        for (String path : List.of("/robots.txt", "/sitemap.xml", "/sitemap/*")) {
            servlets.put(path, new SitemapServlet(site));
        }
        ThingPages things = ThingPages.of(site);
        for (String path : List.of("/id/*", "/doc/*", "/event-type/*", "/browse")) {
            servlets.put(path, new ThingServlet(site, things));
        }
        for (String path : List.of("", ".html", ".ttl", ".jsonld", ".nt", ".rdf", ".trig")) {
            servlets.put("/ontology" + path, new OntologyServlet(site));
        }
        servlets.put("/timeline", new TimelineServlet(site));
        for (ExportFormat format : ExportFormat.values()) {
            servlets.put("/timeline" + format.extension(), new TimelineExportServlet(site));
        }
        return servlets;
    }

    private static void listen(FusekiServer fuseki, ServerOptions options, OutboundAccess outbound) {
        try {
            fuseki.getJettyServer().start();
        } catch (Exception e) {
            fuseki.stop();
            outbound.close();
            IOException cause = new IOException(
                    "cannot listen on port " + options.address().port() + " of "
                            + options.address().host()
                            + ": it is taken, or not to be had. Stop what listens there, or name another with --port",
                    e);
            throw new UncheckedIOException(cause.getMessage(), cause);
        }
    }

    /** Whether every write is refused, because that was asked for or because anyone could write. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The port that is really listened on. */
    public int port() {
        return fuseki.getJettyServer().getURI().getPort();
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    /** Takes no more requests, lets the running ones end for at most ten seconds, and stops. */
    @Override
    public void close() {
        fuseki.stop();
        outbound.close();
        site.close();
    }
}
