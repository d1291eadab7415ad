package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.store.Store;

/**
 * The things that are worth finding from elsewhere, kind by kind and slice by slice. Slices are in the order of the store's index:
 * to sort a million events for every slice would take seconds.
 */
public final class SitemapEntries {
    private static final Map<String, String> PATTERNS = patterns();

    private SitemapEntries() {}

    /**
     * A part of the things of one kind.
     *
     * @param kind one of those of {@link #counts(Store)}
     * @param offset how many come before
     * @param limit how many at most
     */
    public record Slice(String kind, long offset, long limit) {}

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("events", "?thing a sem:Event");
        patterns.put("actors", "?thing a sem:Actor");
        patterns.put("places", "?thing a sem:Place");
        patterns.put("articles", "?source prov:hadPrimarySource ?thing");
        return patterns;
    }

    /** How many things of each kind there are. */
    public static Map<String, Long> counts(Store store) {
        Map<String, Long> counts = new LinkedHashMap<>();
        return SparqlSession.read(store, session -> {
            PATTERNS.forEach((kind, pattern) -> session.select(
                    "SELECT (COUNT(*) AS ?n) { " + pattern + " }",
                    row -> counts.put(kind, row.getLiteral("n").getLong())));
            return counts;
        });
    }

    /** Whether there is such a kind. */
    public static boolean has(String kind) {
        return PATTERNS.containsKey(kind);
    }

    /**
     * Gives the IRIs of one slice to a consumer, as they are found.
     *
     * @param slice which part of which kind
     * @throws IllegalArgumentException where there is no such kind
     */
    public static void forEach(Store store, Slice slice, Consumer<String> consumer) {
        String pattern = PATTERNS.get(slice.kind());
        if (pattern == null) {
            throw new IllegalArgumentException("Unknown kind: " + slice.kind());
        }
        SparqlSession.read(store, session -> {
            session.select(
                    "SELECT ?thing { " + pattern + " } OFFSET %1$d LIMIT %2$d",
                    row -> {
                        if (row.get("thing").isURIResource()) {
                            consumer.accept(row.getResource("thing").getURI());
                        }
                    },
                    slice.offset(),
                    slice.limit());
            return session;
        });
    }
}
