// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextQuery;
import org.dateline.query.text.HitDetailReader.Detail;
import org.dateline.query.text.WordSearch.Answer;
import org.dateline.serve.site.LocalPaths;

/** Writes the result of a search as JSON. */
final class SearchJsonWriter {
    private SearchJsonWriter() {}

    /** The hits of one page, with their details. */
    static ObjectNode of(LocalPaths paths, SearchRequest search, Answer answer, Map<String, Detail> details) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("q", search.q());
        search.kind().ifPresent(kind -> root.put("kind", kind.key()));
        root.put("complete", answer.complete()).put("allWords", !answer.hits().partial());
        ObjectNode counts = root.putObject("counts");
        answer.hits().counts().forEach((kind, count) -> counts.put(kind.key(), count));
        ArrayNode corrections = root.putArray("respelled");
        answer.hits().respelled().forEach(word -> {
            ArrayNode instead = corrections.addObject().put("word", word.word()).putArray("instead");
            word.instead().forEach(instead::add);
        });
        ArrayNode hits = root.putArray("hits");
        answer.hits().hits().forEach(hit -> put(paths, hit, details.getOrDefault(hit.iri(), Detail.NONE), hits));
        int seen = search.from() + answer.hits().hits().size();
        int total = search.kind()
                .map(kind -> answer.hits().counts().getOrDefault(kind, 0))
                .orElse(answer.hits().total());
        if (seen < total && seen <= TextQuery.DEEPEST) {
            root.put("next", search.path("/search.json", search.kind(), seen));
        }
        return root;
    }

    /**
     * The suggestions for what is typed.
     *
     * @param value gives the value of a filter for an IRI; empty where it is not for a filter
     */
    static ObjectNode suggestions(LocalPaths paths, String q, List<TextHit> hits, UnaryOperator<String> value) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("q", q);
        ArrayNode all = root.putArray("suggestions");
        for (TextHit hit : hits) {
            ObjectNode one = all.addObject()
                    .put("label", hit.name().text())
                    .put("kind", hit.kind().key())
                    .put("url", paths.of(hit.iri()));
            put(one, "value", value.apply(hit.iri()));
            hit.also().ifPresent(also -> one.put("also", also.text()));
        }
        return root;
    }

    private static void put(LocalPaths paths, TextHit hit, Detail detail, ArrayNode hits) {
        ObjectNode node = hits.addObject()
                .put("iri", hit.iri())
                .put("url", paths.of(hit.iri()))
                .put("kind", hit.kind().key())
                .put("name", detail.citation().isEmpty() ? hit.name().text() : detail.citation());
        hit.also().ifPresent(also -> node.put("also", also.text()));
        hit.fragment().ifPresent(fragment -> node.put("fragment", fragment.text()));
        put(node, "when", detail.when());
        put(node, "where", detail.where());
        put(node, "status", detail.status());
        put(node, "by", detail.by());
        if (detail.sources() > 0) {
            node.put("sources", detail.sources());
        }
        if (hit.events() > 0) {
            node.put("events", hit.events());
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }
}
