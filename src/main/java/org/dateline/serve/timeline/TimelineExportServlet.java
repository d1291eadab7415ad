// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.model.Sha256;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.timeline.TimelineExport;
import org.dateline.query.filter.FilterNames;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.CacheValidators;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.LocalPaths;
import org.jspecify.annotations.Nullable;

/** {@code /timeline.json} and the other formats of {@link ExportFormat}: a selection of events as a file. */
public final class TimelineExportServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 15;
    private static final int ADDRESS_DIGITS = 16;

    private final transient LocalPaths paths;
    private final transient TimelineService timelines;
    private final transient FilterNames filters;

    /** A servlet for one server. */
    public TimelineExportServlet(LocalPaths paths, TimelineService timelines, FilterNames filters) {
        this.paths = paths;
        this.timelines = timelines;
        this.filters = filters;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        ExportFormat format = ExportFormat.ofPath(path);
        UrlParameters given = TimelineParameters.of(request, filters).values();
        Selection selection = Selection.parse(given);
        TimelineViewOptions view = TimelineViewOptions.parse(given, format.defaultLimit(), format.maxLimit());
        response.setHeader("Cache-Control", "no-cache");
        if (selection.q() == null && isUnchanged(request, response)) {
            CacheValidators.notModified(response);
            return;
        }
        TimelineSlice slice = timelines.slice(selection, view);
        TimelineExport export = export(request, slice);
        response.setHeader("X-Total-Count", Long.toString(slice.summary().total()));
        if (export.next() != null) {
            response.setHeader("Link", "<" + export.next() + ">; rel=\"next\"");
        }
        response.setContentType(format.mediaType());
        if (format.isDownload()) {
            response.setHeader("Content-Disposition", "attachment; filename=\"timeline" + format.extension() + "\"");
        }
        if ("HEAD".equals(request.getMethod())) {
            response.flushBuffer(); // or else the server would add a Content-Length of 0
        } else {
            // Some writers write byte by byte.
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            format.write(export, timelines, out);
            out.flush();
        }
    }

    /**
     * Tags the response with the version of the index and a digest of the address, which determines the rest: day, selection and
     * format. The tag is weak, since a file contains the time
     * at which it was written. A search by words has no tag: its index may lag behind the events, and a tag would keep the client
     * from seeing the later result.
     */
    private boolean isUnchanged(HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRequestURI() + "?" + request.getQueryString();
        response.setHeader("ETag", "W/\"" + timelines.version() + "-" + Sha256.hex(address, ADDRESS_DIGITS) + "\"");
        return CacheValidators.isUnchanged(request, response);
    }

    private TimelineExport export(HttpServletRequest request, TimelineSlice slice) {
        String host = RequestOrigin.of(request);
        UrlNames names = new UrlNames(paths.baseIri());
        String file = host + request.getRequestURI();
        UrlParameters selection = names.toShort(slice.selection().parameters());
        String cursor = slice.page().next();
        @Nullable
        String next = cursor == null
                ? null
                : url(file, selection.plus(slice.view().at(cursor).parameters()));
        return new TimelineExport(
                slice,
                url(file, selection.plus(slice.view().parameters())),
                next,
                iri -> host + paths.of(iri),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String url(String file, UrlParameters parameters) {
        String query = parameters.query();
        return query.isEmpty() ? file : file + "?" + query;
    }
}
