package org.dateline.page.overview;

import java.util.List;
import org.dateline.model.overview.EntityView;
import org.dateline.page.Link;

/**
 * The head of the page of an actor, place or type.
 *
 * @param name its name
 * @param kinds its kinds, in words
 * @param gloss a sentence about it; may be empty
 * @param spellings its other names
 * @param same links to the same thing in other data sets; the text is the shortened IRI
 */
public record EntityHead(String name, String kinds, String gloss, List<Name> spellings, List<Link> same) {

    /**
     * A name and the reports that use it.
     *
     * @param text the name
     * @param by the first reports that use it
     * @param more the number of further reports
     */
    public record Name(String text, List<Link> by, int more) {
        /** Keeps a copy. */
        public Name {
            by = List.copyOf(by);
        }
    }

    private static final int SHOWN = 3;
    private static final int NAMES = 60;

    /** Keeps copies. */
    public EntityHead {
        spellings = List.copyOf(spellings);
        same = List.copyOf(same);
    }

    /** The head of a thing's page. */
    public static EntityHead of(EntityView entity, OverviewLinks links) {
        return new EntityHead(
                entity.name(),
                String.join(
                        ", ",
                        entity.kinds().stream().map(TermText::words).distinct().toList()),
                entity.gloss(),
                entity.spellings().stream()
                        .limit(NAMES)
                        .map(spelling -> new Name(
                                spelling.text(),
                                spelling.by().stream()
                                        .limit(SHOWN)
                                        .map(report -> StatementLine.Source.of(report, "", links)
                                                .report())
                                        .toList(),
                                Math.max(0, spelling.by().size() - SHOWN)))
                        .toList(),
                entity.same().stream()
                        .map(iri -> new Link(
                                iri.replaceFirst("^https?://(www\\.)?", ""),
                                links.paths().of(iri)))
                        .toList());
    }
}
