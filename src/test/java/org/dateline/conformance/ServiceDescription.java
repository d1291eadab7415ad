package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** The tests of SPARQL 1.1 Service Description, whose manifest gives only their titles. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    /** All terms of the vocabulary (SPARQL 1.1 Service Description, section 3). */
    private static final Set<String> TERMS = Set.of(
            ("Service Feature Language Function Aggregate EntailmentRegime EntailmentProfile GraphCollection Dataset Graph"
                            + " NamedGraph SPARQL10Query SPARQL11Query SPARQL11Update DereferencesURIs UnionDefaultGraph"
                            + " RequiresDataset EmptyGraphs BasicFederatedQuery endpoint feature defaultEntailmentRegime"
                            + " entailmentRegime defaultSupportedEntailmentProfile supportedEntailmentProfile extensionFunction"
                            + " extensionAggregate languageExtension supportedLanguage propertyFeature defaultDataset"
                            + " availableGraphs resultFormat inputFormat defaultGraph namedGraph name graph")
                    .split(" ", 0));

    private final Endpoint endpoint;

    ServiceDescription(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Runs a test. */
    void check(ConformanceCase test) throws IOException, InterruptedException {
        Model description = description();
        switch (test.id().replaceFirst(".*#", "")) {
            case "returns-rdf" -> assertThat(description.size()).isPositive();
            case "has-endpoint-triple" ->
                assertThat(description
                                .listObjectsOfProperty(ResourceFactory.createProperty(SD, "endpoint"))
                                .toList())
                        .contains(description.createResource(
                                endpoint.uri("/sparql").toString()));
            case "conforms-to-schema" -> conforms(description);
            default -> throw new AssertionError("no way to run " + test.id());
        }
    }

    private Model description() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = endpoint.send(endpoint.request("/sparql").header("Accept", "text/turtle"));
        assertThat(answer.statusCode()).as(() -> Endpoint.text(answer)).isEqualTo(200);
        Model description = ModelFactory.createDefaultModel();
        RDFParser.fromString(Endpoint.text(answer), Lang.TURTLE)
                .base(endpoint.uri("/sparql").toString())
                .parse(description);
        return description;
    }

    private static void conforms(Model description) {
        assertThat(description
                        .listResourcesWithProperty(RDF.type, description.createResource(SD + "Service"))
                        .toList())
                .hasSize(1);
        assertThat(description.listStatements().toList().stream()
                        .flatMap(s -> Stream.<RDFNode>of(s.getSubject(), s.getPredicate(), s.getObject()))
                        .filter(RDFNode::isURIResource)
                        .map(node -> ((Resource) node).getURI())
                        .filter(iri -> iri.startsWith(SD))
                        .map(iri -> iri.substring(SD.length())))
                .isNotEmpty()
                .isSubsetOf(TERMS);
    }
}
