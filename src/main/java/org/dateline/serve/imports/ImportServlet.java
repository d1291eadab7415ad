package org.dateline.serve.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.page.imports.ImportPage;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * {@code /import}: a form that takes files of RDF; {@code /import/{id}} shows how the import gets on, {@code /import/{id}.json} says
 * it to programs, and a POST to {@code /import/{id}/stop} ends it. Who may write is for the filters before it to say.
 */
public final class ImportServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String ROOT = "/import";
    private static final String STOP = "/stop";

    private final transient Site site;
    private final transient @Nullable ImportJobs jobs;
    private final String refusal;
    private final long limit;

    private ImportServlet(Site site, @Nullable ImportJobs jobs, String refusal, long limit) {
        this.site = site;
        this.jobs = jobs;
        this.refusal = refusal;
        this.limit = limit;
    }

    /**
     * The page where files can be imported.
     *
     * @param jobs closed with this servlet
     * @param limit how many bytes may be sent at once
     */
    public static ImportServlet taking(Site site, ImportJobs jobs, long limit) {
        return new ImportServlet(site, jobs, "", limit);
    }

    /** The page where they cannot. */
    public static ImportServlet refusing(Site site, String refusal) {
        return new ImportServlet(site, null, refusal, 0);
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        response.setHeader("Cache-Control", "no-store");
        if (ROOT.equals(path) || (ROOT + "/").equals(path)) {
            response.setStatus(refusal.isEmpty() ? 200 : 403);
            List<String> endings = RdfSyntax.extensions();
            HtmlResponse.write(
                    request, response, site.pages().render(new ImportPage(refusal, endings, readable(limit))));
        } else if (path.endsWith(".json")) {
            byte[] body = ImportReportView.json(job(path, ".json")).getBytes(StandardCharsets.UTF_8);
            ByteResponse.write(request, response, "application/json;charset=utf-8", body);
        } else {
            HtmlResponse.write(
                    request, response, site.pages().render(ImportReportView.page(job(path, ""), site.paths())));
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
            respond(request, response, jobs.submit(ImportForm.receive(request, limit)));
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

    /** Browsers are sent on to the report; programs get its address and its first state. */
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
                    404, "There is no import of that name: the last few are remembered, until the server stops.");
        }
        return job;
    }

    private static String readable(long bytes) {
        return bytes >= 1L << 30
                ? (bytes >> 30) + " GiB"
                : bytes >= 1L << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
