// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That IRIs and prefixes come into the text of a query in one place, and that no IRI breaks one. */
class SparqlSessionTest {
    private static final String LABEL = "SELECT ?o { %s rdfs:label ?o }";

    private final Model model = ModelFactory.createDefaultModel();

    private List<String> labels(String query, Object... parts) {
        List<String> labels = new ArrayList<>();
        try (RDFConnection connection = RDFConnection.connect(DatasetFactory.wrap(model))) {
            new SparqlSession(connection).select(query, row -> labels.add(SparqlSession.text(row, "o")), parts);
        }
        return labels;
    }

    private void add(String iri, String label) {
        model.createResource(iri).addProperty(RDFS.label, label).addProperty(RDF.type, RDFS.Resource);
    }

    @Test
    void findsAThingByItsIri() {
        add("http://e.x/a", "one");
        assertThat(labels(LABEL, SparqlSession.iri("http://e.x/a"))).containsExactly("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://e.x/a b",
                "http://e.x/a\"",
                "http://e.x/{a}",
                "http://e.x/a|b",
                "http://e.x/a^",
                "http://e.x/a`",
                "http://e.x/a\\u0020",
                "http://e.x/a<b",
                "http://e.x/> ?p ?o } #",
                "http://e.x/\u0001",
                "http://e.x/a\n",
                "http://e.x/x/../a",
                "http://e.x/x/.",
                "relative",
                ""
            })
    void anIriThatNoQueryCanContainBreaksNothingAndIsFoundByItsText(String iri) {
        add(iri, "odd");
        add("http://e.x/other", "other");
        assertThat(SparqlSession.isWritable(iri)).isFalse();
        assertThat(labels(LABEL, SparqlSession.iri(iri))).isEmpty();
        List<String> mixed = List.of(iri, "http://e.x/other");
        assertThat(labels("SELECT ?o { VALUES ?s { %s } ?s rdfs:label ?o }", SparqlSession.iris(mixed)))
                .containsExactly("other");
        List<String> found = new ArrayList<>();
        for (SparqlSession.Terms batch : SparqlSession.batches("s", mixed)) {
            found.addAll(labels("SELECT ?o { %s ?s rdfs:label ?o }", batch));
        }
        assertThat(found).containsExactlyInAnyOrder("odd", "other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://e.x/a",
                "urn:x:y",
                "mailto:a@b",
                "http://é.x/ü?q=1#f",
                "http://e.x/%20",
                "http://e.x/.well-known/a"
            })
    void anOrdinaryIriIsWritable(String iri) {
        add(iri, "ordinary");
        assertThat(SparqlSession.isWritable(iri)).isTrue();
        assertThat(labels(LABEL, SparqlSession.iri(iri))).containsExactly("ordinary");
    }

    @Test
    void aVariableThatStandsForAThingIsReplacedWhereverItOccursAndNowhereElse() {
        add("http://e.x/a", "one");
        try (RDFConnection connection = RDFConnection.connect(DatasetFactory.wrap(model))) {
            SparqlSession session = new SparqlSession(connection).about("thing", "http://e.x/a");
            assertThat(session.ask("ASK { ?thing rdfs:label ?things FILTER (?things = 'one') }"))
                    .isTrue();
            assertThat(new SparqlSession(connection)
                            .about("thing", "http://e.x/ a")
                            .ask("ASK { ?s ?p ?o }"))
                    .isFalse();
        }
    }

    @Test
    void whatAPartHoldsIsNeverTakenForAPlaceholder() {
        add("http://e.x/%d9%84", "percent");
        assertThat(labels(
                        "SELECT ?o { %1$s rdfs:label ?o FILTER (?o != %2$s) }",
                        SparqlSession.iri("http://e.x/%d9%84"), SparqlSession.strings(List.of("%1$s\"\\\n"), ", ")))
                .containsExactly("percent");
    }

    @Test
    void whatABoundIriHoldsIsNeverTakenForAPlaceholder() {
        add("http://e.x/%d9%84", "?thing $thing %s");
        try (RDFConnection connection = RDFConnection.connect(DatasetFactory.wrap(model))) {
            SparqlSession session = new SparqlSession(connection).about("thing", "http://e.x/%d9%84");
            assertThat(session.ask("ASK { ?thing rdfs:label ?label }")).isTrue();
            assertThat(session.ask(
                            "ASK { ?thing rdfs:label %s }", SparqlSession.strings(List.of("?thing $thing %s"), ", ")))
                    .isTrue();
        }
    }

    @Test
    void textThatThisClassDidNotMakeIsRefused() {
        assertThatThrownBy(() -> labels(LABEL, "<http://e.x/a>")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Queries that people wrote, and the operations of the SPARQL Protocol, are run as they are. */
    @Test
    void noOtherClassRunsQueriesMadeOfText() {
        JavaClasses program = new ClassFileImporter()
                .importUrl(SparqlSession.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SparqlSession.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ParameterizedSparqlString.class)
                .check(program);
        List<String> others = program.stream()
                .filter(type -> !type.getFullName().equals(SparqlSession.class.getName()))
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(RDFConnection.class)
                                && call.getName().matches("query(Select|Ask|Construct|Describe)?")))
                .map(JavaClass::getName)
                .toList();
        // Both ask about the named graphs of a store; their texts are fixed.
        assertThat(others).isSubsetOf("org.dateline.cli.ExportCommand", "org.dateline.store.UnionProbe");
    }

    @Test
    void noOtherSourceFileWritesPrefixesOrAnglesIntoAQuery() throws IOException {
        Pattern prefix = Pattern.compile("PREFIX\\s+\\w*:\\s");
        Pattern angles = Pattern.compile(
                "\"[^\"\n]*\\b(?:SELECT|ASK|CONSTRUCT|VALUES|GRAPH|FILTER)\\b[^;]*<\"\\s*\\+(?!\\s*Namespaces)");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                boolean writes =
                        prefix.matcher(text).find() || angles.matcher(text).find();
                if (writes && !file.endsWith("query/SparqlSession.java") && !file.endsWith("model/Namespaces.java")) {
                    found.add(file.toString());
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
