package org.dateline.serve.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Locale;
import org.dateline.issue.IssueGroup;
import org.dateline.issue.Severity;
import org.dateline.load.LoadReport;
import org.dateline.load.LoadReportJson;
import org.dateline.page.Link;
import org.dateline.page.imports.ImportReportPage;
import org.dateline.page.imports.ImportReportPage.FileLine;
import org.dateline.page.imports.ImportReportPage.Problem;
import org.dateline.page.imports.ImportReportPage.Problems;
import org.dateline.serve.site.LocalPaths;
import org.jspecify.annotations.Nullable;

/** Shows the progress and the report of an import, as a page and as JSON. */
final class ImportReportView {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EXAMPLES = 20;
    private static final int LONGEST = 600;

    private ImportReportView() {}

    /** The path at which an import is shown. */
    static String path(ImportJobs.Job job) {
        return "/import/" + job.id();
    }

    /** An import as a page. */
    static ImportReportPage page(ImportJobs.Job job, LocalPaths paths) {
        List<FileLine> files =
                job.files().stream().map(file -> line(file, paths)).toList();
        return new ImportReportPage(path(job), job.isRunning(), files);
    }

    private static FileLine line(ImportedFile file, LocalPaths paths) {
        LoadReport report = file.report();
        List<Problems> problems = report == null
                ? List.of()
                : report.issues().listGroups().stream()
                        .map(group -> problems(group, report.kept()))
                        .toList();
        List<Link> things = file.things().stream()
                .map(thing -> new Link(clipped(thing.label()), paths.of(thing.iri())))
                .toList();
        return new FileLine(
                clipped(file.input().name()), file.state(), file.percent(), detail(file, report), problems, things);
    }

    private static String detail(ImportedFile file, @Nullable LoadReport report) {
        String read = file.statements() == 1
                ? "1 statement"
                : String.format(Locale.ENGLISH, "%,d statements", file.statements());
        if (!file.failure().isEmpty()) {
            return file.failure();
        }
        if (report == null) {
            return "waiting".equals(file.state()) ? "" : read + " read";
        }
        if (!report.kept()) {
            return read + " read, none imported";
        }
        String graphs = report.graphs() == 1 ? "1 graph" : report.graphs() + " graphs";
        String events = report.assessed() == 0
                ? ""
                : report.assessed() == 1 ? ", 1 event assessed" : ", " + report.assessed() + " events assessed";
        return "%s in %s%s, in %.1f s"
                .formatted(read, graphs, events, report.elapsed().toMillis() / 1000.0);
    }

    /** Issues of an imported file are shown as warnings, whatever their severity: they did not prevent the import. */
    private static Problems problems(IssueGroup group, boolean kept) {
        List<Problem> examples = group.examples().stream()
                .limit(EXAMPLES)
                .map(issue -> new Problem(clipped(issue.position().toString()), clipped(issue.message())))
                .toList();
        return new Problems(group.kind(), group.severity() == Severity.ERROR && !kept, group.count(), examples);
    }

    /** An import as JSON: the state of each file, and, when it is finished, the report that {@code load} would print. */
    static String json(ImportJobs.Job job) {
        ObjectNode node =
                JSON.createObjectNode().put("location", path(job)).put("state", job.isRunning() ? "running" : "done");
        ArrayNode files = node.putArray("files");
        for (ImportedFile file : job.files()) {
            ObjectNode one = files.addObject()
                    .put("name", file.input().name())
                    .put("state", file.state())
                    .put("percent", file.percent())
                    .put("statements", file.statements());
            if (!file.failure().isEmpty()) {
                one.put("error", file.failure());
            }
            LoadReport report = file.report();
            if (report != null) {
                one.putRawValue("report", new RawValue(LoadReportJson.of(report)));
            }
        }
        return node + "\n";
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
