// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.BundledFiles;

/**
 * Checks graphs by SHACL shapes. Only graphs with a class or property that a shape targets take time, so RDF of other vocabularies costs almost
 * nothing.
 */
public final class ShapeCheck {
    private final Shapes shapes;

    private ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes that are shipped with the program. */
    public static ShapeCheck bundled() {
        return new ShapeCheck(Shapes.parse(BundledFiles.graph("ontology/shapes.ttl")));
    }

    /**
     * The shapes that are shipped with the program, and shapes of the user.
     *
     * @param own shapes graphs; each may have shapes with any target, and SPARQL constraints
     */
    public static ShapeCheck with(List<Graph> own) {
        if (own.isEmpty()) {
            return bundled();
        }
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, BundledFiles.graph("ontology/shapes.ttl"));
        own.forEach(graph -> GraphUtil.addInto(all, graph));
        return new ShapeCheck(Shapes.parse(all));
    }

    /**
     * Checks the nodes of a graph for which there is a shape.
     *
     * @param dataset read in the caller's transaction
     * @param graph its name, {@link Quad#defaultGraphIRI} for the default graph
     * @param chosen which of its nodes are checked
     */
    public List<Violation> check(DatasetGraph dataset, Node graph, Predicate<Node> chosen) {
        boolean shared = Quad.isDefaultGraph(graph);
        Graph shares = new SubjectCacheGraph(dataset.getDefaultGraph());
        Graph own = shared ? shares : dataset.getGraph(graph);
        List<Shape> present = shapes.getTargetShapes().stream()
                .filter(shape -> occurs(shape, own))
                .toList();
        if (present.isEmpty()) {
            return List.of();
        }
        Graph local = shared ? own : copy(own);
        Graph data = shared ? own : new Union(local, new SharedEntityGraph(shares, local));
        ValidationContext context = ValidationContext.create(shapes, data);
        for (Shape shape : present) {
            focusNodes(shape, local).stream()
                    .filter(chosen)
                    .forEach(node -> VLib.validateShape(context, data, shape, node));
        }
        // A node that two classes bring to one shape is still one violation.
        return context.generateReport().getEntries().stream()
                .distinct()
                .map(entry -> new Violation(graph, entry))
                .toList();
    }

    /** Those of the graphs for which there may be a shape. If there is none for any, no graph is read. */
    public Set<Node> withShapes(DatasetGraph dataset, Collection<Node> graphs) {
        List<Optional<Triple>> signs = shapes.getTargetShapes().stream()
                .flatMap(shape -> shape.getTargets().stream())
                .map(ShapeCheck::sign)
                .distinct()
                .toList();
        if (signs.contains(Optional.<Triple>empty())) {
            return Set.copyOf(graphs);
        }
        List<Triple> present = signs.stream()
                .flatMap(Optional::stream)
                .filter(sign -> contains(dataset, Node.ANY, sign))
                .toList();
        Set<Node> found = new LinkedHashSet<>();
        for (Node graph : graphs) {
            if (present.stream().anyMatch(sign -> contains(dataset, graph, sign))) {
                found.add(graph);
            }
        }
        return found;
    }

    private static boolean contains(DatasetGraph dataset, Node graph, Triple sign) {
        return dataset.contains(graph, sign.getSubject(), sign.getPredicate(), sign.getObject());
    }

    /**
     * The pattern of the statements by which a target finds its nodes. There is none for targets of a user's shapes for which the whole
     * graph must be looked at.
     */
    private static Optional<Triple> sign(Target target) {
        return switch (target.getTargetType()) {
            case targetClass, implicitClass ->
                Optional.of(Triple.create(Node.ANY, RDF.type.asNode(), target.getObject()));
            case targetSubjectsOf, targetObjectsOf ->
                Optional.of(Triple.create(Node.ANY, target.getObject(), Node.ANY));
            default -> Optional.empty();
        };
    }

    private static boolean occurs(Shape shape, Graph graph) {
        return shape.getTargets().stream()
                .anyMatch(target -> sign(target).map(graph::contains).orElseGet(() -> !target.getFocusNodes(graph)
                        .isEmpty()));
    }

    private static Collection<Node> focusNodes(Shape shape, Graph graph) {
        Set<Node> nodes = new HashSet<>();
        shape.getTargets().forEach(target -> nodes.addAll(target.getFocusNodes(graph)));
        return nodes;
    }

    /** A source is small, and each of its nodes is read many times. */
    private static Graph copy(Graph graph) {
        Graph memory = GraphFactory.createDefaultGraph();
        graph.find().forEach(memory::add);
        return memory;
    }
}
