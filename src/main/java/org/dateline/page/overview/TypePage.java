package org.dateline.page.overview;

import java.util.List;
import org.dateline.model.overview.TypeView;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The page of an event type.
 *
 * @param view the type and its events
 * @param links the addresses of other pages
 * @param formats links to other formats
 */
public record TypePage(TypeView view, OverviewLinks links, List<Link> formats) implements Page {
    /** Keeps a copy. */
    public TypePage {
        formats = List.copyOf(formats);
    }

    /** Its name and definition. */
    public EntityHead head() {
        return EntityHead.of(view.entity(), links);
    }

    /** The broader types. */
    public List<Link> broader() {
        return view.broader().stream().map(links::link).toList();
    }

    /** The narrower types with their events. */
    public List<CountedThing> narrower() {
        return links.counted(view.narrower(), "type");
    }

    /** Its events. */
    public EventsPart events() {
        return EventsPart.of(view.events(), links);
    }

    @Override
    public String template() {
        return "overview/type.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(view.entity().name())
                .describedAs(view.entity().gloss())
                .withFormats(formats);
    }
}
