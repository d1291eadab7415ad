package org.dateline.page.overview;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.overview.ActorView;
import org.dateline.model.overview.PostView;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The page of an actor.
 *
 * @param view what is known of it
 * @param links where things are
 * @param formats the same for programs
 */
public record ActorPage(ActorView view, OverviewLinks links, List<Link> formats) implements Page {
    /** Keeps a copy. */
    public ActorPage {
        formats = List.copyOf(formats);
    }

    /** What it is and is called. */
    public EntityHead head() {
        return EntityHead.of(view.entity(), links);
    }

    /** Its events. */
    public EventsPart events() {
        return EventsPart.of(view.events(), links);
    }

    /** Its states. */
    public List<StateLine> states() {
        return StateLine.of(view.states(), links);
    }

    /** What it said. */
    public List<StatementLine> said() {
        return StatementLine.of(view.said(), links);
    }

    /** What is said of it. */
    public List<StatementLine> saidOfIt() {
        return StatementLine.of(view.saidOfIt(), links);
    }

    /** Its posts, each with when and in how many events, in words. */
    public List<String> posts() {
        List<String> posts = new ArrayList<>();
        for (PostView post : view.posts()) {
            String first = EnglishText.day(post.first().toString());
            String last = EnglishText.day(post.last().toString());
            posts.add(post.capacity() + ": " + (first.equals(last) ? first : first + " to " + last) + ", in "
                    + EnglishText.count(post.events(), "event"));
        }
        return posts;
    }

    @Override
    public String template() {
        return "overview/actor.jte";
    }

    @Override
    public PageMetadata shell() {
        String name = view.entity().name();
        return PageMetadata.titled(name)
                .describedAs(name + " in " + events().total() + ": when, where, with whom, and which source says so.")
                .withJsonLd(EntityJsonLd.actor(view.entity()))
                .withFormats(formats);
    }
}
