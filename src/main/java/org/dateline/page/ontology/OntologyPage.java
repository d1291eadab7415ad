package org.dateline.page.ontology;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;

/**
 * The vocabulary: every term with its definition and example, and the event types as trees.
 *
 * @param head the top of the page
 * @param sections the terms, by kind
 * @param schemes the event types
 * @param formats links to the vocabulary in RDF
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
    public PageMetadata metadata() {
        return PageMetadata.titled(head.title()).describedAs(head.description()).withFormats(formats);
    }

    /**
     * The top of the page.
     *
     * @param title the title of the vocabulary
     * @param description its purpose
     * @param namespace the namespace of its terms
     * @param version its version
     */
    public record Head(String title, String description, String namespace, String version) {}

    /**
     * Terms of one kind.
     *
     * @param anchor the id of the section on the page
     * @param title the kind
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
     * @param anchor the id of the term on the page
     * @param name its prefixed name
     * @param label its label
     * @param definition its definition
     * @param example an example of its use; may be empty
     * @param rows its relations to other terms
     */
    public record Term(String anchor, String name, String label, String definition, String example, List<Row> rows) {

        /** Keeps a copy of the list. */
        public Term {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The relation of a term to other terms.
     *
     * @param name the relation
     * @param terms the other terms
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
     * @param anchor the id of the scheme on the page
     * @param title its title
     * @param definition its definition
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
     * @param anchor the id of the type on the page
     * @param type its label, linked to its page
     * @param notation its code in the original scheme; may be empty
     * @param definition its definition
     * @param narrower the narrower types
     */
    public record EventType(String anchor, Link type, String notation, String definition, List<EventType> narrower) {

        /** Keeps a copy of the list. */
        public EventType {
            narrower = List.copyOf(narrower);
        }
    }
}
