package org.dateline.page;

import java.util.List;

/**
 * What is known of one thing.
 *
 * @param head its title, its IRI and a line about it
 * @param properties its own statements
 * @param inverse what points to it
 * @param sources the sources that tell of it
 * @param told what it tells, where it is a source itself
 * @param formats the same in RDF
 */
public record ThingPage(
        Head head,
        List<Property> properties,
        List<Property> inverse,
        List<SourceLine> sources,
        List<Told> told,
        List<Link> formats)
        implements Page {

    /** Keeps copies of the lists. */
    public ThingPage {
        properties = List.copyOf(properties);
        inverse = List.copyOf(inverse);
        sources = List.copyOf(sources);
        told = List.copyOf(told);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "thing.jte";
    }

    @Override
    public Shell shell() {
        return Shell.titled(head.title()).describedAs(head.summary()).withFormats(formats);
    }

    /**
     * The top of the page.
     *
     * @param title the thing's label, else its IRI
     * @param iri its IRI
     * @param summary one line: of an event when, where, status and sources; empty for others
     */
    public record Head(String title, String iri, String summary) {}

    /**
     * What a source tells of one thing.
     *
     * @param thing what it is about
     * @param properties what is said
     */
    public record Told(Link thing, List<Property> properties) {

        /** Keeps a copy of the list. */
        public Told {
            properties = List.copyOf(properties);
        }
    }
}
