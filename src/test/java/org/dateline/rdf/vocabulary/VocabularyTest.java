// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.StrictTurtleReader;
import org.junit.jupiter.api.Test;

/**
 * No term without a definition, no definition without a use. Defined is what {@code ontology/} types, its reused terms
 * included; used is what occurs in data, queries, shapes and the vocabulary constants of this package.
 */
class VocabularyTest {
    private static final String DL = "https://w3id.org/dateline/ontology#";
    private static final Model ONTOLOGY = StrictTurtleReader.model("ontology/dateline.ttl");
    private static final Set<String> DEFINED = defined();

    /** What RDF, RDFS, OWL, XML Schema and SHACL define needs no declaration of ours. */
    private static final Set<String> GROUND = Set.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2002/07/owl#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/ns/shacl#");

    private static final Pattern PREFIXED_NAME = Pattern.compile("(?<![\\w<:/.#-])(\\w+):([\\w-]+)");
    private static final Pattern STRING_OR_COMMENT = Pattern.compile("\"[^\"\\n]*\"|^\\s*#.*$", Pattern.MULTILINE);

    @Test
    void everyTermInTheDataIsDefined() {
        Map<String, String> used = usedInData();
        assertThat(used.keySet().stream().filter(term -> term.startsWith(DL))).hasSizeGreaterThan(50);
        assertThat(undefined(used)).isEmpty();
    }

    @Test
    void everyTermInTheQueriesIsDefined() throws IOException {
        Map<String, String> used = usedInQueries();
        assertThat(used.keySet().stream().filter(term -> term.startsWith(DL))).hasSizeGreaterThan(20);
        assertThat(undefined(used)).isEmpty();
    }

    @Test
    void everyTermInTheShapesIsDefined() {
        assertThat(undefined(usedInShapes())).isEmpty();
    }

    @Test
    void everyTermInTheCodeIsDefined() {
        assertThat(undefined(usedInCode())).isEmpty();
    }

    @Test
    void everyTermOfOursIsUsed() throws IOException {
        Set<String> used = new TreeSet<>(usedInData().keySet());
        used.addAll(usedInQueries().keySet());
        used.addAll(usedInShapes().keySet());
        used.addAll(usedInCode().keySet());
        assertThat(DEFINED.stream().filter(term -> term.startsWith(DL))).isSubsetOf(used);
    }

    private static Set<String> defined() {
        Set<String> terms = new TreeSet<>();
        for (Model model : List.of(ONTOLOGY, StrictTurtleReader.model("ontology/event-types.ttl"))) {
            model.listSubjectsWithProperty(RDF.type).forEachRemaining(term -> terms.add(term.getURI()));
        }
        return terms;
    }

    /** Used terms that nobody defines, each with a place where it is used. */
    private static Map<String, String> undefined(Map<String, String> used) {
        return used.entrySet().stream()
                .filter(entry -> GROUND.stream().noneMatch(entry.getKey()::startsWith))
                .filter(entry -> !DEFINED.contains(entry.getKey()))
                .filter(entry -> !DatelineIris.HISTORY.equals(entry.getKey())) // the name of a graph, and no term
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> usedInData() {
        Map<String, String> used = new TreeMap<>();
        for (Path file : StrictTurtleReader.files("data", ".ttl", ".trig")) {
            StrictTurtleReader.dataset(file).find().forEachRemaining(quad -> note(used, quad, file.toString()));
        }
        return used;
    }

    private static Map<String, String> usedInShapes() {
        Map<String, String> used = new TreeMap<>();
        StrictTurtleReader.dataset(Path.of("ontology/shapes.ttl"))
                .find()
                .forEachRemaining(quad -> note(used, quad, "shapes.ttl"));
        used.keySet().removeIf(term -> term.startsWith("https://w3id.org/dateline/shapes#"));
        return used;
    }

    /** Predicates and classes of every namespace; elsewhere in the triple, what lies in a namespace of the ontology's. */
    private static void note(Map<String, String> used, Quad quad, String where) {
        used.putIfAbsent(quad.getPredicate().getURI(), where);
        for (Node node : List.of(quad.getSubject(), quad.getObject())) {
            if (node.isLiteral()) {
                used.putIfAbsent(node.getLiteralDatatypeURI(), where);
            } else if (node.isURI() && (inVocabulary(node.getURI()) || isClass(quad, node))) {
                used.putIfAbsent(node.getURI(), where);
            }
        }
    }

    private static boolean isClass(Quad quad, Node node) {
        return quad.getPredicate().equals(RDF.type.asNode()) && node.equals(quad.getObject());
    }

    private static boolean inVocabulary(String iri) {
        return ONTOLOGY.getNsPrefixMap().values().stream()
                .anyMatch(namespace -> iri.startsWith(namespace) && iri.length() > namespace.length());
    }

    private static Map<String, String> usedInQueries() throws IOException {
        Map<String, String> used = new TreeMap<>();
        for (Path file : StrictTurtleReader.files("queries", ".rq")) {
            String text = Files.readString(file);
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            PrefixMapping prefixes = query.getPrefixMapping();
            PREFIXED_NAME
                    .matcher(STRING_OR_COMMENT.matcher(text).replaceAll(""))
                    .results()
                    .filter(name -> prefixes.getNsPrefixURI(name.group(1)) != null)
                    .forEach(name ->
                            used.putIfAbsent(prefixes.getNsPrefixURI(name.group(1)) + name.group(2), file.toString()));
        }
        return used;
    }

    /** The nodes that this package's vocabulary classes hold as constants. */
    private static Map<String, String> usedInCode() {
        Map<String, String> used = new HashMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dateline.rdf")) {
            for (Field field : type.reflect().getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && Node.class.isAssignableFrom(field.getType())) {
                    Node node = constant(field);
                    if (node.isURI()) {
                        used.putIfAbsent(node.getURI(), type.getSimpleName());
                    }
                }
            }
        }
        return used;
    }

    private static Node constant(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
