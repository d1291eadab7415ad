// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/**
 * The sources of the demo, many times: reports, articles, events and claims of each copy have names of their own, while actors, places and
 * their geometries are shared.
 */
final class ReplicatedSources {
    private static final List<String> FOLDERS = List.of("data/seed", "data/libya-2019");
    private static final Set<String> SHARED = Set.of("actor", "place", "geometry");
    private static final Pattern THING = Pattern.compile(Pattern.quote(DatelineIris.BASE + "id/") + "([a-z-]+)/(.*)");

    private final List<Quad> quads = new ArrayList<>();

    /** An event in a source. */
    record Account(Node report, Node event) {}

    /** Reads the sources of the working directory. */
    static ReplicatedSources read() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(trig|ttl)"))
                        .sorted()
                        .forEach(file -> RDFDataMgr.read(dataset, file.toString()));
            }
        }
        ReplicatedSources sources = new ReplicatedSources();
        dataset.find().forEachRemaining(sources.quads::add);
        return sources;
    }

    /** How many quads one copy has. */
    int size() {
        return quads.size();
    }

    /** What the sources of the first copy say of events, in order. */
    List<Account> accounts() {
        return quads.stream()
                .filter(quad -> !quad.isDefaultGraph()
                        && quad.getPredicate().equals(RDF.Nodes.type)
                        && quad.getObject().equals(Sem.EVENT_CLASS))
                .map(quad -> new Account(renamed(quad.getGraph(), 0), renamed(quad.getSubject(), 0)))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Writes copies as N-Quads. */
    void write(Path file, int copies) throws IOException {
        write(file, copies, node -> node);
    }

    /** Writes the same number of quads, in which nothing says what a source is: plain RDF, of which nothing is derived. */
    void writePlain(Path file, int copies) throws IOException {
        Node other = NodeFactory.createURI(Dl.SOURCE_CLASS.getURI() + "OfNothing");
        write(file, copies, node -> node.equals(Dl.SOURCE_CLASS) ? other : node);
    }

    private void write(Path file, int copies, UnaryOperator<Node> object) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            stream.start();
            for (int copy = 0; copy < copies; copy++) {
                for (Quad quad : quads) {
                    stream.quad(Quad.create(
                            quad.isDefaultGraph() ? Quad.defaultGraphIRI : renamed(quad.getGraph(), copy),
                            renamed(quad.getSubject(), copy),
                            quad.getPredicate(),
                            renamed(object.apply(quad.getObject()), copy)));
                }
            }
            stream.finish();
        }
    }

    private static Node renamed(Node node, int copy) {
        if (node.isBlank()) {
            return NodeFactory.createBlankNode(node.getBlankNodeLabel() + "r" + copy);
        }
        Matcher thing = THING.matcher(node.isURI() ? node.getURI() : "");
        return !thing.matches() || SHARED.contains(thing.group(1))
                ? node
                : NodeFactory.createURI(
                        DatelineIris.BASE + "id/" + thing.group(1) + "/r" + copy + "-" + thing.group(2));
    }
}
