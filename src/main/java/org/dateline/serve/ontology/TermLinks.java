package org.dateline.serve.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.serve.site.Site;

/** Where on the page of the vocabulary a term stands, or where else it is shown. */
final class TermLinks {
    private final Site site;

    TermLinks(Site site) {
        this.site = site;
    }

    /** The anchor of a term: its name where it is ours, as in its IRI, else prefix and name. */
    String anchor(Resource term) {
        return term.getURI().startsWith(Dl.NS)
                ? term.getURI().substring(Dl.NS.length())
                : Namespaces.shorten(term.getURI()).replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** A link to a term. */
    Link to(Resource term) {
        String text = Namespaces.shorten(term.getURI());
        boolean onThePage = term.getURI().startsWith(Dl.NS) || term.hasProperty(RDFS.isDefinedBy);
        return new Link(text, onThePage ? "#" + anchor(term) : site.paths().of(term.getURI()));
    }
}
