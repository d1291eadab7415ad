// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.write.InexpressibleException;

/** Writes RDF as the response to a request to an endpoint of SPARQL, in the format that a parameter or the Accept header asks for. */
public final class RdfResponse {
    private RdfResponse() {}

    /**
     * The formats that a request asks for, the best first.
     *
     * @param offered the formats that can hold what will be written
     * @throws RequestException where it asks for an unknown format (400), or accepts none of them (406)
     */
    public static List<RdfFormat> formats(HttpAction action, Set<RdfFormat> offered) {
        return RdfFormat.byParameter(action.getRequest(), offered)
                .map(List::of)
                .orElseGet(() -> RdfFormat.accepted(action.getRequest(), offered));
    }

    /**
     * Writes a dataset in the first format that can express it. Formats without named graphs write its default graph.
     *
     * @param formats what the client accepts, the best first
     * @throws InexpressibleException where none of the formats can express it
     */
    public static void write(HttpAction action, DatasetGraph dataset, List<RdfFormat> formats) {
        ServletOps.setNoCache(action);
        ServletOps.success(action);
        action.setResponseHeader("Vary", "Accept, Accept-Language");
        try {
            RdfFormat.writeFirst(formats, format -> write(action, dataset, format));
            action.getResponseOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HttpAction action, DatasetGraph dataset, RdfFormat format) throws IOException {
        action.setResponseContentType(format.contentType(action.getRequest()));
        if (RDFLanguages.isQuads(format.syntax().getLang())) {
            RDFDataMgr.write(action.getResponseOutputStream(), dataset, format.syntax());
        } else {
            RDFDataMgr.write(action.getResponseOutputStream(), dataset.getDefaultGraph(), format.syntax());
        }
    }
}
