package org.dateline.query.overview;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.overview.ActorView;
import org.dateline.model.overview.Entity;
import org.dateline.model.overview.Post;
import org.dateline.query.timeline.Timelines;
import org.dateline.store.Store;

/** Reads what is known of actors. */
public final class ActorReader {
    private static final String POSTS = """
            SELECT ?post ?begin {
              { SELECT ?part { ?part dl:agent ?thing } LIMIT 4000 }
              ?part dl:capacity ?post .
              ?event dl:hasParticipation ?part ; a sem:Event ; sem:hasBeginTimeStamp ?begin
            } LIMIT 2000
            """;

    private final Rows rows;
    private final Timelines timelines;

    /** Actors of a store. */
    public ActorReader(Store store, Timelines timelines) {
        this.rows = new Rows(store::connect);
        this.timelines = timelines;
    }

    /** What is known of an actor; nothing where nothing says who it is. */
    public Optional<ActorView> find(String iri) {
        TimelineIndex index = timelines.index();
        Optional<Entity> entity = new EntityReader(rows, index).find(iri);
        SayingsReader sayings = new SayingsReader(rows, index);
        return entity.map(known -> new ActorView(
                known,
                posts(iri),
                new StatesReader(rows, index).of(iri),
                new EventsReader(rows, index).ofActor(iri),
                sayings.by(iri),
                sayings.of(iri)));
    }

    private List<Post> posts(String iri) {
        Map<String, Post> posts = new TreeMap<>();
        for (Rows.Row row : rows.about(iri, POSTS)) {
            instant(row.get("begin"))
                    .ifPresent(begin -> posts.merge(
                            row.get("post"), new Post(row.get("post"), begin, begin, 1), ActorReader::together));
        }
        return posts.values().stream()
                .sorted(Comparator.comparing(Post::first).thenComparing(Post::capacity))
                .toList();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Post together(Post one, Post other) {
        return new Post(
                one.capacity(),
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.events() + other.events());
    }
}
