// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.serve.site.LocalPaths;

/** Links to terms: to an anchor on the page of the ontology, or to a page of their own. */
final class TermLinks {
    private final LocalPaths paths;

    TermLinks(LocalPaths paths) {
        this.paths = paths;
    }

    /** The anchor of a term: the local name of a term of this ontology, else prefix and local name. */
    String anchor(Resource term) {
        return term.getURI().startsWith(Dl.NS)
                ? term.getURI().substring(Dl.NS.length())
                : Namespaces.shorten(term.getURI()).replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** A link to a term. */
    Link to(Resource term) {
        String text = Namespaces.shorten(term.getURI());
        boolean onThePage = term.getURI().startsWith(Dl.NS) || term.hasProperty(RDFS.isDefinedBy);
        return new Link(text, onThePage ? "#" + anchor(term) : paths.of(term.getURI()));
    }
}
