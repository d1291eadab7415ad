// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.dateline.query.overview.StoreContent;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.CacheValidators;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.BackgroundReading;
import org.dateline.serve.site.CachedStatistics;
import org.dateline.serve.site.LocalPaths;

/**
 * {@code /.well-known/void} and {@code /void}: the description of the data set in VoID and DCAT, with current counts. People are
 * sent to {@code /about}, which shows the same to them.
 */
public final class VoidServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    /** The path at which clients look (RFC 8615, and W3C's "Describing Linked Datasets with the VoID Vocabulary", section 7). */
    public static final String PATH = "/.well-known/void";

    /** The path and fragment of the IRI of the data set itself. */
    public static final String DATASET = PATH + "#dataset";

    private final boolean hasGraphStore;
    private final transient LocalPaths paths;
    private final transient CachedStatistics statistics;
    private final transient BackgroundReading<StoreContent> content;

    /**
     * A servlet for one server.
     *
     * @param hasGraphStore whether the server answers at {@code /data}
     */
    public VoidServlet(
            boolean hasGraphStore,
            LocalPaths paths,
            CachedStatistics statistics,
            BackgroundReading<StoreContent> content) {
        this.hasGraphStore = hasGraphStore;
        this.paths = paths;
        this.statistics = statistics;
        this.content = content;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        List<RdfFormat> formats = RdfFormat.byExtension(request.getRequestURI())
                .or(() -> RdfFormat.byParameter(request))
                .map(List::of)
                .orElseGet(() -> RdfFormat.accepted(request, withPageLast()));
        if (formats.get(0) == RdfFormat.HTML) {
            response.setHeader("Location", "/about");
            response.setStatus(303);
            return;
        }
        CacheValidators.setLastModified(response, statistics.lastModified());
        Model model =
                new VoidDescription(RequestOrigin.of(request), hasGraphStore, paths, statistics).model(content.get());
        formats = formats.stream().filter(format -> format != RdfFormat.HTML).toList();
        RdfFormat.writeFirst(formats, format -> {
            byte[] body = format.bytes(model);
            ByteResponse.write(request, response, format.contentType(request), body);
        });
    }

    /** A client without a preference gets Turtle. */
    private static Set<RdfFormat> withPageLast() {
        Set<RdfFormat> formats = new LinkedHashSet<>(RdfFormat.ofTriples());
        formats.add(RdfFormat.HTML);
        return formats;
    }
}
