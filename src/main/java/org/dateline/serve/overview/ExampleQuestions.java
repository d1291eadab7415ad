// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.text.NameFit;
import org.dateline.model.text.NameHits;
import org.dateline.model.text.TextKind;
import org.dateline.page.Link;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;
import org.dateline.query.text.WordSearch;
import org.dateline.serve.site.LocalPaths;

/**
 * The shipped queries that a store can answer. A query with names as its parameters needs things with these names. The others are
 * about the same article, so they need all of these names.
 */
final class ExampleQuestions {
    private static final List<ShippedQuery> QUERIES = ShippedQueries.list();
    private static final Map<String, Set<String>> NAMES = names();

    private final WordSearch search;
    private volatile Kept kept = new Kept(-1, List.of());

    /** The questions as of one version of the index of names, since finding them takes many searches. */
    private record Kept(long version, List<Link> questions) {}

    ExampleQuestions(WordSearch search) {
        this.search = search;
    }

    /** The names in the parameters of each query that has some, by the name of the query. Dates and numbers are no names. */
    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (ShippedQuery query : QUERIES) {
            for (String parameter : query.parameters()) {
                String value = parameter.substring(parameter.indexOf('=') + 1);
                if (Character.isLetter(value.codePointAt(0))) {
                    names.computeIfAbsent(query.name(), any -> new TreeSet<>()).add(value);
                }
            }
        }
        return names;
    }

    /** Whether a list of questions is the whole list, as it is on the demo. */
    static boolean isWhole(List<Link> questions) {
        return questions.size() == QUERIES.size();
    }

    /**
     * The questions, each with a link that runs it in the query editor. Where the index of names is behind, those that were found
     * last; none where the engine holds too much to copy its names.
     */
    List<Link> list() {
        OptionalLong version = search.version();
        Kept last = kept;
        if (version.isPresent() && version.getAsLong() != last.version()) {
            last = new Kept(version.getAsLong(), find());
            kept = last;
        }
        return last.questions();
    }

    private List<Link> find() {
        Set<String> all = new TreeSet<>();
        NAMES.values().forEach(all::addAll);
        Set<String> known = new TreeSet<>();
        all.stream().filter(this::isKnown).forEach(known::add);
        return QUERIES.stream()
                .filter(query -> known.containsAll(NAMES.getOrDefault(query.name(), all)))
                .map(ExampleQuestions::link)
                .toList();
    }

    private boolean isKnown(String name) {
        for (TextKind kind : List.of(TextKind.ACTOR, TextKind.PLACE, TextKind.EVENT)) {
            NameHits found = search.suggestNamed(name, kind, 1);
            if (!found.hits().isEmpty() && found.fit().compareTo(NameFit.ALIKE) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The link that runs a query in the editor. */
    static Link link(ShippedQuery query) {
        String text = !query.question().isEmpty()
                ? query.question()
                : !query.title().isEmpty() ? query.title() : query.name();
        return link(text, query.text());
    }

    /** A question with the link that runs it in the editor. */
    static Link link(String question, String query) {
        return new Link(question, "/sparql?format=html&query=" + LocalPaths.encoded(query));
    }
}
