// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.util.SplitIRI;

/** Checks what RDF/XML cannot express: properties whose IRI does not end in an XML name, and characters that XML 1.0 excludes. */
final class RdfXmlLimits {
    private RdfXmlLimits() {}

    /**
     * Checks that a model can be written as RDF/XML.
     *
     * @throws RequestException with status 406 where it cannot
     */
    static void require(Model model) {
        model.listStatements().forEach((Statement statement) -> {
            String property = statement.getPredicate().getURI();
            if (SplitIRI.splitXML(property) >= property.length()) {
                throw inexpressible("the property <" + property + ">, whose IRI does not end in an XML name");
            }
            RDFNode object = statement.getObject();
            if (object.isLiteral() && !isXml(object.asLiteral().getLexicalForm())) {
                throw inexpressible("a value of <" + property + "> with a character that XML excludes");
            }
        });
    }

    private static RequestException inexpressible(String what) {
        return new RequestException(
                406, "RDF/XML cannot express this description: it contains " + what + ". Use another format.");
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }
}
