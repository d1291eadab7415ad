// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.asof.AsOfViews;
import org.dateline.review.ReviewRecorder;
import org.dateline.serve.access.AccessFilter;
import org.dateline.serve.access.LoginCheck;
import org.dateline.serve.access.PasswordFile;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.admission.WriterQueue;
import org.dateline.serve.asof.AsOfFilter;
import org.dateline.serve.asof.EarlierDatasets;
import org.dateline.serve.asof.EarlierSites;
import org.dateline.serve.asof.MementoDays;
import org.dateline.serve.asof.MementoLinks;
import org.dateline.serve.asof.PageTurns;
import org.dateline.serve.asof.PreparedViews;
import org.dateline.serve.asof.TimeMapServlet;
import org.dateline.serve.changes.RetractServlet;
import org.dateline.serve.graphstore.DirectGraphFilter;
import org.dateline.serve.graphstore.GraphStoreService;
import org.dateline.serve.http.AbortFilter;
import org.dateline.serve.http.DecompressionFilter;
import org.dateline.serve.http.HostFilter;
import org.dateline.serve.http.JettyConfiguration;
import org.dateline.serve.http.LanguageFilter;
import org.dateline.serve.http.ReadOnlyReason;
import org.dateline.serve.http.RefusalServlet;
import org.dateline.serve.http.RequestIdFilter;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.http.WriteFilter;
import org.dateline.serve.imports.ImportJobs;
import org.dateline.serve.imports.ImportServlet;
import org.dateline.serve.maintenance.AutomaticCompaction;
import org.dateline.serve.maintenance.CompactServlet;
import org.dateline.serve.operation.Health;
import org.dateline.serve.operation.HealthServlet;
import org.dateline.serve.operation.RunningQueriesServlet;
import org.dateline.serve.overview.StatsServlet;
import org.dateline.serve.review.ReviewServlet;
import org.dateline.serve.sparql.HeadFilter;
import org.dateline.serve.sparql.QueryLandingPage;
import org.dateline.serve.sparql.QueryPages;
import org.dateline.serve.sparql.QuerySandbox;
import org.dateline.serve.sparql.QueryService;
import org.dateline.serve.sparql.RemoteQueryService;
import org.dateline.serve.sparql.ResultPageWriter;
import org.dateline.serve.sparql.UpdateService;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/**
 * The table of routes of one server: which class answers which path. {@link Server} registers nothing beside it, and a test compares it
 * with the table of paths in {@code docs/serving.md}.
 */
final class Routes implements AutoCloseable {
    /** The name of Fuseki's only dataset, whose endpoints lie directly below the root. */
    static final String DATASET = "/";

    private static final Set<String> GET_AND_POST = Set.of("GET", "POST");

    private final ServerParts parts;
    private final QueryTurns turns;
    private final @Nullable EarlierSites earlier;
    private final @Nullable MementoDays mementos;
    private final List<Route> list;

    private Routes(ServerParts parts, Health health) {
        this.parts = parts;
        this.turns = parts.turns();
        AsOfViews views = views(parts, turns);
        List<Route> dated = ReadingRoutes.dated(parts, ReadingRoutes.events(parts), parts.store());
        this.earlier = earlier(parts, views, dated);
        this.mementos = views == null ? null : new MementoDays(views, parts.paths());
        this.list = Stream.of(
                        dated,
                        ReadingRoutes.undated(parts),
                        mementos == null ? List.<Route>of() : timeMaps(mementos),
                        protocols(parts, turns, new EarlierDatasets(views == null ? null : new PreparedViews(views))),
                        writeForms(parts),
                        monitoring(parts, health))
                .flatMap(List::stream)
                .toList();
    }

    /** Without a store of its own, a server has no view of earlier days, and so no map of them. */
    private static @Nullable AsOfViews views(ServerParts parts, QueryTurns turns) {
        return parts.store() instanceof EmbeddedStore embedded
                ? new AsOfViews(
                        embedded, new PageTurns(turns, parts.options().limits().query()))
                : null;
    }

    private static @Nullable EarlierSites earlier(ServerParts parts, @Nullable AsOfViews views, List<Route> dated) {
        AssessedDataset dataset = parts.dataset();
        if (views == null || dataset == null) {
            return null;
        }
        EarlierSites.Source source = new EarlierSites.Source(
                path -> dated.stream().anyMatch(route -> route.matches(path)),
                views::standingFor,
                day -> EarlierRoutes.over(views.at(day), parts));
        EarlierSites sites = new EarlierSites(source, parts.options().limits().query());
        dataset.onCommit(unused -> sites.changed());
        return sites;
    }

    private static List<Route> timeMaps(MementoDays days) {
        return List.of(Route.get(
                "/timemap/*",
                new TimeMapServlet(days),
                "the days on which a thing or a page became another, for Memento clients"));
    }

