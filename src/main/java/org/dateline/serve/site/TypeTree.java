// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * An event type of the shipped ontology with the types narrower than it.
 *
 * @param type the type
 * @param narrower the trees of its narrower types, by label
 */
public record TypeTree(Resource type, List<TypeTree> narrower) {
    private static final Comparator<Resource> BY_LABEL =
            Comparator.comparing(ShippedOntology::label, String.CASE_INSENSITIVE_ORDER);

    /** Keeps a copy. */
    public TypeTree {
        narrower = List.copyOf(narrower);
    }

    /**
     * The types of one concept scheme.
     *
     * @param scheme the concept scheme
     * @param roots the trees of its broadest types, by label
     */
    public record Scheme(Resource scheme, List<TypeTree> roots) {
        /** Keeps a copy. */
        public Scheme {
            roots = List.copyOf(roots);
        }
    }

    /** All types as trees, by concept scheme in the order of their IRIs. Each type is in them once, even where there is a cycle. */
    public static List<Scheme> schemes(Model model) {
        Set<Resource> shown = new HashSet<>();
        return model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(scheme -> new Scheme(
                        scheme,
                        list(
                                model.listSubjectsWithProperty(SKOS.topConceptOf, scheme)
                                        .toList(),
                                shown)))
                .toList();
    }

    private static List<TypeTree> list(Collection<Resource> types, Set<Resource> shown) {
        return types.stream()
                .filter(shown::add)
                .sorted(BY_LABEL)
                .map(type -> new TypeTree(
                        type,
                        list(
                                type.getModel()
                                        .listSubjectsWithProperty(SKOS.broader, type)
                                        .toList(),
                                shown)))
                .toList();
    }
}
