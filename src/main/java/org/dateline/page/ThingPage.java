package org.dateline.page;

import java.util.List;

/**
 * What is known of one thing.
 *
 * @param title its label, else its IRI
 * @param iri its IRI
 * @param properties its own statements
 * @param inverse what points to it
 * @param sources the sources that tell of it
 * @param formats the same in RDF
 */
public record ThingPage(
        String title,
        String iri,
        List<Property> properties,
        List<Property> inverse,
        List<Link> sources,
        List<Link> formats) {

    /** Keeps copies of the lists. */
    public ThingPage {
        properties = List.copyOf(properties);
        inverse = List.copyOf(inverse);
        sources = List.copyOf(sources);
        formats = List.copyOf(formats);
    }
}
