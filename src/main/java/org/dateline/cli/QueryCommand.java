// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;
import org.dateline.cli.query.AnswerWriter;
import org.dateline.cli.query.AsOfOption;
import org.dateline.cli.query.ExplainOption;
import org.dateline.cli.query.ParameterValueParser;
import org.dateline.cli.query.QueryArgument;
import org.dateline.cli.query.ResultFormat;
import org.dateline.cli.usage.SecondsConverter;
import org.dateline.issue.InputException;
import org.dateline.model.Namespaces;
import org.dateline.query.QueryParameters;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Runs a SPARQL 1.1 query (SELECT, ASK, CONSTRUCT or DESCRIBE) on a store.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline query --list",
            "      lists the bundled queries; run one by its name",
            "  dateline query 'SELECT ?event { ?event a sem:Event } LIMIT 5'",
            "      the prefixes of the ontology and of the loaded files need no declaration",
            "  dateline query question.rq --param from=2019-04-04 --format csv",
            "      runs a query from a file with a value for the variable ?from, and prints CSV",
            "  dateline query 26-held-or-postponed --as-of 2019-04-10",
            "      answers as the sources that were published by the end of that day would",
            "  dateline query 26-held-or-postponed --explain",
            "      shows what was read, in which order, how many rows came out and how long it took",
            "  dateline query question.rq --store http://127.0.0.1:3030/ --timeout 10",
            "      queries a running server or any other SPARQL 1.1 endpoint"
        })
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final ExplainOption explanation = new ExplainOption();

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The result format. For rows: " + ResultFormat.ROW_NAMES + ". For graphs: "
                    + ResultFormat.GRAPH_NAMES
                    + ". For explanations: text, json. Default: table for rows, ttl for graphs,"
                    + " text for explanations.")
    @Nullable
    private String format;

    @Option(names = "--results", paramLabel = "FORMAT", hidden = true)
    void setResults(String results) {
        format = results;
    }

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "Sets the variable ?NAME to a value: <IRI>, prefix:name, \"text\"@en, 5, true, 2019-04-04,"
                    + " or any other text. May be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = SecondsConverter.class,
            description = "Stops the query after this time. Default: no limit.")
    private @Nullable Duration timeout;

    @Option(names = "--arq", description = "Allows ARQ's extensions of SPARQL 1.1.")
    private boolean arq;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Either a query or the list of queries. */
    private static final class Task {
        @Parameters(
                paramLabel = "FILE.rq|QUERY|NAME",
                description =
                        "A file with the query, the query itself, - for standard input, or the name of a bundled query.")
        @Nullable
        private String query;

        @Option(names = "--list", description = "Lists the bundled queries.")
        private boolean list;
    }

    QueryCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (task.list || task.query == null) {
            ShippedQueries.list().forEach(shipped -> print(out, shipped));
            return ExitCode.OK;
        }
        Query query = bind(parse(QueryArgument.of(task.query)));
        if (explanation.isWanted()) {
            return explain(query);
        }
        AnswerWriter writer = AnswerWriter.of(spec.commandLine(), query, format);
        try (Store opened = store.open();
                RDFConnection connection = asOf.of(opened).connect();
                OutputStream bytes = Utf8Output.to(out)) {
            Txn.executeRead(connection, () -> {
                try (QueryExecution execution = connection
                        .newQuery()
                        .query(query)
                        .timeout(timeout == null ? -1 : timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
                    writer.write(execution, bytes);
                }
            });
        }
        return ExitCode.OK;
    }

    /** Prints how the query runs; what was counted so far, too, where --timeout ends it. */
    private int explain(Query query) throws IOException {
        try (Store opened = store.open();
                OutputStream bytes = Utf8Output.to(spec.commandLine().getOut())) {
            explanation.write(query, asOf.of(opened), format, timeout, bytes);
        }
        return ExitCode.OK;
    }

    /** Parses the query with the prefixes of the ontology; if that fails, also with those of the store. */
    private Query parse(QueryArgument argument) {
        try {
            return argument.parse(arq, Namespaces.BY_PREFIX);
        } catch (InputException e) {
            Map<String, String> all = new LinkedHashMap<>(storePrefixes());
            all.putAll(Namespaces.BY_PREFIX);
            return argument.parse(arq, all);
        }
    }

    /** The prefixes of the store; none if it cannot be opened. */
    private Map<String, String> storePrefixes() {
        try (Store opened = store.open()) {
            return opened.prefixes();
        } catch (StoreException e) { // the error in the query comes first
            return Map.of();
        }
    }

    private Query bind(Query query) {
        try {
            PrefixMapping prefixes = PrefixMapping.Factory.create()
                    .setNsPrefixes(Namespaces.BY_PREFIX)
                    .setNsPrefixes(query.getPrefixMapping());
            Map<String, Node> values = new LinkedHashMap<>();
            parameters.forEach((name, value) ->
                    values.put(name.replaceFirst("^[?$]", ""), ParameterValueParser.parse(value, prefixes)));
            return QueryParameters.bind(query, values);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--param: " + e.getMessage(), e);
        }
    }

    private static void print(PrintWriter out, ShippedQuery shipped) {
        out.println(shipped.name() + (shipped.title().isEmpty() ? "" : "  " + shipped.title()));
    }
}
