// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.ontology;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.page.Link;
import org.dateline.page.ontology.OntologyPage.EventType;
import org.dateline.page.ontology.OntologyPage.Scheme;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.serve.site.TypeTree;

/** The shipped event types as trees, one for each concept scheme. */
final class EventTypeTrees {
    private final Model model;
    private final TermLinks links;

    EventTypeTrees(Model model, TermLinks links) {
        this.model = model;
        this.links = links;
    }

    /** The concept schemes in the order of their IRIs. */
    List<Scheme> schemes() {
        return TypeTree.schemes(model).stream()
                .map(trees -> new Scheme(
                        "scheme-" + links.anchor(trees.scheme()),
                        ShippedOntology.label(trees.scheme()),
                        OntologyPageBuilder.text(trees.scheme(), SKOS.definition),
                        types(trees.roots())))
                .toList();
    }

    private List<EventType> types(List<TypeTree> trees) {
        return trees.stream().map(this::type).toList();
    }

    private EventType type(TypeTree tree) {
        Resource type = tree.type();
        return new EventType(
                links.anchor(type),
                new Link(ShippedOntology.label(type), links.to(type).href()),
                OntologyPageBuilder.text(type, SKOS.notation),
                OntologyPageBuilder.text(type, SKOS.definition),
                types(tree.narrower()));
    }
}
