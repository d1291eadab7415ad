// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tables and answers in the SPARQL 1.1 Query Results JSON Format, one row on a line. Jena 5.6.0 puts each value on a line of its own, and
 * spends more time on that than on a small query. A result that ends early, by a fault or a limit, stays visibly unfinished.
 */
final class JsonResultWriter implements RowSetWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final RowOnALine ROW_ON_A_LINE = new RowOnALine();

    /** A writer for Jena's registry. */
    static RowSetWriter create(Lang lang) {
        return new JsonResultWriter();
    }

    @Override
    public void write(OutputStream out, boolean result, @Nullable Context context) {
        write(out, json -> {
            json.writeObjectFieldStart("head");
            json.writeEndObject();
            json.writeBooleanField("boolean", result);
        });
    }

    @Override
    public void write(OutputStream out, RowSet rows, @Nullable Context context) {
        NodeToLabel labels = CsvResultWriter.labels(context);
        List<Var> variables = rows.getResultVars();
        write(out, json -> {
            head(json, variables);
            json.writeObjectFieldStart("results");
            json.writeFieldName("bindings");
            json.setPrettyPrinter(ROW_ON_A_LINE);
            json.writeStartArray();
            while (rows.hasNext()) {
                row(json, variables, rows.next(), labels);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public void write(Writer out, RowSet rows, @Nullable Context context) {
        throw new UnsupportedOperationException("JSON is written to bytes, since it is always UTF-8");
    }

    /** Rows are the only arrays that are written with it. */
    private static final class RowOnALine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            json.writeRaw(values == 0 ? "]" : "\n]");
        }
    }

    /** Writes what is inside the outermost object. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static void write(OutputStream out, Content content) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(JsonGenerator json, List<Var> variables) throws IOException {
        json.writeObjectFieldStart("head");
        json.writeArrayFieldStart("vars");
        for (Var variable : variables) {
            json.writeString(wellFormed(variable.getVarName()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<Var> variables, Binding row, NodeToLabel labels)
            throws IOException {
        json.writeStartObject();
        for (Var variable : variables) {
            Node value = row.get(variable);
            if (value != null) {
                json.writeFieldName(wellFormed(variable.getVarName()));
                term(json, value, labels);
            }
        }
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, Node value, NodeToLabel labels) throws IOException {
        json.writeStartObject();
        if (value.isURI()) {
            simple(json, "uri", value.getURI());
        } else if (value.isLiteral()) {
            literal(json, value);
        } else if (value.isBlank()) {
            simple(json, "bnode", labels.get(null, value).substring(2));
        } else if (value.isTripleTerm()) {
            triple(json, value.getTriple(), labels);
        } else {
            throw new ResultSetException("Not a term of RDF: " + value);
        }
        json.writeEndObject();
    }

    private static void simple(JsonGenerator json, String type, String value) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("value", wellFormed(value));
    }

    private static void literal(JsonGenerator json, Node value) throws IOException {
        json.writeStringField("type", "literal");
        if (!value.getLiteralLanguage().isEmpty()) {
            json.writeStringField("xml:lang", wellFormed(value.getLiteralLanguage()));
            TextDirection direction = value.getLiteralBaseDirection();
            if (direction != null) {
                json.writeStringField("its:dir", direction.direction());
            }
        } else if (!XSDDatatype.XSDstring.getURI().equals(value.getLiteralDatatypeURI())) {
            json.writeStringField("datatype", wellFormed(value.getLiteralDatatypeURI()));
        }
        json.writeStringField("value", wellFormed(value.getLiteralLexicalForm()));
    }

    /** As in the working draft of SPARQL 1.2 Query Results JSON Format, section 3.2.2. */
    private static void triple(JsonGenerator json, Triple triple, NodeToLabel labels) throws IOException {
        json.writeStringField("type", "triple");
        json.writeObjectFieldStart("value");
        json.writeFieldName("subject");
        term(json, triple.getSubject(), labels);
        json.writeFieldName("predicate");
        term(json, triple.getPredicate(), labels);
        json.writeFieldName("object");
        term(json, triple.getObject(), labels);
        json.writeEndObject();
    }

    /** The text with U+FFFD in place of each half of a surrogate pair that stands alone, which UTF-8 cannot encode. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                StringBuilder formed = new StringBuilder(text.length());
                text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .forEach(formed::appendCodePoint);
                return formed.toString();
            }
        }
        return text;
    }
}
