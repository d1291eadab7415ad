package org.dateline.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.load.AssessedDataset;
import org.dateline.load.review.Reviewing;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The protocols' services over a store: all of them over one of our own, only the query over another engine. */
final class Services {
    private static final String ROOT = "/";

    private final ServerOptions options;
    private final Outbound outbound;
    private final Site site;
    private final WithoutQuery withoutQuery;
    private final @Nullable String readOnly;

    private Services(ServerOptions options, Outbound outbound, Site site) {
        this.options = options;
        this.outbound = outbound;
        this.site = site;
        this.readOnly = ReadOnly.find(site.store(), options);
        this.withoutQuery = new WithoutQuery(site, readOnly != null);
    }

    /** Registers the services of the site's store. */
    static void register(FusekiServer.Builder builder, ServerOptions options, Outbound outbound, Site site) {
        Services services = new Services(options, outbound, site);
        Store store = site.store();
        if (store instanceof EmbeddedStore embedded) {
            services.embedded(builder, embedded);
        } else if (store instanceof RemoteStore remote) {
            services.remote(builder, remote);
        }
    }

    private void embedded(FusekiServer.Builder builder, EmbeddedStore store) {
        AssessedDataset dataset = AssessedDataset.over(store.dataset());
        dataset.onCommit(site::changed);
        builder.registerOperation(Operation.Query, new QueryService(options, new Sandbox(outbound), withoutQuery))
                .registerOperation(Operation.Update, new UpdateService(dataset, options, outbound))
                .registerOperation(Operation.GSP_RW, new GraphStoreService(dataset, options))
                .add(ROOT, DataService.newBuilder(dataset))
                .addEndpoint(ROOT, "sparql", Operation.Query)
                .addEndpoint(ROOT, "update", Operation.Update)
                .addEndpoint(ROOT, "data", Operation.GSP_RW)
                .addServlet("/import/*", imports(dataset))
                .addServlet("/review", new ReviewServlet(site, readOnly, new Reviewing(dataset)));
    }

    private ImportServlet imports(AssessedDataset dataset) {
        if (readOnly != null) {
            return ImportServlet.refusing(site, readOnly);
        }
        ServerOptions.Limits limits = options.limits();
        return ImportServlet.taking(site, new ImportJobs(site.store(), dataset, limits.update()), limits.upload());
    }

    /** Fuseki wants a dataset for each service; this one stays empty, and is not asked. */
    private void remote(FusekiServer.Builder builder, RemoteStore store) {
        QueryService queries = new RemoteQueryService(store, options, new Sandbox(outbound), withoutQuery);
        builder.registerOperation(Operation.Query, queries)
                .add(ROOT, DataService.newBuilder(DatasetGraphFactory.createTxnMem()))
                .addEndpoint(ROOT, "sparql", Operation.Query);
        RefusalServlet refusal = new RefusalServlet(ReadOnly.OF_ENGINES);
        builder.addServlet("/update", refusal).addServlet("/data", refusal).addServlet("/data/*", refusal);
        builder.addServlet("/import/*", ImportServlet.refusing(site, ReadOnly.OF_ENGINES))
                .addServlet("/review", new ReviewServlet(site, ReadOnly.OF_ENGINES, null));
    }
}
