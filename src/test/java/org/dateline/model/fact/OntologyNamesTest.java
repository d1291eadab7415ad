// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Namespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants that name terms of the ontology, compared with the ontology. */
class OntologyNamesTest {
    private static final String EVENT_TYPE = Namespaces.EVENT_TYPE;
    private static final String SEM_ROLE_TYPE = Namespaces.SEM + "RoleType";

    static Stream<Arguments> constantsAndClasses() {
        return Stream.of(
                Arguments.of(ParticipantRoles.class, SEM_ROLE_TYPE),
                Arguments.of(StateTypes.class, Namespaces.DL + "StateType"),
                Arguments.of(CertaintyLevels.class, Namespaces.DL + "Certainty"),
                Arguments.of(Modalities.class, Namespaces.DL + "Modality"));
    }

    @ParameterizedTest
    @MethodSource("constantsAndClasses")
    void constantsAreTheInstancesOfTheirClass(Class<?> constants, String ontologyClass) throws IllegalAccessException {
        Model ontology = RDFDataMgr.loadModel("ontology/dateline.ttl");
        List<String> instances = ontology.listSubjectsWithProperty(RDF.type, ontology.createResource(ontologyClass))
                .mapWith(Resource::getLocalName)
                .toList();

        assertThat(values(constants)).containsExactlyInAnyOrderElementsOf(instances);
    }

    @Test
    void eventTypeNamesAreInTheOntology() throws IllegalAccessException {
        Model ontology = RDFDataMgr.loadModel("ontology/event-types.ttl");

        assertThat(values(EventTypeNames.class))
                .allSatisfy(name -> assertThat(ontology.containsResource(ontology.createResource(EVENT_TYPE + name)))
                        .as(name)
                        .isTrue());
    }

    private static List<String> values(Class<?> constants) throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field field : constants.getFields()) {
            values.add((String) field.get(null));
        }
        return values;
    }
}
