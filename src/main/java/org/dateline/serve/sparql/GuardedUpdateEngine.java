// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;
import org.dateline.issue.InputException;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.rdf.parse.CheckedReader;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.outbound.OutboundAccess;
import org.dateline.serve.outbound.OutboundRequest;
import org.eclipse.jetty.client.ContentResponse;

/** ARQ's update engine, except that {@code LOAD} fetches by {@link OutboundAccess} and parses with the checks of an upload. */
final class GuardedUpdateEngine extends UpdateEngineMain {
    private final OutboundAccess outbound;

    GuardedUpdateEngine(DatasetGraph dataset, Context context, OutboundAccess outbound) {
        super(dataset, null, context);
        this.outbound = outbound;
    }

    @Override
    protected UpdateVisitor prepareWorker() {
        return new Worker();
    }

    private final class Worker extends UpdateEngineWorker {
        Worker() {
            super(GuardedUpdateEngine.this.datasetGraph, null, GuardedUpdateEngine.this.context);
        }

        @Override
        public void visit(UpdateLoad update) {
            try {
                DatasetGraph fetched = fetch(update.getSource());
                Node graph = update.getDest() == null ? Quad.defaultGraphIRI : update.getDest();
                fetched.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> datasetGraph.add(new Quad(graph, quad.asTriple())));
            } catch (OperationDeniedException | UpdateException | InputException e) {
                if (!update.isSilent()) {
                    throw e;
                }
            }
        }

        /** Fetches the whole document before any of it is added, as SILENT requires. */
        private DatasetGraph fetch(String source) {
            try {
                ContentResponse answer =
                        OutboundRequest.get(outbound, URI.create(source), WebContent.defaultRDFAcceptHeader);
                if (answer.getStatus() != 200) {
                    throw new UpdateException("LOAD <" + source + "> failed: the server answered with status "
                            + answer.getStatus() + ".");
                }
                return read(source, answer);
            } catch (IOException | IllegalArgumentException e) {
                throw new UpdateException("LOAD <" + source + "> failed: " + e.getMessage(), e);
            }
        }

        private static DatasetGraph read(String source, ContentResponse answer) {
            RdfSyntax syntax = Stream.of(
                            RDFLanguages.contentTypeToLang(answer.getMediaType()), RDFLanguages.pathnameToLang(source))
                    .filter(Objects::nonNull)
                    .flatMap(lang -> RdfSyntax.find(lang).stream())
                    .findFirst()
                    .orElseThrow(() -> new UpdateException(
                            "LOAD <" + source + "> failed: unknown RDF syntax " + answer.getMediaType() + "."));
            DatasetGraph fetched = DatasetGraphFactory.create();
            IssueLog log = new IssueLog();
            InputStream content = new ByteArrayInputStream(answer.getContent());
            CheckedReader.of(source, syntax).withBase(source).read(content, StreamRDFLib.dataset(fetched), log);
            if (log.hasErrors()) {
                throw new InputException(log.list().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .toList());
            }
            return fetched;
        }
    }
}
