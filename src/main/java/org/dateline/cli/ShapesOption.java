// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.issue.InputException;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.load.RdfInputFilter;
import org.dateline.rdf.parse.CheckedReader;
import org.dateline.rdf.parse.RdfSyntax;

/** Reads the files that {@code --shapes} names. */
final class ShapesOption {
    private ShapesOption() {}

    /**
     * The shapes graphs of some files.
     *
     * @throws InputException where a file is missing, is not RDF, or has no shapes
     */
    static List<Graph> read(List<Path> files) {
        List<Graph> graphs = new ArrayList<>();
        for (Path file : files) {
            graphs.add(read(file));
        }
        return graphs;
    }

    private static Graph read(Path file) {
        RdfSyntax syntax = RdfInputFilter.findSyntax(file.toString())
                .orElseThrow(() -> refused(file, "unknown RDF syntax: unknown file name extension"));
        IssueLog log = new IssueLog();
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream input = Files.newInputStream(file)) {
            String base = file.toAbsolutePath().toUri().toString();
            CheckedReader.of(file.toString(), syntax).withBase(base).read(input, StreamRDFLib.graph(graph), log);
        } catch (NoSuchFileException e) {
            throw refused(file, "no such file");
        } catch (IOException e) {
            throw refused(file, "cannot be read: " + e.getMessage());
        }
        if (log.hasErrors()) {
            throw new InputException(log.list());
        }
        try {
            if (Shapes.parse(graph).isEmpty()) {
                throw refused(file, "the file has no shapes. Give a SHACL shapes graph");
            }
        } catch (ShaclParseException e) {
            throw refused(file, "the shapes cannot be read: " + e.getMessage());
        }
        return graph;
    }

    private static InputException refused(Path file, String why) {
        return new InputException(List.of(new InputIssue(SourcePosition.of(file.toString()), Severity.ERROR, why)));
    }
}
