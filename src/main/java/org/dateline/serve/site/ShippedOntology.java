// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Namespaces;
import org.dateline.query.ThingLabels;
import org.dateline.rdf.BundledFiles;

/**
 * The ontology, the event types, the alignments and the rules of assessment that ship with the program. A store need not hold them.
 *
 * @param model all their triples; must not be changed
 */
public record ShippedOntology(Model model) {
    private static final List<String> FILES =
            List.of("ontology/dateline.ttl", "ontology/event-types.ttl", "ontology/alignments.ttl");

    /**
     * Reads the files from the program.
     *
     * @param rest adds what is in none of them: the rules of assessment
     */
    public static ShippedOntology load(Consumer<Model> rest) {
        Model model = ModelFactory.createDefaultModel();
        for (String file : FILES) {
            try (InputStream in = BundledFiles.get(file).openStream()) {
                RDFDataMgr.read(model, in, Lang.TURTLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        rest.accept(model);
        return new ShippedOntology(model);
    }

    private static Resource ontology(Model model) {
        return model.createResource(Namespaces.DATELINE + "ontology");
    }

    /** The version, such as {@code 0.1.0}. */
    public String version() {
        return ontology(model).getRequiredProperty(OWL.versionInfo).getString();
    }

    /** Whether some statement has a thing as its subject, predicate or object. */
    public boolean describes(String iri) {
        Resource thing = model.createResource(iri);
        return model.contains(thing, null)
                || model.contains(null, null, thing)
                || model.contains(null, ResourceFactory.createProperty(iri), (RDFNode) null);
    }

    /** The label of a term, else its shortened IRI. */
    public static String label(Resource term) {
        String label = ThingLabels.labelIn(term.getModel().getGraph(), term.getURI());
        return label.isEmpty() ? Namespaces.shorten(term.getURI()) : label;
    }

    /** The IRIs of the classes of a thing; empty where the ontology does not describe it. */
    public Set<String> types(String iri) {
        return model.listObjectsOfProperty(model.createResource(iri), RDF.type)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::toString)
                .toSet();
    }
}
