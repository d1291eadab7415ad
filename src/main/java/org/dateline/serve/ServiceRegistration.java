package org.dateline.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.derive.AssessedDataset;
import org.dateline.review.ReviewRecorder;
import org.dateline.serve.graphstore.GraphStoreService;
import org.dateline.serve.http.ReadOnlyReason;
import org.dateline.serve.http.RefusalServlet;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.imports.ImportJobs;
import org.dateline.serve.imports.ImportServlet;
import org.dateline.serve.outbound.OutboundAccess;
import org.dateline.serve.review.ReviewServlet;
import org.dateline.serve.site.Site;
import org.dateline.serve.sparql.QueryLandingPage;
import org.dateline.serve.sparql.QuerySandbox;
import org.dateline.serve.sparql.QueryService;
import org.dateline.serve.sparql.RemoteQueryService;
import org.dateline.serve.sparql.UpdateService;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The protocols' services over a store: all of them over one of our own, only the query over another engine. */
final class ServiceRegistration {
    private static final String ROOT = "/";

    private final ServerOptions options;
    private final OutboundAccess outbound;
    private final Site site;
    private final QueryLandingPage withoutQuery;
    private final @Nullable String readOnly;

    private ServiceRegistration(ServerOptions options, OutboundAccess outbound, Site site) {
        this.options = options;
        this.outbound = outbound;
        this.site = site;
        this.readOnly = ReadOnlyReason.find(site.store(), options);
        this.withoutQuery = new QueryLandingPage(site, readOnly != null);
    }

    /** Registers the services of the site's store. */
    static void register(FusekiServer.Builder builder, ServerOptions options, OutboundAccess outbound, Site site) {
        ServiceRegistration services = new ServiceRegistration(options, outbound, site);
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
        builder.registerOperation(Operation.Query, new QueryService(options, new QuerySandbox(outbound), withoutQuery))
                .registerOperation(Operation.Update, new UpdateService(dataset, options, outbound))
                .registerOperation(Operation.GSP_RW, new GraphStoreService(dataset, options))
                .add(ROOT, DataService.newBuilder(dataset))
                .addEndpoint(ROOT, "sparql", Operation.Query)
                .addEndpoint(ROOT, "update", Operation.Update)
                .addEndpoint(ROOT, "data", Operation.GSP_RW)
                .addServlet("/import/*", imports(dataset))
                .addServlet("/review", new ReviewServlet(site, readOnly, new ReviewRecorder(dataset)));
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
        QueryService queries = new RemoteQueryService(store, options, new QuerySandbox(outbound), withoutQuery);
        builder.registerOperation(Operation.Query, queries)
                .add(ROOT, DataService.newBuilder(DatasetGraphFactory.createTxnMem()))
                .addEndpoint(ROOT, "sparql", Operation.Query);
        RefusalServlet refusal = new RefusalServlet(ReadOnlyReason.OF_ENGINES);
        builder.addServlet("/update", refusal).addServlet("/data", refusal).addServlet("/data/*", refusal);
        builder.addServlet("/import/*", ImportServlet.refusing(site, ReadOnlyReason.OF_ENGINES))
                .addServlet("/review", new ReviewServlet(site, ReadOnlyReason.OF_ENGINES, null));
    }
}
