package org.dateline.page.imports;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;
import java.util.Set;

/**
 * The progress of an import, and its result.
 *
 * @param path of the import on this server
 * @param running whether the import is still in progress
 * @param files in the order in which they were sent
 */
public record ImportReportPage(String path, boolean running, List<FileLine> files) implements Page {
    private static final Set<String> DONE = Set.of("imported", "refused", "stopped");


    /** Keeps a copy of the list. */
    public ImportReportPage {
        files = List.copyOf(files);
    }

    @Override
    public String template() {
        return "imports/importreport.jte";
    }

    @Override
    public PageMetadata metadata() {
        PageMetadata metadata = PageMetadata.titled(title()).withFormats(List.of(new Link("JSON", path + ".json")));
        return running ? metadata.withScripts("js/import.js") : metadata;
    }

    private String title() {
        return running ? "Importing" : kept() > 0 ? "Imported" : "Nothing imported";
    }

    private long kept() {
        return files.stream().filter(file -> "imported".equals(file.state())).count();
    }

    /** The state of the import in a sentence. */
    public String summary() {
        long kept = kept();
        if (running) {
            return "The files are imported one after the other. Each file is imported completely or not at all.";
        }
        if (kept == files.size()) {
            return kept == 1 ? "The file is in the graph." : "All " + kept + " files are in the graph.";
        }
        return kept == 0
                ? "No file was imported. The graph is unchanged."
                : kept + " of " + files.size() + " files " + (kept == 1 ? "is" : "are")
                        + " in the graph. Nothing from the other files was imported.";
    }

    /**
     * One file.
     *
     * @param name its name, as sent
     * @param state one word: {@code waiting}, {@code reading}, {@code checking}, {@code assessing}, {@code imported}, {@code
     *     refused} or {@code stopped}
     * @param percent the share of the sent (not unpacked) bytes that is read, 0 to 100
     * @param detail counts, and the reason for a refusal if no problem gives it
     * @param problems the problems in it, by kind
     * @param things some of the things that it describes
     */
    public record FileLine(
            String name, String state, int percent, String detail, List<Problems> problems, List<Link> things) {
        /** Keeps copies of the lists. */
        public FileLine {
            problems = List.copyOf(problems);
            things = List.copyOf(things);
        }

        /** Whether nothing more will happen to the file. */
        public boolean isDone() {
            return DONE.contains(state);
        }
    }

    /**
     * The problems of one kind in one file.
     *
     * @param kind the kind in a few words
     * @param error whether it causes the refusal of the file
     * @param count the number of problems
     * @param examples the first of them
     */
    public record Problems(String kind, boolean error, long count, List<Problem> examples) {
        /** Keeps a copy of the list. */
        public Problems {
            examples = List.copyOf(examples);
        }

        /** The number of problems that are not among the examples. */
        public long more() {
            return count - examples.size();
        }
    }

    /**
     * One problem.
     *
     * @param where {@code file:line:column}, as far as it is known
     * @param message the fault, what was expected, and the consequence
     */
    public record Problem(String where, String message) {}
}