    /** Frees what earlier days hold in memory. */
    @Override
    public void close() {
        if (earlier != null) {
            earlier.close();
        }
    }

    /** The routes of a server with these parts. */
    static Routes of(ServerParts parts, Health health) {
        return new Routes(parts, health);
    }

    /** All rows. */
    List<Route> list() {
        return list;
    }

    /** The turns in which queries run. */
    QueryTurns turns() {
        return turns;
    }

    /** The row that answers a path. */
    Optional<Route> find(String path) {
        return list.stream().filter(route -> route.matches(path)).findFirst();
    }

    /** Registers all filters and handlers. */
    void register(FusekiServer.Builder builder) {
        // Fuseki wants a dataset. The one beside another engine stays empty, and nothing reads it.
        DatasetGraph dataset = parts.dataset() == null ? DatasetGraphFactory.createTxnMem() : parts.dataset();
        builder.add(DATASET, DataService.newBuilder(dataset));
        filters(builder);
        list.forEach(route -> route.register(builder));
    }

    /** The filters in front of the handlers, from the outside in. */
    private void filters(FusekiServer.Builder builder) {
        ServerOptions options = parts.options();
        builder.addFilter("/*", new RequestIdFilter());
        builder.addFilter("/*", new AbortFilter());
        builder.addFilter("/*", new LanguageFilter());
        builder.addFilter(
                "/*",
                new HostFilter(
                        options.names(),
                        JettyConfiguration.isLoopback(options.address().host())));
        LoginCheck logins = logins(options.address().passwords());
        if (logins != null && options.security().closed()) {
            builder.addFilter("/*", AccessFilter.closing(logins));
        } else if (logins != null) {
            builder.addFilter("/sparql", AccessFilter.recognising(logins));
        }
        for (Route route : list) {
            if (route.isWriting()) {
                for (String pattern : route.patterns()) {
                    builder.addFilter(pattern, route.access().filter(logins));
                    builder.addFilter(pattern, new WriteFilter(route.changesStore() ? parts.readOnly() : null));
                }
            }
        }
        for (String pattern : List.of("/update", "/data/*", "/sparql")) {
            builder.addFilter(pattern, new DecompressionFilter());
        }
        // It takes the day out of the address, which names a graph where nothing else is in it.
        builder.addFilter("/*", new AsOfFilter(earlier, mementos == null ? null : new MementoLinks(mementos)));
        builder.addFilter("/data/*", new DirectGraphFilter());
        builder.addFilter("/sparql", new HeadFilter());
    }

    private static @Nullable LoginCheck logins(@Nullable Path passwords) {
        return passwords == null ? null : new LoginCheck(new PasswordFile(passwords), InstantSource.system());
    }

    private static List<Route> protocols(ServerParts parts, QueryTurns turns, EarlierDatasets datasets) {
        AssessedDataset dataset = parts.dataset();
        ServerOptions options = parts.options();
        Route.Handler update = dataset == null
                ? refusal()
                : endpoint(Operation.Update, new UpdateService(dataset, options, parts.outbound()));
        Route.Handler graphs = dataset == null
                ? refusal()
                : endpoint(Operation.GSP_RW, new GraphStoreService(dataset, options, turns, datasets));
        return List.of(
                new Route(
                        List.of("/sparql"),
                        GET_AND_POST,
                        Route.Access.READ,
                        endpoint(Operation.Query, queries(parts, turns, datasets)),
                        "SPARQL 1.1 Query, its service description and the query editor"),
                new Route(List.of("/update"), Set.of("POST"), Route.Access.WRITE, update, "SPARQL 1.1 Update"),
                new Route(
                        List.of("/data/*"),
                        Set.of("GET", "PUT", "POST", "DELETE"),
                        Route.Access.WRITE,
                        graphs,
                        "SPARQL 1.1 Graph Store Protocol"));
    }

    /** Stands where the store is another engine, which has no dataset here to write to. */
    private static Route.Handler refusal() {
        return new Route.ServletHandler(new RefusalServlet(ReadOnlyReason.OF_ENGINES));
    }

    private static Route.Handler endpoint(Operation operation, ActionService service) {
        return new Route.EndpointHandler(operation, service);
    }

    private static QueryService queries(ServerParts parts, QueryTurns turns, EarlierDatasets datasets) {
        QuerySandbox sandbox = new QuerySandbox(parts.outbound());
        QueryPages editor = new QueryPages(parts.pages());
        QueryLandingPage landing = new QueryLandingPage(editor, parts.readOnly() != null, parts.store());
        ResultPageWriter results = new ResultPageWriter(editor, parts.store(), parts.ontology(), parts.paths());
        return parts.dataset() == null
                ? new RemoteQueryService(parts.store(), parts.options(), sandbox, landing, results, turns)
                : new QueryService(parts.options(), sandbox, landing, results, turns, datasets);
    }

