// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;

/**
 * The IRIs of an expanded JSON-LD document, and what a reader could take for something else: where a context defines {@code geo}, it
 * reads {@code geo:1,2} as a compact IRI (JSON-LD 1.1 API, section 5.2.2).
 */
final class JsonLdIris {
    private final Set<String> schemes = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    private JsonLdIris() {}

    static JsonLdIris of(JsonArray expanded) {
        JsonLdIris iris = new JsonLdIris();
        expanded.forEach(iris::collect);
        return iris;
    }

    /** Whether an IRI begins with this name and a colon, so that a context must not define the name. */
    boolean haveScheme(String name) {
        return schemes.contains(name);
    }

    /** Whether a prefix would make {@code prefix://…} of an IRI, which a reader would take for a whole IRI. */
    boolean haveSlashesAfter(String namespace) {
        return all.stream().anyMatch(iri -> iri.startsWith(namespace) && iri.startsWith("//", namespace.length()));
    }

    private void collect(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::collect);
        } else if (value instanceof JsonObject object) {
            object.forEach((key, member) -> {
                if ("@id".equals(key) || "@type".equals(key)) {
                    add(member);
                } else if (!"@value".equals(key)) {
                    add(key);
                    collect(member);
                }
            });
        }
    }

    private void add(JsonValue iris) {
        if (iris instanceof JsonString string) {
            add(string.getString());
        } else if (iris instanceof JsonArray array) {
            array.forEach(this::add);
        }
    }

    private void add(String iri) {
        int colon = iri.indexOf(':');
        if (colon > 0 && !iri.startsWith("_:")) {
            schemes.add(iri.substring(0, colon));
            all.add(iri);
        }
    }
}
