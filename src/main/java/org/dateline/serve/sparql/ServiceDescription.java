// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Namespaces;
import org.dateline.rdf.DatelineIris;
import org.dateline.serve.dataset.VoidServlet;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestOrigin;

/** Writes the SPARQL 1.1 Service Description of the query endpoint. */
final class ServiceDescription {
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "TriG",
            "N-Triples",
            "N-Quads",
            "RDF_XML",
            "JSON-LD");
    private static final List<String> INPUTS = List.of("Turtle", "TriG", "N-Triples", "N-Quads", "RDF_XML", "JSON-LD");

    private ServiceDescription() {}

    /**
     * Writes the description in the syntax that the client prefers.
     *
     * @param prefixes namespaces by the prefixes that the loaded files declare; SHACL has terms for them, SPARQL has none
     */
    static void write(
            HttpServletRequest request, HttpServletResponse response, boolean readOnly, Map<String, String> prefixes)
            throws IOException {
        List<RdfFormat> formats = RdfFormat.byParameter(request, RdfFormat.ofTriples())
                .map(List::of)
                .orElseGet(() -> RdfFormat.accepted(request, RdfFormat.ofTriples()));
        Model description = describe(RequestOrigin.of(request) + request.getRequestURI(), readOnly, prefixes);
        response.addHeader("Vary", "Accept");
        RdfFormat.writeFirst(formats, format -> {
            byte[] body = format.bytes(description);
            ByteResponse.write(request, response, format.contentType(request), body);
        });
    }

    private static Model describe(String endpoint, boolean readOnly, Map<String, String> prefixes) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", Namespaces.SD).setNsPrefix("sh", Namespaces.SHACL);
        Resource service = model.createResource()
                .addProperty(RDF.type, term("Service"))
                .addProperty(property("endpoint"), model.createResource(endpoint))
                .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
                .addProperty(
                        property("defaultDataset"),
                        model.createResource(URI.create(endpoint)
                                        .resolve(VoidServlet.DATASET)
                                        .toString())
                                .addProperty(RDF.type, term("Dataset"))
                                .addProperty(
                                        property("defaultGraph"),
                                        model.createResource().addProperty(RDF.type, term("Graph")))
                                .addProperty(property("namedGraph"), history(model)));
        if (!readOnly) {
            service.addProperty(property("supportedLanguage"), term("SPARQL11Update"));
        }
        Iter.iter(FunctionRegistry.get().keys())
                .filter(iri -> iri.startsWith(Namespaces.FUNCTION))
                .forEach(iri -> service.addProperty(
                        property("extensionFunction"),
                        model.createResource(iri).addProperty(RDF.type, term("Function"))));
        RESULTS.forEach(
                name -> service.addProperty(property("resultFormat"), model.createResource(Namespaces.FORMATS + name)));
        INPUTS.forEach(
                name -> service.addProperty(property("inputFormat"), model.createResource(Namespaces.FORMATS + name)));
        prefixes.forEach((prefix, namespace) -> service.addProperty(
                shacl("declare"),
                model.createResource()
                        .addProperty(shacl("prefix"), prefix)
                        .addProperty(
                                shacl("namespace"),
                                ResourceFactory.createTypedLiteral(namespace, XSDDatatype.XSDanyURI))));
        return model;
    }

    /** The graph that queries must name to ask what was known at other times. */
    private static Resource history(Model model) {
        return model.createResource()
                .addProperty(RDF.type, term("NamedGraph"))
                .addProperty(property("name"), model.createResource(DatelineIris.HISTORY))
                .addProperty(
                        DCTerms.description, "What was known of events and states at other times than today.", "en");
    }

    private static Property shacl(String name) {
        return ResourceFactory.createProperty(Namespaces.SHACL + name);
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(Namespaces.SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(Namespaces.SD + name);
    }
}
