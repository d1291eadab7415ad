// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.SplitIRI;
import org.dateline.model.Namespaces;

/**
 * Checks what XML formats of RDF cannot express: characters that XML 1.0 excludes, and in RDF/XML properties whose IRI does not end in an
 * XML name, or that mean something else as an element of RDF/XML.
 */
final class XmlLimits {
    /** Terms that are syntax where they name an element (RDF 1.1 XML Syntax, sections 6.2.2 to 6.2.6). */
    private static final Set<String> SYNTAX_TERMS = Set.of(
            "RDF",
            "Description",
            "li",
            "ID",
            "about",
            "parseType",
            "resource",
            "nodeID",
            "datatype",
            "aboutEach",
            "aboutEachPrefix",
            "bagID");

    private XmlLimits() {}

    /**
     * Checks that triples can be written as RDF/XML.
     *
     * @throws InexpressibleException where they cannot
     */
    static void requireRdfXml(Iterator<Triple> triples) {
        triples.forEachRemaining(triple -> {
            requireCharacters("RDF/XML", triple);
            requireName(triple.getPredicate().getURI());
        });
    }

    /**
     * Checks that quads can be written as TriX.
     *
     * @throws InexpressibleException where they cannot
     */
    static void requireTriX(Iterator<Quad> quads) {
        quads.forEachRemaining(quad -> {
            requireCharacters("TriX", quad.asTriple());
            if (!XmlText.isXml(quad.getGraph())) {
                throw new InexpressibleException("TriX", "a graph whose name has a character that XML excludes");
            }
        });
    }

    private static void requireName(String property) {
        int split = SplitIRI.splitXML(property);
        if (split >= property.length()) {
            throw new InexpressibleException(
                    "RDF/XML", "the property <" + property + ">, whose IRI does not end in an XML name");
        }
        if (property.startsWith(Namespaces.RDF) && SYNTAX_TERMS.contains(property.substring(Namespaces.RDF.length()))) {
            throw new InexpressibleException(
                    "RDF/XML", "the property <" + property + ">, whose name is a part of the syntax");
        }
    }

    private static void requireCharacters(String format, Triple triple) {
        require(format, triple.getSubject(), "a subject");
        require(format, triple.getPredicate(), "a property");
        require(
                format,
                triple.getObject(),
                "a value of <" + XmlText.replaced(triple.getPredicate().getURI()) + ">");
    }

    private static void require(String format, Node node, String what) {
        if (!XmlText.isXml(node)) {
            throw new InexpressibleException(format, what + " with a character that XML excludes");
        }
    }
}
