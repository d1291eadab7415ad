// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.Namespaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prefixes that a query need not declare, and syntax errors in plain words. */
class QueryPrefixTest {
    @TempDir
    static Path directory;

    private static String store = "";

    @BeforeAll
    static void load() throws IOException {
        store = directory.resolve("store").toString();
        Path file = Files.writeString(
                directory.resolve("mine.ttl"),
                "PREFIX mine: <http://example.org/mine#>\nPREFIX sem: <" + Namespaces.SEM + ">\n"
                        + "mine:a a sem:Event ; mine:size 3 .\n");
        assertThat(Launched.dateline("load", "--store", store, file.toString()).exitCode())
                .isZero();
    }

    private static Launched query(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "query";
        all[1] = "--store";
        all[2] = store;
        return Launched.dateline(all);
    }

    @Test
    void prefixesOfTheOntologyAndOfLoadedFilesAreKnown() {
        for (String prefix : Namespaces.BY_PREFIX.keySet()) {
            assertThat(query("ASK { ?s " + prefix + ":x ?o }").err()).isEmpty();
        }
        assertThat(query("SELECT ?s { ?s a sem:Event ; mine:size 3 }", "--format", "csv")
                        .out())
                .isEqualTo("s\r\nhttp://example.org/mine#a\r\n");
        assertThat(query("SELECT ?s { VALUES ?t { sem:Actor } ?s a ?t }", "--format", "csv", "--param", "t=sem:Event")
                        .out())
                .contains("mine#a");
        assertThat(query("SELECT (dlf:relations('2019-04', '2019-05') AS ?r) {}", "--format", "csv")
                        .out())
                .as("the functions of the prefix dlf: are there, too")
                .isEqualTo("r\r\nmeets\r\n");
        assertThat(query("CONSTRUCT WHERE { ?s mine:size ?o }").out())
                .contains("mine:a")
                .doesNotContain("qudt:", "skos:");
    }

    @Test
    void theDeclarationOfAQueryComesFirst() {
        assertThat(query("PREFIX sem: <http://example.org/mine#> SELECT ?o { ?s sem:size ?o }", "--format", "csv")
                        .out())
                .isEqualTo("o\r\n3\r\n");
    }

    @Test
    void anUnknownPrefixIsNamedWithTheRemedy() {
        Launched run = query("ASK { ?s yours:x ?o }");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .contains("query:1:10: the prefix yours: is not declared")
                .contains("PREFIX yours: <IRI>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELEC * {}|unknown word: SELEC. Did you mean SELECT?",
                "CONSTRUT WHERE { ?s ?p ?o }|unknown word: CONSTRUT. Did you mean CONSTRUCT?",
                "SELECT * { ?s ?p ?o } LIMIT ten|unknown word: ten",
                "ASK { FILTER(NOSUCH(?x)) }|unknown word: NOSUCH",
                "SELECT * { ?s \"abc }|the string has no closing quote: \"abc }",
                "SELECT * { ?s ?p 'a b|the string has no closing quote: 'a b",
                "SELECT * { ?s ?p \"\\q\" }|unknown escape in a string: \\q",
                "SELECT * { ?s § ?o }|unexpected character: §",
                "SELECT * { ?s & }|unexpected characters: &",
                "SELECT * { ?s ?p|the query ends too early; expected an IRI, a prefixed name, a blank node, a variable",
                "SELECT * { ?s ?p }|unexpected }; expected an IRI",
                "INSERT DATA { <a> <b> <c> }|unexpected INSERT DATA; expected BASE, PREFIX, SELECT",
            })
    void errorsAreInPlainWords(String text, String message) {
        Launched run = query(text);
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains(message).doesNotContain("Lexical", "Encountered", "IRIref", "PNAME");
        assertThat(run.err().lines()).hasSize(1);
    }
}
