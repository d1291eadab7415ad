package org.dateline.page.ontology;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;

/**
 * The vocabulary, readable: every term with its definition and example, and the event types as trees.
 *
 * @param head what it is
 * @param sections the terms, by what they are
 * @param schemes the event types
 * @param formats the same in RDF
 */
public record OntologyPage(Head head, List<Section> sections, List<Scheme> schemes, List<Link> formats)
        implements Page {

    /** Keeps copies of the lists. */
    public OntologyPage {
        sections = List.copyOf(sections);
        schemes = List.copyOf(schemes);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "ontology/ontology.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled(head.title()).describedAs(head.description()).withFormats(formats);
    }

    /**
     * The top of the page.
     *
     * @param title its title
     * @param description what it is for
     * @param namespace what its terms' IRIs begin with
     * @param version its version
     */
    public record Head(String title, String description, String namespace, String version) {}

    /**
     * Terms of one sort.
     *
     * @param anchor where on the page they stand
     * @param title what they are
     * @param terms in alphabetical order
     */
    public record Section(String anchor, String title, List<Term> terms) {

        /** Keeps a copy of the list. */
        public Section {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One term.
     *
     * @param anchor where on the page it stands
     * @param name its name with a prefix
     * @param label what it is called
     * @param definition what it means
     * @param example how it is used; empty where that is not said
     * @param rows how it lies to other terms
     */
    public record Term(String anchor, String name, String label, String definition, String example, List<Row> rows) {

        /** Keeps a copy of the list. */
        public Term {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How a term lies to others.
     *
     * @param name in which way
     * @param terms to which
     */
    public record Row(String name, List<Link> terms) {

        /** Keeps a copy of the list. */
        public Row {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A scheme of event types.
     *
     * @param anchor where on the page it stands
     * @param title what it is called
     * @param definition what it is
     * @param types its top types
     */
    public record Scheme(String anchor, String title, String definition, List<EventType> types) {

        /** Keeps a copy of the list. */
        public Scheme {
            types = List.copyOf(types);
        }
    }

    /**
     * An event type.
     *
     * @param anchor where on the page it stands
     * @param type its name and page
     * @param notation its code in the scheme it comes from; empty where it has none
     * @param definition what it means
     * @param narrower what is narrower
     */
    public record EventType(String anchor, Link type, String notation, String definition, List<EventType> narrower) {

        /** Keeps a copy of the list. */
        public EventType {
            narrower = List.copyOf(narrower);
        }
    }
}
