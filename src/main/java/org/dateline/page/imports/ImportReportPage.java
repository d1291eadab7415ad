package org.dateline.page.imports;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;

/**
 * How an import gets on, and what came of it.
 *
 * @param path of the import on this server
 * @param running whether something is still to be done
 * @param files in the order in which they were sent
 */
public record ImportReportPage(String path, boolean running, List<FileLine> files) implements Page {

    /** Keeps a copy of the list. */
    public ImportReportPage {
        files = List.copyOf(files);
    }

    @Override
    public String template() {
        return "imports/importreport.jte";
    }

    @Override
    public PageMetadata shell() {
        PageMetadata shell = PageMetadata.titled(title()).withFormats(List.of(new Link("JSON", path + ".json")));
        return running ? shell.withScripts("js/import.js") : shell;
    }

    private String title() {
        return running ? "Importing" : kept() > 0 ? "Imported" : "Nothing imported";
    }

    private long kept() {
        return files.stream().filter(file -> "imported".equals(file.state())).count();
    }

    /** What became of them all, in a sentence. */
    public String summary() {
        long kept = kept();
        if (running) {
            return "The files are read one after the other; each is kept whole, or not at all.";
        }
        if (kept == files.size()) {
            return kept == 1 ? "The file is in the graph." : "All " + kept + " files are in the graph.";
        }
        return kept == 0
                ? "Nothing was kept: the graph is as it was."
                : kept + " of " + files.size() + " files " + (kept == 1 ? "is" : "are")
                        + " in the graph; of the others, nothing was kept.";
    }

    /**
     * One file.
     *
     * @param name as the sender called it
     * @param state one word: {@code waiting}, {@code reading}, {@code checking}, {@code assessing}, {@code imported}, {@code
     *     refused} or {@code stopped}
     * @param percent how much of it is read, from 0 to 100; the bytes that are unpacked do not count, those that were sent do
     * @param detail counts, and why it was refused where no problem says so
     * @param problems what is wrong with it, by kind
     * @param things what it told of, some of it
     */
    public record FileLine(
            String name, String state, int percent, String detail, List<Problems> problems, List<Link> things) {
        /** Keeps copies of the lists. */
        public FileLine {
            problems = List.copyOf(problems);
            things = List.copyOf(things);
        }
    }

    /**
     * The problems of one kind in one file.
     *
     * @param kind in a few words
     * @param error whether the file is refused for it
     * @param count how many there are
     * @param examples the first of them
     */
    public record Problems(String kind, boolean error, long count, List<Problem> examples) {
        /** Keeps a copy of the list. */
        public Problems {
            examples = List.copyOf(examples);
        }

        /** How many are not among the examples. */
        public long more() {
            return count - examples.size();
        }
    }

    /**
     * One problem.
     *
     * @param where {@code file:line:column}, as far as it is known
     * @param message what is wrong, what was expected, what happens now
     */
    public record Problem(String where, String message) {}
}
