// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.rdf.AbsoluteIri;

/**
 * Compacts an expanded JSON-LD document by prefixes alone. A prefix is left out where an IRI of the document has it as its scheme, and an
 * IRI is left whole where its compact form would be read as another one.
 */
final class PrefixCompaction {
    /** Only a namespace that ends in one of them is a prefix for JSON-LD 1.1 (RFC 3986, gen-delims). */
    private static final String ENDS = ":/?#[]@";

    private final Map<String, String> prefixes;
    private final Map<String, String> used = new TreeMap<>();
    private final Map<String, String> compacted = new HashMap<>();

    private PrefixCompaction(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** A compaction for one document, by those of the prefixes that do it no harm. */
    static PrefixCompaction of(JsonArray expanded, Map<String, String> prefixes) {
        JsonLdIris iris = JsonLdIris.of(expanded);
        Map<String, String> harmless = new TreeMap<>();
        prefixes.forEach((prefix, namespace) -> {
            if (isPrefix(prefix, namespace) && !iris.haveScheme(prefix)) {
                harmless.put(prefix, namespace);
            }
        });
        return new PrefixCompaction(harmless);
    }

    private static boolean isPrefix(String prefix, String namespace) {
        return !prefix.isEmpty()
                && !"_".equals(prefix)
                && AbsoluteIri.is(namespace)
                && ENDS.indexOf(namespace.charAt(namespace.length() - 1)) >= 0;
    }

    /** The compacted document, with a context of the prefixes that it uses. */
    JsonObject document(JsonArray expanded) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        if (expanded.size() == 1 && expanded.get(0) instanceof JsonObject only && !only.containsKey("@graph")) {
            compact(only).forEach(content::add);
        } else {
            content.add("@graph", each(expanded));
        }
        JsonObject compact = content.build();
        JsonObjectBuilder context = Json.createObjectBuilder();
        used.forEach(context::add);
        JsonObjectBuilder document = Json.createObjectBuilder().add("@context", context);
        compact.forEach(document::add);
        return document.build();
    }

    private JsonArray each(JsonArray values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value(value)));
        return array.build();
    }

    private JsonValue value(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        return object.size() == 1 && object.get("@value") instanceof JsonString plain ? plain : compact(object);
    }

    private JsonObject compact(JsonObject object) {
        JsonObjectBuilder compact = Json.createObjectBuilder();
        object.forEach((key, member) -> {
            switch (key) {
                case "@id", "@type" -> compact.add(key, iris(member));
                case "@graph", "@list" -> compact.add(key, each(member.asJsonArray()));
                default -> compact.add(iri(key), key.startsWith("@") ? member : single(each(member.asJsonArray())));
            }
        });
        return compact.build();
    }

    private JsonValue iris(JsonValue value) {
        if (value instanceof JsonString iri) {
            return Json.createValue(iri(iri.getString()));
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        value.asJsonArray().forEach(one -> array.add(iris(one)));
        return single(array.build());
    }

    private static JsonValue single(JsonArray array) {
        return array.size() == 1 ? array.get(0) : array;
    }

    private String iri(String iri) {
        return iri.startsWith("@") || iri.startsWith("_:") ? iri : compacted.computeIfAbsent(iri, this::shortest);
    }

    private String shortest(String iri) {
        Optional<Map.Entry<String, String>> best = prefixes.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .filter(entry -> !iri.startsWith("//", entry.getValue().length()))
                .max(Comparator.comparingInt(entry -> entry.getValue().length()));
        best.ifPresent(entry -> used.put(entry.getKey(), entry.getValue()));
        return best.map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse(iri);
    }
}
