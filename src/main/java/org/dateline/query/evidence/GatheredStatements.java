// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Label;
import org.dateline.model.LabelPolicy;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.rdf.assessed.KnownPeriods;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Qudt;

/** Statements read from a store, by graph and subject. The name of the default graph is the empty text. */
final class GatheredStatements {
    /** The default graph. */
    static final String DEFAULT_GRAPH = "";

    /** Properties that lead to nodes without a name, or to what is named otherwise: spares very many look-ups. */
    private static final Set<String> NAMELESS = Set.of(
            RDF.type.getURI(),
            DlAccount.DENOTED_BY.getURI(),
            Dl.DISPUTED_PROPERTY.getURI(),
            Dl.HAS_PARTICIPATION.getURI(),
            Dl.CASUALTIES.getURI(),
            Dl.PROPERTY.getURI(),
            DlClaim.REPORTED_BY.getURI(),
            Prov.WAS_DERIVED_FROM.getURI());

    private final Map<String, Map<Node, Map<String, Set<Node>>>> graphs = new LinkedHashMap<>();

    /** Adds a row with {@code ?g} (unbound: the default graph), {@code ?s ?p ?o} and, of what that leads to, {@code ?p2 ?o2}. */
    void add(QuerySolution row) {
        String graph = row.contains("g") ? row.get("g").toString() : DEFAULT_GRAPH;
        Node object = row.get("o").asNode();
        add(graph, row.get("s").asNode(), row.get("p").asNode(), object);
        if (row.contains("p2")) {
            add(graph, object, row.get("p2").asNode(), row.get("o2").asNode());
        }
    }

    /** Adds a statement of the default graph. */
    void add(Node subject, Node predicate, Node object) {
        add(DEFAULT_GRAPH, subject, predicate, object);
    }

    private void add(String graph, Node subject, Node predicate, Node object) {
        graphs.computeIfAbsent(graph, name -> new LinkedHashMap<>())
                .computeIfAbsent(subject, name -> new LinkedHashMap<>())
                .computeIfAbsent(EventTerms.property(predicate.getURI()), name -> new LinkedHashSet<>())
                .add(EventTerms.value(object));
    }

    /** What the default graph says of a subject. */
    List<KnownPeriods.Statement> statements(Node subject) {
        List<KnownPeriods.Statement> statements = new ArrayList<>();
        graphs.getOrDefault(DEFAULT_GRAPH, Map.of())
                .getOrDefault(subject, Map.of())
                .forEach((predicate, objects) -> objects.forEach(object ->
                        statements.add(new KnownPeriods.Statement(NodeFactory.createURI(predicate), object))));
        return statements;
    }

    /** The named graphs that say anything of a subject. */
    List<String> graphs(Node subject) {
        return graphs.entrySet().stream()
                .filter(graph -> !graph.getKey().isEmpty() && graph.getValue().containsKey(subject))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of all named graphs. */
    List<String> graphs() {
        return graphs.keySet().stream().filter(graph -> !graph.isEmpty()).toList();
    }

    /** The subjects of one graph that are claims: those of a class. */
    List<Node> claims(String graph) {
        return graphs.getOrDefault(graph, Map.of()).entrySet().stream()
                .filter(subject -> subject.getValue().containsKey(RDF.type.getURI())
                        || subject.getValue().containsKey(Dl.ABOUT.getURI()))
                .map(Map.Entry::getKey)
                .filter(subject ->
                        objects(graph, subject, Qudt.NUMERIC_VALUE.getURI()).isEmpty())
                .filter(subject -> !objects(graph, subject, RDF.type.getURI()).contains(DlClaim.VICTIM_GROUP_CLASS))
                .toList();
    }

    /** The two places of all claimed distances. */
    Set<String> ends() {
        Set<String> ends = new LinkedHashSet<>();
        graphs.forEach((graph, subjects) -> subjects.keySet().forEach(subject -> {
            ends.addAll(iris(graph, subject, Dl.FROM.getURI()));
            ends.addAll(iris(graph, subject, Dl.TO.getURI()));
        }));
        return ends;
    }

    /** All IRIs that are objects and are shown by their labels. */
    Set<String> mentioned() {
        Set<String> iris = new LinkedHashSet<>();
        graphs.values().stream()
                .flatMap(graph -> graph.values().stream())
                .flatMap(subject -> subject.entrySet().stream())
                .filter(property -> !NAMELESS.contains(property.getKey()))
                .flatMap(property -> property.getValue().stream())
                .filter(Node::isURI)
                .forEach(node -> iris.add(node.getURI()));
        return iris;
    }

    List<Node> objects(String graph, Node subject, String predicate) {
        Set<Node> found = graphs.getOrDefault(graph, Map.of())
                .getOrDefault(subject, Map.of())
                .getOrDefault(predicate, Set.of());
        return found.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    List<String> iris(String graph, Node subject, String predicate) {
        return objects(graph, subject, predicate).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    /** What a graph calls a subject; empty where it has no label. */
    String label(String graph, Node subject) {
        List<Label> labels = new ArrayList<>();
        graphs.getOrDefault(graph, Map.of())
                .getOrDefault(subject, Map.of())
                .forEach((property, values) -> values.forEach(
                        value -> LabelProperties.find(property, value).ifPresent(labels::add)));
        return LabelPolicy.current().choose(labels).map(Label::text).orElse("");
    }

    /**
     * The IRIs that a property leads to, directly or through one of SEM's role nodes, whose {@code rdf:value} counts instead of the
     * node.
     */
    List<String> things(String graph, Node subject, String predicate) {
        return objects(graph, subject, predicate).stream()
                .flatMap(node -> thing(graph, node).stream())
                .distinct()
                .toList();
    }

    /** What a node stands for: the value of a role node, otherwise itself; nothing for other nodes without a name. */
    Optional<String> thing(String graph, Node node) {
        return iris(graph, node, RDF.value.getURI()).stream()
                .findFirst()
                .or(() -> node.isURI() ? Optional.of(node.getURI()) : Optional.empty());
    }

    /** The first literal's text; empty where there is none. */
    String text(String graph, Node subject, String predicate) {
        return texts(graph, subject, predicate).stream().findFirst().orElse("");
    }

    List<String> texts(String graph, Node subject, String predicate) {
        return objects(graph, subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    boolean isTrue(String graph, Node subject, String predicate) {
        return texts(graph, subject, predicate).stream().anyMatch(text -> "true".equals(text) || "1".equals(text));
    }

    Optional<Instant> instant(String graph, Node subject, String predicate) {
        return objects(graph, subject, predicate).stream()
                .flatMap(node -> RdfTerms.findInstant(node).stream())
                .findFirst();
    }

    /** A whole number of at most 15 digits. */
    OptionalLong number(String graph, Node subject, String predicate) {
        return texts(graph, subject, predicate).stream()
                .filter(text -> text.matches("[+-]?\\d{1,15}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    Optional<BigDecimal> decimal(String graph, Node subject, String predicate) {
        return texts(graph, subject, predicate).stream()
                .filter(text -> text.matches("[+-]?\\d{1,12}(\\.\\d{1,12})?"))
                .map(BigDecimal::new)
                .findFirst();
    }

    /** When a subject was, according to a graph. */
    TimeSpan span(String graph, Node subject) {
        return TimeSpanReader.read(subject, (node, predicate) -> objects(graph, node, predicate.getURI()));
    }

    /** Subjects of one graph that have an IRI as name. */
    List<Node> subjects(String graph) {
        return new ArrayList<>(graphs.getOrDefault(graph, Map.of()).keySet())
                .stream().filter(Node::isURI).toList();
    }
}
