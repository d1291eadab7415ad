package org.dateline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Writes the answer to one query in the format that the user chose.
 *
 * @param lang the format; absent for the table
 * @param width characters on a line of a table; 0 for as many as it takes
 */
record AnswerWriter(Query query, Optional<Lang> lang, PrintWriter console, int width) {

    /** Chooses the writer before the query runs, so that a wrong format is told at once: it is wrong usage. */
    static AnswerWriter of(CommandLine command, Query query, @Nullable String format) {
        boolean rows = query.isSelectType() || query.isAskType();
        Optional<Lang> lang = Optional.empty();
        if (rows && format != null && !format.equalsIgnoreCase(ResultFormat.TABLE)) {
            lang = Optional.of(ResultFormat.findRows(format)
                    .orElseThrow(() -> wrong(command, format, "rows", ResultFormat.ROW_NAMES)));
        } else if (!rows) {
            lang = Optional.of(ResultFormat.findGraph(format == null ? "ttl" : format)
                    .filter(known -> !ResultFormat.isBinary(known))
                    .orElseThrow(() -> wrong(command, String.valueOf(format), "a graph", ResultFormat.GRAPH_NAMES)));
        }
        return new AnswerWriter(query, lang, command.getOut(), terminalWidth());
    }

    /** Runs the query and writes its answer, to the table's console or to the stream, which lead to the same place. */
    void write(QueryExecution execution, OutputStream bytes) {
        if (query.isAskType()) {
            boolean answer = execution.execAsk();
            lang.ifPresentOrElse(
                    format -> ResultSetFormatter.output(bytes, answer, format), () -> console.println(answer));
        } else if (query.isSelectType()) {
            lang.ifPresentOrElse(
                    format -> ResultSetFormatter.output(bytes, execution.execSelect(), format),
                    () -> new ResultTable(console, query.getPrefixMapping(), width).print(execution.execSelect()));
        } else {
            Model graph = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
            graph.setNsPrefixes(query.getPrefixMapping());
            RDFDataMgr.write(bytes, graph, lang.orElse(Lang.TURTLE));
        }
    }

    private static ParameterException wrong(CommandLine command, String format, String what, String names) {
        return new ParameterException(
                command, "--results " + format + " cannot hold what this query answers, " + what + ": take " + names);
    }

    /** The launcher tells it where standard output is a terminal. */
    private static int terminalWidth() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,5}") ? Integer.parseInt(columns) : 0;
    }
}
