package org.dateline.serve.ontology;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.page.Link;
import org.dateline.page.ontology.OntologyPage.EventType;
import org.dateline.page.ontology.OntologyPage.Scheme;
import org.dateline.serve.site.ShippedOntology;

/** The shipped event types as trees, one for each concept scheme. */
final class EventTypeTrees {
    private static final Comparator<Resource> BY_LABEL =
            Comparator.comparing(ShippedOntology::label, String.CASE_INSENSITIVE_ORDER);

    private final Model model;
    private final TermLinks links;
    private final Set<Resource> shown = new HashSet<>();

    EventTypeTrees(Model model, TermLinks links) {
        this.model = model;
        this.links = links;
    }

    /** The concept schemes in the order of their IRIs. */
    List<Scheme> schemes() {
        return model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(scheme -> new Scheme(
                        "scheme-" + links.anchor(scheme),
                        ShippedOntology.label(scheme),
                        OntologyPageBuilder.text(scheme, SKOS.definition),
                        types(model.listSubjectsWithProperty(SKOS.topConceptOf, scheme)
                                .toList())))
                .toList();
    }

    /** Shows each type once, even where the files contain a cycle. */
    private List<EventType> types(List<Resource> types) {
        return types.stream()
                .filter(shown::add)
                .sorted(BY_LABEL)
                .map(type -> new EventType(
                        links.anchor(type),
                        new Link(ShippedOntology.label(type), links.to(type).href()),
                        OntologyPageBuilder.text(type, SKOS.notation),
                        OntologyPageBuilder.text(type, SKOS.definition),
                        types(model.listSubjectsWithProperty(SKOS.broader, type).toList())))
                .toList();
    }
}
