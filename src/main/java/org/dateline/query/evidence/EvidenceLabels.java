// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.Collection;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;

/** Things with their labels; those without one by the end of their IRI. */
final class EvidenceLabels {
    /** Longer texts are cut, in code points. */
    private static final int LONGEST = 300;

    private final Model ontology;
    private final ThingLabels labels;

    EvidenceLabels(Model ontology) {
        this.ontology = ontology;
        this.labels = new ThingLabels(ontology.getGraph());
    }

    /** Reads the labels of things. */
    void learn(SparqlSession session, Collection<String> iris) {
        labels.learn(session, iris);
    }

    /** A thing with its label. */
    Named of(String iri) {
        String label = labels.label(iri);
        return new Named(iri, cut(label.isEmpty() ? Iri.localName(iri) : label));
    }

    /** Several things with their labels. */
    List<Named> of(Collection<String> iris) {
        return iris.stream().map(this::of).toList();
    }

    /** A text no longer than a title may be. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The vocabulary and the event types. */
    Model ontology() {
        return ontology;
    }
}
