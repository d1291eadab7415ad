package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline query}. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Asks the store one SPARQL query.")
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.rq|QUERY", description = "A file with a query, or the query itself.")
    private String query = "";

    @Override
    public Integer call() throws IOException {
        String text = query.endsWith(".rq") ? Files.readString(Path.of(query)) : query;
        Query parsed = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        try (Store source = store.open();
                RDFConnection connection = source.connect()) {
            connection.querySelect(parsed, row -> spec.commandLine().getOut().println(row));
        }
        return ExitCode.OK;
    }
}
