// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.dateline.model.Namespaces;

/**
 * The prefixes in the service description of a SPARQL endpoint (SPARQL 1.1 Service Description, section 2), declared in the terms of
 * SHACL (section 5.2.1 of it): {@code sh:declare [ sh:prefix "ex" ; sh:namespace "http://…" ]}.
 */
final class DeclaredPrefixes {
    /** A longer description is not read, in bytes. */
    private static final int LONGEST = 1 << 20;

    /** What SPARQL allows before the colon (rule 168, PN_PREFIX), in short. */
    private static final Pattern PREFIX = Pattern.compile("|\\p{L}(?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])?");

    private static final Property DECLARE = ResourceFactory.createProperty(Namespaces.SHACL, "declare");
    private static final Property NAME = ResourceFactory.createProperty(Namespaces.SHACL, "prefix");
    private static final Property NAMESPACE = ResourceFactory.createProperty(Namespaces.SHACL, "namespace");

    private DeclaredPrefixes() {}

    /** Asks an endpoint; empty where it does not answer with a description. */
    static Map<String, String> of(String endpoint, HttpClient client) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                    .timeout(RemoteStore.TIMEOUT)
                    .header("Accept", "text/turtle")
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                String type = answer.headers().firstValue("Content-Type").orElse("");
                return answer.statusCode() == 200 && type.startsWith("text/turtle")
                        ? in(body.readNBytes(LONGEST), endpoint)
                        : Map.of();
            }
        } catch (IOException | RiotException | IllegalArgumentException e) {
            return Map.of(); // Engines need not have a description.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static Map<String, String> in(byte[] turtle, String base) {
        Model description = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new ByteArrayInputStream(turtle))
                .lang(Lang.TURTLE)
                .base(base)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(description);
        Map<String, String> prefixes = new TreeMap<>();
        description
                .listObjectsOfProperty(DECLARE)
                .filterKeep(node -> node.isResource())
                .forEachRemaining(node -> {
                    Statement name = node.asResource().getProperty(NAME);
                    Statement namespace = node.asResource().getProperty(NAMESPACE);
                    if (name != null
                            && namespace != null
                            && PREFIX.matcher(text(name)).matches()) {
                        prefixes.put(text(name), text(namespace));
                    }
                });
        return prefixes;
    }

    private static String text(Statement statement) {
        return statement.getObject().isLiteral() ? statement.getString() : "";
    }
}
