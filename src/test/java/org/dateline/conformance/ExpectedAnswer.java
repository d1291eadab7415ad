package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.util.IsoMatcher;

/** What a query is expected to answer: a table, a truth value or a graph, in the format of its file. */
sealed interface ExpectedAnswer {

    /** The media type to ask for. */
    String accept();

    /** Throws where the body of an answer does not say the same. */
    void requireSame(byte[] body, String query);

    /** Reads an expected result from its file. */
    static ExpectedAnswer expected(String iri, String query) throws IOException {
        String extension = iri.substring(iri.lastIndexOf('.') + 1);
        if (extension.equals("csv")) {
            return new Csv(Files.readString(W3c.file(iri)));
        }
        if (extension.matches("ttl|rdf|nt")) {
            return QueryFactory.create(query).isSelectType()
                    ? table(ResultSetFactory.makeResults(W3c.model(iri)), ResultSetLang.RS_XML)
                    : new Triples(W3c.model(iri).getGraph());
        }
        Lang lang =
                switch (extension) {
                    case "srx" -> ResultSetLang.RS_XML;
                    case "srj" -> ResultSetLang.RS_JSON;
                    case "tsv" -> ResultSetLang.RS_TSV;
                    default -> throw new AssertionError("no way to read " + iri);
                };
        SPARQLResult result = ResultSetFactory.result(W3c.file(iri).toString());
        return result.isBoolean() ? new Truth(result.getBooleanResult(), lang) : table(result.getResultSet(), lang);
    }

    private static Table table(ResultSet rows, Lang lang) {
        return new Table(RowSet.adapt(rows).materialize(), lang);
    }

    /** A table of solutions. */
    record Table(RowSet rows, Lang lang) implements ExpectedAnswer {
        @Override
        public String accept() {
            return lang.getHeaderString();
        }

        @Override
        public void requireSame(byte[] body, String query) {
            RowSet found = RowSetReaderRegistry.getFactory(lang)
                    .create(lang)
                    .read(new ByteArrayInputStream(body), null)
                    .materialize();
            assertThat(found.getResultVars()).containsExactlyInAnyOrderElementsOf(rows.getResultVars());
            List<Binding> expected = StoredTerms.rows(rows.stream());
            List<Binding> actual = StoredTerms.rows(found.stream());
            boolean ordered = QueryFactory.create(query).isOrdered();
            assertThat(ordered ? sameInOrder(expected, actual) : ResultsCompare.equalsByTerm(expected, actual))
                    .as("expected %s but found %s", expected, actual)
                    .isTrue();
        }

        private static boolean sameInOrder(List<Binding> expected, List<Binding> actual) {
            return ResultsCompare.equalsByTerm(expected, actual)
                    && Stream.of(expected, actual)
                                    .map(Table::withoutBlankNodes)
                                    .distinct()
                                    .count()
                            == 1;
        }

        private static List<String> withoutBlankNodes(List<Binding> rows) {
            return rows.stream()
                    .map(row -> row.varsMentioned().stream()
                            .map(variable -> variable + "=" + (row.get(variable).isBlank() ? "_" : row.get(variable)))
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    /** The answer to ASK. */
    record Truth(boolean value, Lang lang) implements ExpectedAnswer {
        @Override
        public String accept() {
            return lang.getHeaderString();
        }

        @Override
        public void requireSame(byte[] body, String query) {
            boolean found = RowSetReaderRegistry.getFactory(lang)
                    .create(lang)
                    .readAny(new ByteArrayInputStream(body), null)
                    .booleanResult();
            assertThat(found).isEqualTo(value);
        }
    }

    /** The answer to CONSTRUCT. */
    record Triples(Graph graph) implements ExpectedAnswer {
        @Override
        public String accept() {
            return "text/turtle";
        }

        @Override
        public void requireSame(byte[] body, String query) {
            Graph found = RDFParser.fromString(new String(body, StandardCharsets.UTF_8), RDFLanguages.TURTLE)
                    .toGraph();
            assertThat(IsoMatcher.isomorphicTuples(StoredTerms.tuples(graph), StoredTerms.tuples(found)))
                    .as("expected %s but found %s", graph, found)
                    .isTrue();
        }
    }

    /** A table as CSV, in which datatypes and blank nodes cannot be distinguished from text. */
    record Csv(String text) implements ExpectedAnswer {
        @Override
        public String accept() {
            return "text/csv";
        }

        @Override
        public void requireSame(byte[] body, String query) {
            assertThat(lines(new String(body, StandardCharsets.UTF_8)))
                    .containsExactlyInAnyOrderElementsOf(lines(text));
        }

        private static List<String> lines(String csv) {
            return csv.lines()
                    .map(line -> Stream.of(line.split(",", -1)).map(Csv::cell).collect(Collectors.joining(",")))
                    .toList();
        }

        /** Numbers by value, blank nodes all alike: no table of the suites needs more to distinguish them. */
        private static String cell(String cell) {
            if (cell.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")) {
                return String.format(Locale.ROOT, "%s", Double.valueOf(cell));
            }
            return cell.startsWith("_:") ? "_:" : cell;
        }
    }
}
