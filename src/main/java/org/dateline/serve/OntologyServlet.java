package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.page.Link;
import org.dateline.page.Property;
import org.dateline.page.ThingPage;
import org.dateline.page.Value;

/** {@code /ontology}: the vocabulary, as RDF or as a table of its terms. */
final class OntologyServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String NAMESPACE = "https://w3id.org/dateline/ontology#";

    private final transient Site site;

    OntologyServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        String path = request.getRequestURI();
        RdfFormats format = RdfFormats.byExtension(path).orElseGet(() -> RdfFormats.negotiated(request));
        if (format == RdfFormats.HTML) {
            Html.write(request, response, site.pages().render(page(site.ontology())));
        } else {
            Bytes.write(request, response, format.contentType(), format.bytes(site.ontology()));
        }
    }

    private static ThingPage page(Model ontology) {
        List<Property> terms = ontology
                .listSubjects()
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NAMESPACE))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(OntologyServlet::term)
                .toList();
        return new ThingPage(
                new ThingPage.Head("Ontology", NAMESPACE, ""),
                terms,
                List.of(),
                List.of(),
                List.of(),
                new ThingPage.Around(RdfFormats.links("/ontology"), List.of()));
    }

    private static Property term(Resource term) {
        String described = text(term, RDFS.comment);
        Value label = Value.literal(text(term, RDFS.label), "");
        Value comment = Value.literal(described.isEmpty() ? text(term, SKOS.definition) : described, "");
        String href = "/browse?iri=" + LocalPaths.encoded(term.getURI());
        return new Property(
                new Link("dl:" + term.getURI().substring(NAMESPACE.length()), href),
                term.getURI(),
                List.of(label, comment));
    }

    private static String text(Resource term, org.apache.jena.rdf.model.Property property) {
        RDFNode found = term.hasProperty(property) ? term.getProperty(property).getObject() : null;
        return found != null && found.isLiteral() ? found.asLiteral().getLexicalForm() : "";
    }
}
