// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** What Jena's reader reads is what was written. */
class JsonResultWriterTest {
    private static final Var X = Var.alloc("x");
    private static final Var Y = Var.alloc("y");

    @Provide
    Arbitrary<Node> terms() {
        Arbitrary<String> texts =
                Arbitraries.strings().all().ofMaxLength(12).filter(JsonResultWriterTest::isWellFormed);
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.oneOf(
                texts.map(NodeFactory::createLiteralString),
                texts.flatMap(text -> names.map(lang -> NodeFactory.createLiteralLang(text, lang))),
                texts.map(text -> NodeFactory.createLiteralDirLang(text, "ar", "rtl")),
                texts.map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger)),
                texts.map(text -> NodeFactory.createURI("http://example.org/" + text)),
                names.map(NodeFactory::createBlankNode),
                names.map(NodeFactory::createURI)
                        .map(iri -> NodeFactory.createTripleTerm(iri, iri, NodeFactory.createLiteralString("a"))));
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property(tries = 500, seed = "1")
    void everyTermComesBack(@ForAll("terms") Node first, @ForAll("terms") Node second) {
        List<Binding> rows = List.of(
                BindingFactory.binding(X, first, Y, second), BindingFactory.binding(Y, first), BindingFactory.empty());
        // Jena's reader reads the labels of blank nodes as they are when it is told to; so does the writer.
        Context asGiven =
                ARQ.getContext().copy().set(ARQ.outputGraphBNodeLabels, true).set(ARQ.inputGraphBNodeLabels, true);
        RowSet read = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(
                        new ByteArrayInputStream(
                                written(rows.iterator(), asGiven).getBytes(StandardCharsets.UTF_8)),
                        asGiven);
        assertThat(read.getResultVars()).containsExactly(X, Y);
        assertThat(Iter.toList(read)).isEqualTo(rows);
    }

    @Test
    void halfOfASurrogatePairIsReplaced() throws JsonProcessingException {
        String json = written(
                List.of(BindingFactory.binding(X, NodeFactory.createLiteralString("a\uD83Db\uDE00\uD83D\uDE00\uD83D")))
                        .iterator(),
                ARQ.getContext());
        assertThat(new ObjectMapper()
                        .readTree(json)
                        .at("/results/bindings/0/x/value")
                        .asText())
                .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00\uFFFD");
    }

    @Test
    void aRowIsALine() {
        Iterator<Binding> rows = IntStream.range(0, 2)
                .mapToObj(i -> BindingFactory.binding(X, NodeFactory.createURI("urn:" + i)))
                .iterator();
        assertThat(written(rows, ARQ.getContext())).isEqualTo("""
                {"head":{"vars":["x","y"]},"results":{"bindings":[
                {"x":{"type":"uri","value":"urn:0"}},
                {"x":{"type":"uri","value":"urn:1"}}
                ]}}
                """);
        assertThat(written(Iter.nullIterator(), ARQ.getContext())).isEqualTo("""
                {"head":{"vars":["x","y"]},"results":{"bindings":[]}}
                """);
    }

    /** A client that gets half a result must see that it is half. */
    @Test
    void aResultThatFailsStaysUnfinished() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Binding> rows = IntStream.range(0, 3)
                .mapToObj(i -> {
                    if (i == 2) {
                        throw new IllegalStateException("stopped");
                    }
                    return BindingFactory.binding(X, NodeFactory.createURI("urn:" + i));
                })
                .iterator();
        assertThatThrownBy(() -> write(out, rows, ARQ.getContext())).hasMessage("stopped");
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json).contains("urn:1");
        assertThatThrownBy(() -> new ObjectMapper().readTree(json)).isInstanceOf(JsonProcessingException.class);
    }

    private static String written(Iterator<Binding> rows, Context context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, rows, context);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, Iterator<Binding> rows, Context context) {
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .write(out, RowSetStream.create(List.of(X, Y), rows), context);
    }
}
