// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.model.AssessedProperty;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;

/** The predicates whose values assessment derives for events with sources, and whose history it keeps. */
public final class AssessedPredicates {
    private static final Set<Node> ALL = Stream.concat(
                    Arrays.stream(AssessedProperty.values()).map(property -> RdfTerms.iri(property.iri())),
                    Stream.of(Prov.WAS_DERIVED_FROM, Dl.DISPUTED_PROPERTY))
            .collect(Collectors.toUnmodifiableSet());

    private AssessedPredicates() {}

    /** Whether it is one of them. */
    public static boolean contains(Node predicate) {
        return ALL.contains(predicate);
    }
}
