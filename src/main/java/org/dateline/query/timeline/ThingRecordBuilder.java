// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Iri;
import org.dateline.model.Label;
import org.dateline.model.LabelSet;
import org.dateline.model.Position;
import org.dateline.model.timeline.ThingRecord;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Schema;
import org.jspecify.annotations.Nullable;

/** Collects the statements of an actor, a place or a type. */
final class ThingRecordBuilder {
    private static final String NUMBER = "([-+]?[0-9]{1,3}(?:\\.[0-9]{0,20})?(?:[eE][-+]?[0-9]{1,2})?)";
    private static final Pattern POINT = Pattern.compile(
            "\\s*(?:<http://www\\.opengis\\.net/def/crs/OGC/1\\.3/CRS84>)?\\s*POINT\\s*\\(\\s*" + NUMBER + "\\s+"
                    + NUMBER + "\\s*\\)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_WKT = 200;
    private static final String AS_WKT = Geo.AS_WKT.getURI();
    private static final Set<String> PROPERTIES =
            Set.of(Schema.CONTAINED_IN_PLACE.getURI(), SKOS.broader.getURI(), DlAccount.GEO_PRECISION.getURI(), AS_WKT);

    private final String iri;
    private final List<Label> labels = new ArrayList<>();
    private final Set<String> parents = new TreeSet<>();
    private @Nullable Position position;
    private String precision = "";
    private boolean empty = true;

    ThingRecordBuilder(String iri) {
        this.iri = iri;
    }

    /** Whether statements with a property are used. */
    static boolean takes(String property) {
        return PROPERTIES.contains(property) || LabelProperties.contains(property);
    }

    /** One statement. */
    void add(String predicate, Node value) {
        empty = false;
        if (value.isLiteral()) {
            addLiteral(predicate, value);
        } else if (value.isURI()) {
            addThing(predicate, value.getURI());
        }
    }

    private void addThing(String predicate, String value) {
        if (predicate.equals(Schema.CONTAINED_IN_PLACE.getURI()) || predicate.equals(SKOS.broader.getURI())) {
            parents.add(value);
        } else if (predicate.equals(DlAccount.GEO_PRECISION.getURI())) {
            precision = Iri.localName(value);
        }
    }

    private void addLiteral(String predicate, Node value) {
        if (LabelProperties.contains(predicate)) {
            LabelProperties.find(predicate, value).ifPresent(labels::add);
        } else if (predicate.equals(AS_WKT) && value.getLiteralLexicalForm().length() <= LONGEST_WKT) {
            Matcher point = POINT.matcher(value.getLiteralLexicalForm());
            if (point.matches()) {
                place(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            }
        }
    }

    /** Of several points the most western: the same whatever the order of the statements. */
    private void place(double longitude, double latitude) {
        boolean possible = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        if (possible && (position == null || longitude < position.longitude())) {
            position = new Position(latitude, longitude);
        }
    }

    /** Whether there was no statement about it. */
    boolean isEmpty() {
        return empty;
    }

    /** The record of all statements. */
    ThingRecord get() {
        return new ThingRecord(iri, LabelSet.of(labels), parents, position, precision);
    }
}
