// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.IOException;
import java.io.UncheckedIOException;
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
     * The format that a request asks for.
     *
     * @param offered the formats that can hold what will be written
     * @throws RequestException where it asks for an unknown format (400), or accepts none of them (406)
     */
    public static RdfFormat format(HttpAction action, Set<RdfFormat> offered) {
        return RdfFormat.byParameter(action.getRequest(), offered)
                .orElseGet(() -> RdfFormat.negotiated(action.getRequest(), offered));
    }

    /**
     * Writes a dataset. Formats without named graphs write its default graph.
     *
     * @throws InexpressibleException where the format cannot express it
     */
    public static void write(HttpAction action, DatasetGraph dataset, RdfFormat format) {
        ServletOps.setNoCache(action);
        ServletOps.success(action);
        action.setResponseContentType(format.contentType(action.getRequest()));
        action.setResponseHeader("Vary", "Accept, Accept-Language");
        try {
            if (RDFLanguages.isQuads(format.syntax().getLang())) {
                RDFDataMgr.write(action.getResponseOutputStream(), dataset, format.syntax());
            } else {
                RDFDataMgr.write(action.getResponseOutputStream(), dataset.getDefaultGraph(), format.syntax());
            }
            action.getResponseOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
