package org.dateline.page.thing;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;

/**
 * The generic page of one thing.
 *
 * @param head its title, its IRI and a line about it
 * @param properties its properties
 * @param inverse the properties whose value it is
 * @param sources the sources that describe it
 * @param statements the statements in it, if it is a source
 * @param around links to other formats, and to the pages before and after
 */
public record ThingPage(
        Head head,
        List<PropertyRow> properties,
        List<PropertyRow> inverse,
        List<SourceLine> sources,
        List<SubjectStatements> statements,
        Around around)
        implements Page {

    /** Keeps copies of the lists. */
    public ThingPage {
        properties = List.copyOf(properties);
        inverse = List.copyOf(inverse);
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    @Override
    public String template() {
        return "thing/thing.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(head.title()).describedAs(head.summary()).withFormats(around.formats());
    }

    /**
     * The top of the page.
     *
     * @param title the thing's label, otherwise its IRI
     * @param iri its IRI
     * @param summary for an event one line with time, place, status and sources; otherwise empty
     */
    public record Head(String title, String iri, String summary) {}

    /**
     * Links to other views of the thing.
     *
     * @param formats links to other formats
     * @param pageLinks links to the page before and after, if there are several pages
     */
    public record Around(List<Link> formats, List<Link> pageLinks) {

        /** Keeps copies of the lists. */
        public Around {
            formats = List.copyOf(formats);
            pageLinks = List.copyOf(pageLinks);
        }
    }

    /**
     * The statements of a source about one thing.
     *
     * @param thing the subject
     * @param properties the statements
     */
    public record SubjectStatements(Link thing, List<PropertyRow> properties) {

        /** Keeps a copy of the list. */
        public SubjectStatements {
            properties = List.copyOf(properties);
        }
    }
}
