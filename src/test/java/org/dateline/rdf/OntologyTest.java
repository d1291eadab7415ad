// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the files under {@code ontology/} promise of themselves. */
class OntologyTest {
    private static final String NS = "https://w3id.org/dateline/ontology#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Model ONTOLOGY = StrictTurtleReader.model("ontology/dateline.ttl");
    private static final Model TYPES = StrictTurtleReader.model("ontology/event-types.ttl");
    private static final Model SHAPES = StrictTurtleReader.model("ontology/shapes.ttl");

    /** Reused classes of which data have instances that could be wrong. */
    private static final List<String> REUSED_WITH_SHAPE = List.of(
            "http://semanticweb.cs.vu.nl/2009/11/sem/Event",
            "http://semanticweb.cs.vu.nl/2009/11/sem/Actor",
            "http://semanticweb.cs.vu.nl/2009/11/sem/Place",
            "http://www.opengis.net/ont/geosparql#Geometry",
            "http://www.w3.org/ns/oa#TextPositionSelector",
            "http://www.w3.org/ns/oa#TextQuoteSelector",
            "http://qudt.org/schema/qudt/QuantityValue",
            "https://schema.org/NewsArticle",
            "https://schema.org/Report",
            "https://schema.org/Article",
            "https://schema.org/Photograph");

    private static final List<Resource> PROPERTY_KINDS =
            List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

    /** The datatypes of OWL 2 RL that the ontology may name: notably neither xsd:date nor a duration. */
    private static final Set<Resource> RL_DATATYPES =
            Set.of(XSD.xstring, XSD.xboolean, XSD.integer, XSD.decimal, XSD.xdouble, XSD.dateTime, XSD.anyURI);

