// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Iri;
import org.dateline.model.Label;
import org.dateline.model.LabelSet;
import org.dateline.model.timeline.ThingRecord;
import org.dateline.rdf.PointReader;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Collects the statements of an actor, a place or a type. */
final class ThingRecordBuilder {
    /** What leads to a wider place or type. */
    private static final Set<String> PARENTS = Set.of(
            Schema.CONTAINED_IN_PLACE.getURI(),
            "http://schema.org/containedInPlace",
            "http://www.geonames.org/ontology#parentFeature",
            SKOS.broader.getURI(),
            Sem.SUB_TYPE_OF.getURI());

    private final String iri;
    private final List<Label> labels = new ArrayList<>();
    private final Set<String> parents = new TreeSet<>();
    private final PointReader point = new PointReader();
    private String precision = "";
    private boolean empty = true;

    ThingRecordBuilder(String iri) {
        this.iri = iri;
    }

    /** Whether statements with a property are used. */
    static boolean takes(String property) {
        return PARENTS.contains(property)
                || property.equals(DlAccount.GEO_PRECISION.getURI())
                || PointReader.PROPERTIES.contains(property)
                || LabelProperties.contains(property);
    }

    /**
     * One statement.
     *
     * @param node what has the property: the thing itself, or a node with its coordinates
     */
    void add(String node, String predicate, Node value) {
        empty = false;
        if (value.isLiteral()) {
            addLiteral(node, predicate, value);
        } else if (value.isURI()) {
            addThing(predicate, value.getURI());
        }
    }

    private void addThing(String predicate, String value) {
        if (PARENTS.contains(predicate)) {
            parents.add(value);
        } else if (predicate.equals(DlAccount.GEO_PRECISION.getURI())) {
            precision = Iri.localName(value);
        }
    }

    private void addLiteral(String node, String predicate, Node value) {
        if (LabelProperties.contains(predicate)) {
            LabelProperties.find(predicate, value).ifPresent(labels::add);
        } else {
            point.add(node, predicate, value);
        }
    }

    /** Whether there was no statement about it. */
    boolean isEmpty() {
        return empty;
    }

    /** The record of all statements. */
    ThingRecord get() {
        return new ThingRecord(iri, LabelSet.of(labels), parents, point.find().orElse(null), precision);
    }
}
