// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkAdapter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.model.explain.Explanation;
import org.dateline.query.explain.ExplainedRun;
import org.dateline.query.explain.ExplanationJson;
import org.dateline.query.explain.ExplanationText;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options {@code --explain} and {@code --plan}, which show how a query runs instead of its result. */
public final class ExplainOption {
    @Option(
            names = "--explain",
            description =
                    "Runs the query, and shows instead of the result how it ran: the operators, the ranges of indexes that were read,"
                            + " and counts. Needs the directory of a store, or the URL of a Dateline server that has one.")
    private boolean explain;

    @Option(names = "--plan", description = "Shows the same without counts, and without running the query.")
    private boolean plan;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** Whether one of the options is given. */
    public boolean isWanted() {
        return explain || plan;
    }

    /**
     * Writes how a query runs on a store.
     *
     * @param format json or text; null for text
     * @param timeout when the query is stopped; null for never
     * @throws QueryCancelledException after the explanation of a query that was stopped
     */
    public void write(Query query, Store store, @Nullable String format, @Nullable Duration timeout, OutputStream bytes)
            throws IOException {
        String name = format == null ? "text" : format.toLowerCase(Locale.ROOT);
        if (!name.equals("text") && !name.equals("json")) {
            throw new ParameterException(
                    verb.commandLine(),
                    "--format " + format + " cannot represent an explanation. Give one of text, json");
        }
        Explanation found = store instanceof RemoteStore remote
                ? ask(query, timeout == null ? remote : remote.within(timeout))
                : run(query, store, timeout);
        String text = name.equals("json") ? ExplanationJson.of(found) : ExplanationText.of(found);
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        if (found.stopped() != null) {
            bytes.flush();
            throw new QueryCancelledException();
        }
    }

    private Explanation run(Query query, Store store, @Nullable Duration timeout) {
        try (RDFConnection connection = store.connect()) {
            RDFLink link = RDFLinkAdapter.adapt(connection);
            return Txn.calculateRead(link, () -> run(query, link, timeout));
        }
    }

    private Explanation run(Query query, RDFLink link, @Nullable Duration timeout) {
        ExplainedRun run = new ExplainedRun(query, !plan);
        try (QueryExec execution = link.newQuery()
                .query(query)
                .timeout(timeout == null ? -1 : timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            run.install(execution.getContext(), null);
            run.run(execution, rows -> rows);
            return run.explanation(null);
        } catch (QueryCancelledException e) {
            return run.explanation("the query took longer than --timeout");
        }
    }

    private Explanation ask(Query query, RemoteStore remote) {
        Optional<Explanation> answer =
                ExplanationJson.read(remote.ask(query.serialize(), "explain", plan ? "plan" : "true"));
        return answer.orElseThrow(() -> new ParameterException(
                verb.commandLine(),
                "--explain and --plan cannot explain a query of this engine, which only answers it: " + remote.name()
                        + ". Give the directory of a store, or the URL of a Dateline server that has one"));
    }
}
