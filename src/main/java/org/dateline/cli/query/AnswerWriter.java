// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.rdf.write.ResultPrefixes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Writes the result of one query in the format that the user chose.
 *
 * @param lang the format; empty for a table
 * @param width the width of a table in characters; 0 for no limit
 */
public record AnswerWriter(Query query, Optional<Lang> lang, PrintWriter console, int width) {

    /** Chooses the format before the query runs, so that an unsuitable format is reported at once as a usage error. */
    public static AnswerWriter of(CommandLine command, Query query, @Nullable String format) {
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

    /**
     * Runs the query and writes its result.
     *
     * @param bytes the same output as the console; tables and answers of ASK go to the console, everything else to this stream
     */
    public void write(QueryExecution execution, OutputStream bytes) {
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
            DatasetGraph result = DatasetGraphFactory.wrap(graph.getGraph());
            ResultPrefixes.set(result, query.getPrefixMapping().getNsPrefixMap());
            Lang chosen = lang.orElse(Lang.TURTLE);
            if (RDFLanguages.isQuads(chosen)) {
                RDFDataMgr.write(bytes, result, chosen);
            } else {
                RDFDataMgr.write(bytes, result.getDefaultGraph(), chosen);
            }
        }
    }

    private static ParameterException wrong(CommandLine command, String format, String what, String names) {
        return new ParameterException(
                command,
                "--format " + format + " cannot represent the result of this query: " + what + ". Give one of "
                        + names);
    }

    /** The launcher sets COLUMNS if standard output is a terminal. */
    private static int terminalWidth() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,5}") ? Integer.parseInt(columns) : 0;
    }
}
