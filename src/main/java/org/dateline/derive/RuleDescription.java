// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.assess.Assessor;
import org.dateline.model.Namespaces;
import org.dateline.rdf.assessed.AssessmentWriter;

/**
 * What a rule of assessment does, for readers of {@code dl:rule}.
 *
 * @param iri as the history names it for its properties
 * @param name in one word
 * @param sentence what it does, in one or two sentences
 * @param formula the same as a formula over the accounts or claims
 */
public record RuleDescription(String iri, String name, String sentence, String formula) {
    /** All rules, in the order in which they are applied. */
    public static List<RuleDescription> list() {
        return Assessor.rules().stream()
                .map(rule -> new RuleDescription(
                        AssessmentWriter.RULES + rule.name(), rule.name(), rule.sentence(), rule.formula()))
                .toList();
    }

    /** Adds the descriptions of all rules to a graph, as plans of PROV. */
    public static void addAll(Model model) {
        list().forEach(rule -> model.createResource(rule.iri)
                .addProperty(RDF.type, ResourceFactory.createResource(Namespaces.PROV + "Plan"))
                .addProperty(RDFS.label, rule.name, "en")
                .addProperty(RDFS.comment, rule.sentence, "en")
                .addProperty(SKOS.note, rule.formula, "en"));
    }
}