    @TestFactory
    Stream<DynamicTest> parsesWithoutAWarning() {
        List<Path> files = StrictTurtleReader.files("ontology", ".ttl");
        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertThat(StrictTurtleReader.dataset(file)
                                .getDefaultGraph()
                                .size())
                        .isPositive()));
    }

    @Test
    void everyTermIsNamedDefinedAndShown() {
        List<Resource> terms = own().toList();
        assertThat(terms).hasSizeGreaterThan(100);
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.getProperty(RDFS.label, "en")).as("label").isNotNull();
            assertThat(term.getProperty(RDFS.comment, "en")).as("definition").isNotNull();
            assertThat(term.getProperty(SKOS.example)).as("example").isNotNull();
            assertThat(term.getProperty(RDFS.isDefinedBy)).as("defined by").isNotNull();
        });
    }

    @Test
    void everyEventTypeIsNamedDefinedAndShown() {
        List<Resource> concepts =
                TYPES.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
        assertThat(concepts).allSatisfy(concept -> {
            assertThat(concept.getProperty(SKOS.prefLabel, "en")).as("label").isNotNull();
            assertThat(concept.getProperty(SKOS.definition, "en"))
                    .as("definition")
                    .isNotNull();
            assertThat(concept.getProperty(SKOS.example)).as("example").isNotNull();
            assertThat(concept.getProperty(SKOS.inScheme)).as("scheme").isNotNull();
        });
    }

    @Test
    void ploverCameoAndAcledAreThereWhole() {
        assertThat(notations("[A-Z]+")).hasSize(16);
        assertThat(notations("[A-Z]+: [a-z-]+")).hasSize(67);
        assertThat(notations("\\d\\d")).hasSize(20);
        assertThat(TYPES.listSubjectsWithProperty(
                                SKOS.inScheme,
                                ResourceFactory.createResource("https://w3id.org/dateline/event-type/acled"))
                        .toList())
                .hasSize(6 + 25);
    }

    @Test
    void everyConceptThatIsNamedIsThere() {
        List<RDFNode> missing = new ArrayList<>();
        for (Property link : List.of(
                SKOS.broader, SKOS.closeMatch, SKOS.exactMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)) {
            TYPES.listObjectsOfProperty(link).forEachRemaining(concept -> {
                if (!TYPES.contains(concept.asResource(), RDF.type, SKOS.Concept)) {
                    missing.add(concept);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void staysInsideOwl2Rl() {
        assertThat(ONTOLOGY.listSubjects().filterKeep(RDFNode::isAnon).toList())
                .as("class expressions: only named classes are used")
                .isEmpty();
        List<Resource> datatypeRanges = new ArrayList<>();
        ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.DatatypeProperty)
                .forEachRemaining(property -> property.listProperties(RDFS.range)
                        .forEachRemaining(range -> datatypeRanges.add(range.getResource())));
        assertThat(datatypeRanges).isNotEmpty().isSubsetOf(RL_DATATYPES);
    }

    @Test
    void everyPropertyIsOfOneKindAndRangesOverClassesOfTheOntology() {
        assertThat(own().filter(term -> PROPERTY_KINDS.stream()
                                .filter(kind -> ONTOLOGY.contains(term, RDF.type, kind))
                                .count()
                        > 1))
                .isEmpty();
        for (Property about : List.of(RDFS.domain, RDFS.range, RDFS.subClassOf)) {
            assertThat(ONTOLOGY.listObjectsOfProperty(about)
                            .filterDrop(node -> RL_DATATYPES.contains(node.asResource()))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(ONTOLOGY.contains(node.asResource(), RDF.type, OWL.Class))
                            .as("%s %s", about, node)
                            .isTrue());
        }
    }

    @Test
    void everyPropertyHasADomainARangeOrAShape() {
        Set<RDFNode> paths = SHAPES.listObjectsOfProperty(shacl("path")).toSet();
        assertThat(own().filter(term ->
                        PROPERTY_KINDS.stream().anyMatch(kind -> ONTOLOGY.contains(term, RDF.type, kind))))
                .hasSizeGreaterThan(60)
                .allMatch(
                        term -> term.hasProperty(RDFS.domain) || term.hasProperty(RDFS.range) || paths.contains(term));
    }

    @Test
    void everyClassHasAShapeAndEveryConstraintItsPlainWords() {
        Set<String> targets = new HashSet<>();
        SHAPES.listObjectsOfProperty(shacl("targetClass"))
                .forEachRemaining(node -> targets.add(node.asResource().getURI()));
        Set<String> classes = new TreeSet<>(REUSED_WITH_SHAPE);
        own().filter(term -> ONTOLOGY.contains(term, RDF.type, OWL.Class))
                .filter(term -> !term.hasProperty(OWL2.deprecated))
                .forEach(term -> classes.add(term.getURI()));
        assertThat(targets).containsAll(classes);
        assertThat(SHAPES.listObjectsOfProperty(shacl("property")).toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(shape -> assertThat(shape.asResource().getProperty(shacl("message"), "en"))
                        .as("%s", shape.asResource().getProperty(shacl("path")))
                        .isNotNull());
    }

    @Test
    void theContextNamesOnlyTermsOfTheOntology() throws IOException {
        JsonNode context = new ObjectMapper()
                .readTree(Path.of("ontology/context.jsonld").toFile())
                .get("@context");
        Model known = ModelFactory.createUnion(ONTOLOGY, TYPES);
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : context.properties()) {
            JsonNode value = entry.getValue();
            String curie =
                    value.isTextual() ? value.asText() : value.path("@id").asText();
            if (curie.startsWith("@") || curie.contains("://") || !curie.contains(":")) {
                continue;
            }
            String iri = context.get(curie.substring(0, curie.indexOf(':'))).asText()
                    + curie.substring(curie.indexOf(':') + 1);
            if (!iri.equals(RDFS.label.getURI()) && !known.contains(ResourceFactory.createResource(iri), RDF.type)) {
                unknown.add(entry.getKey());
            }
        }
        assertThat(context.size()).isGreaterThan(100);
        assertThat(unknown).isEmpty();
    }

    @Test
    void theContextTurnsPlainKeysIntoTheTerms() throws IOException {
        String context = Files.readString(Path.of("ontology/context.jsonld")).strip();
        String document = context.substring(0, context.length() - 1) + """
                , "iri": "id:event/a", "a": "Event", "status": "dl:scheduled", "localDate": "2019-04-05",
                  "hasParticipation": { "a": "Participation", "agent": "id:actor/b" } }
                """;
        Model read = ModelFactory.createDefaultModel();
        read.read(new StringReader(document), null, "JSON-LD");
        Model expected = ModelFactory.createDefaultModel();
        expected.read(new StringReader("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX id: <https://w3id.org/dateline/id/>
                <https://w3id.org/dateline/id/event/a> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;
                    dl:status dl:scheduled ; dl:localDate "2019-04-05"^^<http://www.w3.org/2001/XMLSchema#date> ;
                    dl:hasParticipation [ a dl:Participation ; dl:agent <https://w3id.org/dateline/id/actor/b> ] .
                """), null, "TTL");
        assertThat(read.isIsomorphicWith(expected)).isTrue();
    }

    private static List<RDFNode> notations(String pattern) {
        return TYPES.listObjectsOfProperty(SKOS.notation)
                .filterKeep(notation -> notation.asLiteral().getLexicalForm().matches(pattern))
                .toList();
    }

    private static Property shacl(String name) {
        return ResourceFactory.createProperty(SH, name);
    }

    private static Stream<Resource> own() {
        return ONTOLOGY
                .listSubjects()
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NS))
                .toList()
                .stream();
    }
}
