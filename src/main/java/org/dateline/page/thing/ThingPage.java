package org.dateline.page.thing;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;

/**
 * What is known of one thing.
 *
 * @param head its title, its IRI and a line about it
 * @param properties its own statements
 * @param inverse what points to it
 * @param sources the sources that tell of it
 * @param told what it tells, where it is a source itself
 * @param around the same in other formats, and the pages before and after
 */
public record ThingPage(
        Head head,
        List<PropertyRow> properties,
        List<PropertyRow> inverse,
        List<SourceLine> sources,
        List<Told> told,
        Around around)
        implements Page {

    /** Keeps copies of the lists. */
    public ThingPage {
        properties = List.copyOf(properties);
        inverse = List.copyOf(inverse);
        sources = List.copyOf(sources);
        told = List.copyOf(told);
    }

    @Override
    public String template() {
        return "thing/thing.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled(head.title()).describedAs(head.summary()).withFormats(around.formats());
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
     * Where else to go.
     *
     * @param formats the same in other formats
     * @param turns the page before and the one after, where there are more than one
     */
    public record Around(List<Link> formats, List<Link> turns) {

        /** Keeps copies of the lists. */
        public Around {
            formats = List.copyOf(formats);
            turns = List.copyOf(turns);
        }
    }

    /**
     * What a source tells of one thing.
     *
     * @param thing what it is about
     * @param properties what is said
     */
    public record Told(Link thing, List<PropertyRow> properties) {

        /** Keeps a copy of the list. */
        public Told {
            properties = List.copyOf(properties);
        }
    }
}
