// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.TimeSpan;
import org.dateline.model.overview.ActorView;
import org.dateline.model.overview.PostView;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The page of an actor.
 *
 * @param view the actor, its events, states and statements
 * @param links the addresses of other pages
 * @param formats links to other formats
 */
public record ActorPage(ActorView view, OverviewLinks links, List<Link> formats) implements Page {
    /** Keeps a copy. */
    public ActorPage {
        formats = List.copyOf(formats);
    }

    /** Its name and kind. */
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

    /** The statements that it made. */
    public List<StatementLine> statements() {
        return StatementLine.of(view.statements(), links);
    }

    /** The statements of others about it. */
    public List<StatementLine> statementsAbout() {
        return StatementLine.of(view.statementsAbout(), links);
    }

    /** Its positions, each with its period and number of events, in words. */
    public List<String> posts() {
        List<String> posts = new ArrayList<>();
        for (PostView post : view.posts()) {
            String first = words(post.first());
            String last = words(post.last());
            posts.add(post.capacity() + ": " + (first.equals(last) ? first : first + " to " + last) + ", in "
                    + EnglishText.count(post.events(), "event"));
        }
        return posts;
    }

    /** No more precise than the event is known; that it is ongoing says nothing of the post. */
    private static String words(TimeSpan event) {
        return new TimeSpan(event.earliestBegin(), event.latestBegin(), event.earliestEnd(), event.latestEnd())
                .inWords();
    }

    @Override
    public String template() {
        return "overview/actor.jte";
    }

    @Override
    public PageMetadata metadata() {
        String name = view.entity().name();
        return PageMetadata.titled(name)
                .describedAs(name + " in " + events().total() + ": time, place, other participants and sources.")
                .withJsonLd(EntityJsonLd.actor(view.entity()))
                .withFormats(formats);
    }
}