    private static List<Route> writeForms(ServerParts parts) {
        return List.of(
                new Route(
                        List.of("/import/*"),
                        GET_AND_POST,
                        Route.Access.WRITE_BY_FORM,
                        new Route.ServletHandler(imports(parts)),
                        "import of RDF files, its progress and its report"),
                new Route(
                        List.of("/review"),
                        GET_AND_POST,
                        Route.Access.REVIEW,
                        new Route.ServletHandler(reviews(parts)),
                        "review of one fact of an article"),
                new Route(
                        List.of("/retract"),
                        Set.of("POST"),
                        Route.Access.WRITE,
                        retraction(parts),
                        "withdrawal of a source"));
    }

    private static Route.Handler retraction(ServerParts parts) {
        AssessedDataset dataset = parts.dataset();
        return dataset == null
                ? refusal()
                : new Route.ServletHandler(new RetractServlet(
                        dataset, parts.withdrawals(), parts.options().limits().update()));
    }

    private static ImportServlet imports(ServerParts parts) {
        String readOnly = parts.readOnly();
        AssessedDataset dataset = parts.dataset();
        WriterQueue writers = parts.writers();
        if (readOnly != null || dataset == null || writers == null) {
            return ImportServlet.refusing(
                    parts.pages(), parts.paths(), readOnly == null ? ReadOnlyReason.OF_ENGINES : readOnly);
        }
        ServerOptions.Limits limits = parts.options().limits();
        ImportJobs jobs = new ImportJobs(parts.store(), dataset, writers, limits.update());
        return ImportServlet.accepting(parts.pages(), parts.paths(), jobs, limits.upload());
    }

    private static ReviewServlet reviews(ServerParts parts) {
        AssessedDataset dataset = parts.dataset();
        return new ReviewServlet(
                parts.pages(),
                parts.paths(),
                parts.store(),
                parts.ontology(),
                parts.readOnly(),
                dataset == null ? null : new ReviewRecorder(dataset));
    }

    /** A server that refuses writes does not compact either: somebody may have asked for that to keep the files as they are. */
    private static Route.Handler compaction(ServerParts parts) {
        AssessedDataset dataset = parts.dataset();
        String readOnly = parts.readOnly();
        WriterQueue writers = parts.writers();
        if (readOnly != null || dataset == null || writers == null || !(parts.store() instanceof EmbeddedStore store)) {
            return new Route.ServletHandler(
                    new RefusalServlet(readOnly == null ? ReadOnlyReason.OF_ENGINES : readOnly));
        }
        AutomaticCompaction compaction = new AutomaticCompaction(store, writers);
        dataset.onCommit(unused -> compaction.committed());
        return new Route.ServletHandler(new CompactServlet(compaction));
    }

    /** Queries may be private. On a server that strangers reach, nobody sees those of others without a login. */
    private static Route.Handler runningQueries(ServerParts parts) {
        ServerOptions.Address address = parts.options().address();
        boolean hasUsers = address.passwords() != null;
        return new Route.ServletHandler(
                hasUsers || JettyConfiguration.isLoopback(address.host())
                        ? new RunningQueriesServlet(parts.pages(), hasUsers)
                        : new RefusalServlet(
                                "This server has no users, so it shows nobody what others ask. Start it with"
                                        + " --passwd FILE to see the running queries and to cancel them."));
    }

    private static List<Route> monitoring(ServerParts parts, Health health) {
        HealthServlet healthServlet = new HealthServlet(health);
        return List.of(
                new Route(
                        List.of("/$/compact"),
                        Set.of("POST"),
                        Route.Access.MAINTAIN,
                        compaction(parts),
                        "gives back the disk space of deleted data"),
                new Route(
                        List.of(RunningQueriesServlet.ROOT + "/*"),
                        Set.of("GET", "POST", "DELETE"),
                        Route.Access.USERS,
                        runningQueries(parts),
                        "the running queries and updates, which can be cancelled"),
                Route.get(
                        "/$/stats",
                        new StatsServlet(parts.statistics()),
                        "counts of the store and of the requests, as JSON"),
                Route.get(HealthServlet.LIVE, healthServlet, "whether the server is alive, as JSON"),
                Route.get(
                        HealthServlet.READY,
                        healthServlet,
                        "whether the server can answer every page and take every write, as JSON"),
                Route.get(
                        "/$/ping",
                        new Route.FusekiHandler("ActionPing", builder -> builder.enablePing(true)),
                        "whether the server is up"),
                Route.get(
                        "/$/metrics",
                        new Route.FusekiHandler("ActionMetrics", builder -> builder.enableMetrics(true)),
                        "metrics for Prometheus"));
    }
}
