// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.model.Namespaces;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.parse.BundledContextLoader;

/**
 * Writes triples as JSON-LD 1.1 in the terms of our own context. The document carries the part of the context that it uses, so
 * that nobody has to fetch anything to read it.
 */
public final class JsonLdWriter {
    private static final String CONTEXT = "@context";

    private JsonLdWriter() {}

    /** The triples as a UTF-8 document. */
    public static byte[] write(Model model) {
        JsonArray expanded = PrefixedJsonLdWriter.expanded(DatasetGraphFactory.wrap(model.getGraph()));
        JsonObject context = context();
        if (isHarmless(context, JsonLdIris.of(expanded))) {
            try {
                return PrefixedJsonLdWriter.bytes(compact(expanded, context));
            } catch (JsonLdError e) {
                throw new IllegalStateException("expanded JSON-LD can always be compacted", e);
            }
        }
        return PrefixedJsonLdWriter.bytes(
                PrefixCompaction.of(expanded, Namespaces.BY_PREFIX).document(expanded));
    }

    /** Whether every IRI is read as itself in our context. A reader of JSON-LD 1.0 takes any term for a prefix. */
    private static boolean isHarmless(JsonObject context, JsonLdIris iris) {
        return context.entrySet().stream()
                .noneMatch(entry -> iris.haveScheme(entry.getKey())
                        || (entry.getValue() instanceof JsonString iri && iris.haveSlashesAfter(iri.getString())));
    }

    private static JsonObject compact(JsonArray expanded, JsonObject context) throws JsonLdError {
        JsonObject compacted = JsonLd.compact(
                        JsonDocument.of(expanded),
                        JsonDocument.of(
                                Json.createObjectBuilder().add(CONTEXT, context).build()))
                .options(BundledContextLoader.options())
                .get();
        JsonObjectBuilder document = Json.createObjectBuilder().add(CONTEXT, used(context, compacted));
        compacted.forEach((key, value) -> {
            if (!CONTEXT.equals(key)) {
                document.add(key, value);
            }
        });
        return document.build();
    }

    /** The terms that occur, and the prefixes that these or anything else in the document may need. */
    private static JsonObject used(JsonObject context, JsonObject document) {
        Set<String> words = new HashSet<>();
        document.forEach((key, value) -> {
            if (!CONTEXT.equals(key)) {
                words.add(key);
                collect(value, words);
            }
        });
        context.forEach((term, definition) -> {
            if (words.contains(term)) {
                collect(definition, words);
            }
        });
        JsonObjectBuilder used = Json.createObjectBuilder();
        context.forEach((term, definition) -> {
            if (term.startsWith("@") || words.contains(term) || words.contains(term + ":")) {
                used.add(term, definition);
            }
        });
        return used.build();
    }

    private static void collect(JsonValue value, Set<String> words) {
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
                add(entry.getKey(), words);
                collect(entry.getValue(), words);
            }
        } else if (value instanceof JsonString string) {
            add(string.getString(), words);
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(element -> collect(element, words));
        }
    }

    private static void add(String word, Set<String> words) {
        int colon = word.indexOf(':');
        words.add(colon > 0 ? word.substring(0, colon + 1) : word);
    }

    private static JsonObject context() {
        try (InputStream in = BundledFiles.get("ontology/context.jsonld").openStream()) {
            return Json.createReader(in).readObject().getJsonObject(CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
