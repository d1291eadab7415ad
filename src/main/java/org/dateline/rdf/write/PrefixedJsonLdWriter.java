// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.WriterDatasetRIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.writer.JsonLD11Writer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 with compact IRIs, which a reader expands to the same IRIs. Jena 5.6.0 puts all prefixes into the context, so that
 * {@code geo:1,2} becomes another IRI where {@code geo} is one of them.
 */
final class PrefixedJsonLdWriter implements WriterDatasetRIOT {
    private static final Map<String, ?> INDENTED = Map.of(JsonGenerator.PRETTY_PRINTING, true);

    @Override
    public void write(
            OutputStream out, DatasetGraph dataset, PrefixMap prefixes, @Nullable String base, Context context) {
        try {
            out.write(bytes(document(dataset, prefixes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Writer out, DatasetGraph dataset, PrefixMap prefixes, @Nullable String base, Context context) {
        try {
            out.write(new String(bytes(document(dataset, prefixes)), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Lang getLang() {
        return Lang.JSONLD;
    }

    private static JsonStructure document(DatasetGraph dataset, PrefixMap prefixes) {
        JsonArray expanded = expanded(dataset);
        return PrefixCompaction.of(expanded, prefixes.getMapping()).document(expanded);
    }

    /** A document in UTF-8, indented, with a line feed at its end. */
    static byte[] bytes(JsonStructure json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(INDENTED).createWriter(out)) {
            writer.write(json);
        }
        out.write('\n');
        return out.toByteArray();
    }

    /** The data as expanded JSON-LD, without a context: Jena's writer makes it, faithfully. */
    static JsonArray expanded(DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLD11Writer(RDFFormat.JSONLD_FLAT).write(out, dataset, null, null, null);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            JsonObject document = reader.readObject();
            return document.getJsonArray("@graph");
        }
    }
}
