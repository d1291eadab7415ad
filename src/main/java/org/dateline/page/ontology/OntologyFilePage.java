// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.ontology;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * A file of the ontology other than the terms themselves: the shapes, the alignments.
 *
 * @param title what it contains
 * @param iri its IRI
 * @param entries its statements, by subject
 * @param formats links to the file in RDF
 */
public record OntologyFilePage(String title, String iri, List<Entry> entries, List<Link> formats) implements Page {

    /** Keeps copies of the lists. */
    public OntologyFilePage {
        entries = List.copyOf(entries);
        formats = List.copyOf(formats);
    }

    /**
     * What the file states of one thing.
     *
     * @param anchor where on the page it is: the fragment of its IRI
     * @param name its shortened IRI
     * @param turtle the statements
     */
    public record Entry(String anchor, String name, String turtle) {}

    @Override
    public String template() {
        return "ontology/ontologyfile.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(title).withFormats(formats);
    }
}
