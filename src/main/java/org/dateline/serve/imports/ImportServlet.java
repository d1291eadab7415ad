// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.page.Pages;
import org.dateline.page.imports.ImportPage;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.site.LocalPaths;
import org.jspecify.annotations.Nullable;

/**
 * {@code /import}: a form for RDF files. {@code /import/{id}} shows the progress of an import, {@code /import/{id}.json} gives it to
 * programs, and a POST to {@code /import/{id}/stop} stops it. The filters in front of this servlet decide who may write.
 */
public final class ImportServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String ROOT = "/import";
    private static final String STOP = "/stop";

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient @Nullable ImportJobs jobs;
    private final String refusal;
    private final long limit;

    private ImportServlet(Pages pages, LocalPaths paths, @Nullable ImportJobs jobs, String refusal, long limit) {
        this.pages = pages;
        this.paths = paths;
        this.jobs = jobs;
        this.refusal = refusal;
        this.limit = limit;
    }

    /**
     * A servlet that accepts files.
     *
     * @param jobs runs the imports; closed with this servlet
     * @param limit how many bytes one request may send
     */
    public static ImportServlet accepting(Pages pages, LocalPaths paths, ImportJobs jobs, long limit) {
        return new ImportServlet(pages, paths, jobs, "", limit);
    }

    /**
     * A servlet that refuses files.
     *
     * @param refusal why
     */
    public static ImportServlet refusing(Pages pages, LocalPaths paths, String refusal) {
        return new ImportServlet(pages, paths, null, refusal, 0);
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        response.setHeader("Cache-Control", "no-store");
        if (ROOT.equals(path) || (ROOT + "/").equals(path)) {
            response.setStatus(refusal.isEmpty() ? 200 : 403);
            List<String> endings = RdfSyntax.extensions();
            ImportPage page = new ImportPage(RequestOrigin.of(request), refusal, endings, readable(limit));
            HtmlResponse.write(request, response, pages.render(page));
        } else if (path.endsWith(".json")) {
            byte[] body = ImportReportView.json(job(path, ".json")).getBytes(StandardCharsets.UTF_8);
            ByteResponse.write(request, response, "application/json;charset=utf-8", body);
        } else {
            HtmlResponse.write(request, response, pages.render(ImportReportView.page(job(path, ""), paths)));
        }
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.endsWith(STOP)) {
            ImportJobs.Job job = job(path, STOP);
            job.files().forEach(ImportedFile::stop);
            respond(request, response, job);
        } else if (jobs != null && ROOT.equals(path)) {
            respond(request, response, jobs.submit(ImportForm.receive(request, limit), RequestSummary.of(request)));
        } else {
            super.post(request, response);
        }
    }

    @Override
    public void destroy() {
        if (jobs != null) {
            jobs.close();
        }
    }

    /** Redirects browsers to the report. Programs get its address and its first state. */
    private static void respond(HttpServletRequest request, HttpServletResponse response, ImportJobs.Job job)
            throws IOException {
        String accept = String.valueOf(request.getHeader("Accept"));
        response.setHeader("Location", ImportReportView.path(job));
        response.setHeader("Cache-Control", "no-store");
        if (accept.startsWith("text/html")) {
            response.setStatus(303);
            return;
        }
        response.setStatus(202);
        byte[] body = ImportReportView.json(job).getBytes(StandardCharsets.UTF_8);
        ByteResponse.write(request, response, "application/json;charset=utf-8", body);
    }

    private ImportJobs.Job job(String path, String suffix) {
        String id = path.substring(Math.min(path.length(), ROOT.length() + 1), path.length() - suffix.length());
        ImportJobs.Job job = jobs == null ? null : jobs.find(id).orElse(null);
        if (job == null) {
            throw new RequestException(
                    404,
                    "Not found: the import " + id
                            + ". The server keeps only the most recent imports, and none after a restart.");
        }
        return job;
    }

    private static String readable(long bytes) {
        return bytes >= 1L << 30
                ? (bytes >> 30) + " GiB"
                : bytes >= 1L << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
