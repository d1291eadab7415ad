// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.TimeSpan;
import org.dateline.model.overview.ActorView;
import org.dateline.model.overview.EntityView;
import org.dateline.model.overview.PostView;
import org.dateline.model.timeline.Selection;
import org.dateline.query.timeline.TimelineService;
import org.dateline.store.Store;

/** Reads the views of actors. */
public final class ActorViewReader {
    private static final String POSTS = """
            SELECT DISTINCT ?post ?event {
              { SELECT ?part { ?part dl:agent ?thing } LIMIT 4000 }
              ?part dl:capacity ?post .
              ?event dl:hasParticipation ?part ; a sem:Event
            } LIMIT 2000
            """;

    private final BoundedRows rows;
    private final TimelineService timelines;

    /** Actors of a store. */
    public ActorViewReader(Store store, TimelineService timelines) {
        this.rows = new BoundedRows(store::connect);
        this.timelines = timelines;
    }

    /** The view of an actor; nothing where the store has neither a label nor a class for it. */
    public Optional<ActorView> find(String iri) {
        TimelineIndex index = timelines.index();
        Optional<EntityView> entity = new EntityReader(rows, index).find(iri);
        StatementReader statements = new StatementReader(rows, index);
        return entity.map(described -> new ActorView(
                described,
                posts(iri, index),
                new StatesReader(rows, index).of(iri),
                new EntityEventsReader(rows, index).ofActor(iri),
                statements.by(iri),
                statements.of(iri)));
    }

    private List<PostView> posts(String iri, TimelineIndex index) {
        Map<String, TimeSpan> spans = new HashMap<>();
        index.matching(Selection.ALL.with("actor", iri), null)
                .forEach(event -> event.begin().ifPresent(begin -> spans.put(event.iri(), event.span())));
        Map<String, PostView> posts = new TreeMap<>();
        for (BoundedRows.Row row : rows.about(iri, POSTS)) {
            TimeSpan span = spans.get(row.get("event"));
            if (span != null) {
                posts.merge(row.get("post"), new PostView(row.get("post"), span, span, 1), ActorViewReader::together);
            }
        }
        return posts.values().stream()
                .sorted(Comparator.comparing((PostView post) -> begin(post.first()))
                        .thenComparing(PostView::capacity))
                .toList();
    }

    private static Instant begin(TimeSpan span) {
        return span.begin().orElse(Instant.MIN);
    }

    private static PostView together(PostView one, PostView other) {
        return new PostView(
                one.capacity(),
                begin(other.first()).isBefore(begin(one.first())) ? other.first() : one.first(),
                begin(other.last()).isAfter(begin(one.last())) ? other.last() : one.last(),
                one.events() + other.events());
    }
}
