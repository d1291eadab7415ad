// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.Namespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of frames are consistent with the ontology and with each other. */
class FrameTablesTest {
    private static final String TYPES = Namespaces.EVENT_TYPE;
    private static final Set<String> ROLES = Set.of(
            "initiator",
            "target",
            "participant",
            "victim",
            "beneficiary",
            "host",
            "mediator",
            "requester",
            "supporter",
            "commander",
            "place",
            "-");
    private static final Set<String> CLASSES =
            Set.of("any", "none", "own", "place", "person", "actor", "armed", "clause");

    private final Model ontology = RDFDataMgr.loadModel("ontology/event-types.ttl");
    private final Map<String, Set<String>> words =
            WordTable.read("/extract/event/classes.tsv").lists();

    @Test
    void theHierarchyOfTypesIsThatOfTheOntology() {
        WordTable.read("/extract/event/types.tsv").rows().forEach(row -> {
            assertThat(ontology.containsResource(ontology.createResource(TYPES + row.get(0))))
                    .as(row.get(0))
                    .isTrue();
            boolean broader = row.get(1).equals("-")
                    || ontology.contains(
                            ontology.createResource(TYPES + row.get(0)),
                            SKOS.broader,
                            ontology.createResource(TYPES + row.get(1)));
            assertThat(broader).as("%s below %s", row.get(0), row.get(1)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs", "nouns"})
    void framesUseExistingTypesRolesAndClasses(String table) {
        Set<String> types = WordTable.read("/extract/event/types.tsv").rows().stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        int conditions = table.equals("verbs") ? 3 : 4;
        for (List<String> row :
                WordTable.read("/extract/event/" + table + ".tsv").rows()) {
            assertThat(types).as("%s", row).contains(row.get(1));
            assertThat(pairs(WordTable.cell(row, 2), "=")).as("%s", row).isSubsetOf(ROLES);
            assertThat(pairs(WordTable.cell(row, conditions), ":").stream()
                            .filter(one -> one.startsWith("@"))
                            .map(one -> one.substring(1)))
                    .as("%s", row)
                    .isSubsetOf(words.keySet());
            assertThat(pairs(WordTable.cell(row, conditions), ":").stream()
                            .filter(one -> !one.startsWith("@")
                                    && !WordTable.cell(row, conditions).contains("mod:")))
                    .as("%s", row)
                    .isSubsetOf(CLASSES);
        }
    }

    private static List<String> pairs(String cell, String sign) {
        return Stream.of(cell.split(" ", -1))
                .filter(one -> one.contains(sign))
                .map(one -> one.split(sign, 2)[1])
                .toList();
    }
}
