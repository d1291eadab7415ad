package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;

/** Runs the evaluation and syntax tests of SPARQL 1.1 Query and Update, over {@code /sparql}, {@code /update} and {@code /data}. */
final class EvaluationRunner {
    private static final String NO_DATA = "";

    /** How the server answers to what it cannot parse. */
    private static final Pattern SYNTAX_ERROR = Pattern.compile("400 .*line \\d+.*", Pattern.DOTALL);

    private final Endpoint endpoint;
    private String loaded = NO_DATA;

    EvaluationRunner(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Runs a test of any of the kinds. */
    void check(ConformanceCase test) throws IOException, InterruptedException {
        switch (test.kind()) {
            case "QueryEvaluationTest", "CSVResultFormatTest" -> query(test);
            case "UpdateEvaluationTest" -> update(test);
            case "PositiveSyntaxTest11", "PositiveUpdateSyntaxTest11" ->
                assertThat(send(test)).doesNotMatch(SYNTAX_ERROR);
            case "NegativeSyntaxTest11", "NegativeUpdateSyntaxTest11" ->
                assertThat(send(test)).startsWith("400 ");
            default -> throw new AssertionError("no way to run a " + test.kind());
        }
    }

    private void query(ConformanceCase test) throws IOException, InterruptedException {
        hold(test.action(), W3c.QT);
        String text = text(test.action(), W3c.QT, "query");
        ExpectedAnswer expected = ExpectedAnswer.expected(test.result().getURI(), text);
        HttpResponse<byte[]> answer = endpoint.query(text, expected.accept());
        assertThat(answer.statusCode()).as(() -> Endpoint.text(answer)).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(expected.accept());
        expected.requireSame(answer.body(), text);
    }

    private void update(ConformanceCase test) throws IOException, InterruptedException {
        hold(test.action(), W3c.UT);
        loaded = NO_DATA;
        HttpResponse<byte[]> answer = endpoint.update(text(test.action(), W3c.UT, "request"));
        assertThat(answer.statusCode()).as(() -> Endpoint.text(answer)).isBetween(200, 204);
        DatasetGraph expected = dataset(test.result(), W3c.UT);
        DatasetGraph actual = endpoint.content();
        assertThat(IsoMatcher.isomorphicTuples(StoredTerms.tuples(expected), StoredTerms.tuples(actual)))
                .as("expected %s but found %s", StoredTerms.tuples(expected), StoredTerms.tuples(actual))
                .isTrue();
    }

    /** Runs the text of a syntax test; where it reaches out (LOAD, SERVICE), it may be refused, but not for its syntax. */
    private String send(ConformanceCase test) throws IOException, InterruptedException {
        loaded = NO_DATA;
        String text = Files.readString(W3c.file(test.action().getURI()));
        HttpResponse<byte[]> answer =
                test.kind().contains("Update") ? endpoint.update(text) : endpoint.query(text, "*/*");
        return answer.statusCode() + " " + Endpoint.text(answer).strip();
    }

    /** Puts the test's data into the store; for queries, which change nothing, only where they differ from the last one's. */
    void hold(Resource action, String vocabulary) throws IOException, InterruptedException {
        DatasetGraph dataset = dataset(action, vocabulary);
        String wanted = action.listProperties().toList().stream()
                .filter(statement -> statement.getPredicate().getLocalName().matches("data|graphData"))
                .map(statement -> statement.getPredicate().getLocalName() + statement.getObject())
                .sorted()
                .toList()
                .toString();
        if (!wanted.equals(loaded)) {
            endpoint.hold(dataset);
            loaded = wanted;
        }
    }

    private static DatasetGraph dataset(Resource node, String vocabulary) {
        DatasetGraph dataset = DatasetFactory.createGeneral().asDatasetGraph();
        for (Statement data : node.listProperties(ResourceFactory.createProperty(vocabulary, "data"))
                .toList()) {
            add(dataset, Quad.defaultGraphIRI, data.getResource());
        }
        for (Statement data : node.listProperties(ResourceFactory.createProperty(vocabulary, "graphData"))
                .toList()) {
            Resource graph = data.getResource();
            Statement file = graph.getProperty(ResourceFactory.createProperty(vocabulary, "graph"));
            add(dataset, name(graph), file == null ? graph : file.getResource());
        }
        return dataset;
    }

    private static Node name(Resource graph) {
        Statement label = graph.getProperty(RDFS.label);
        return label == null ? graph.asNode() : NodeFactory.createURI(label.getString());
    }

    private static void add(DatasetGraph dataset, Node graph, RDFNode file) {
        W3c.dataset(file.asResource().getURI()).getDefaultGraph().stream()
                .forEach(triple -> dataset.add(Quad.create(graph, triple)));
    }

    /** The text of a query or update, its relative IRIs resolved against where it is published. */
    private static String text(Resource action, String vocabulary, String property) throws IOException {
        String iri = action.getPropertyResourceValue(ResourceFactory.createProperty(vocabulary, property))
                .getURI();
        return "BASE <" + iri + ">\n" + Files.readString(W3c.file(iri));
    }
}
