package org.dateline.serve.http;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.util.SplitIRI;

/** What RDF/XML cannot say: properties whose IRI ends in no XML name, and characters that XML 1.0 does not have. */
final class RdfXmlLimits {
    private RdfXmlLimits() {}

    /**
     * Makes sure that a model can be written as RDF/XML.
     *
     * @throws RequestException with status 406 where it cannot
     */
    static void require(Model model) {
        model.listStatements().forEach((Statement statement) -> {
            String property = statement.getPredicate().getURI();
            if (SplitIRI.splitXML(property) >= property.length()) {
                throw cannot("the property <" + property + ">, whose IRI does not end in an XML name");
            }
            RDFNode object = statement.getObject();
            if (object.isLiteral() && !isXml(object.asLiteral().getLexicalForm())) {
                throw cannot("a value of <" + property + "> with a character that XML does not have");
            }
        });
    }

    private static RequestException cannot(String what) {
        return new RequestException(
                406, "RDF/XML cannot say all that is known here: " + what + ". The other formats can.");
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
