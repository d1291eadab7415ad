// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.Sem;

/** What was read of a fact, as the fields of the form in which it can be corrected say it. */
final class FactFieldReader {
    private static final Map<String, String> FIELDS = fields();

    private FactFieldReader() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(RDFS.label.getURI(), "label");
        fields.put(Sem.EVENT_TYPE.getURI(), "type");
        fields.put(Dl.STATUS.getURI(), "status");
        fields.put(Sem.HAS_BEGIN_TIME_STAMP.getURI(), "from");
        fields.put(Sem.HAS_END_TIME_STAMP.getURI(), "to");
        fields.put(Sem.HAS_PLACE.getURI(), "place");
        fields.put(Dl.LOW.getURI(), "low");
        fields.put(Dl.BEST.getURI(), "best");
        fields.put(Dl.HIGH.getURI(), "high");
        fields.put(Dl.CLAIMANT.getURI(), "claimant");
        fields.put(DlClaim.SPEAKER.getURI(), "claimant");
        fields.put(DlAccount.DENOTED_BY.getURI(), "other");
        return fields;
    }

    /** The field of a property; empty where it has none. */
    static String field(String property) {
        return FIELDS.getOrDefault(property, "");
    }

    /** What the fields say of a thing in a graph. */
    static Map<String, String> of(GatheredStatements facts, String graph, Node thing) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach((property, field) -> {
            String value = value(property, facts.objects(graph, thing, property));
            if (!value.isEmpty() && !"other".equals(field)) {
                values.putIfAbsent(field, value);
            }
        });
        return values;
    }

    /** A property's first value; of a time its day where it is whole days, of an end the last one. */
    static String value(String property, List<Node> values) {
        if (values.isEmpty()) {
            return "";
        }
        Node value = values.get(0);
        if (!value.isLiteral()) {
            return value.isURI() ? value.getURI() : "";
        }
        boolean end = property.equals(Sem.HAS_END_TIME_STAMP.getURI());
        return end || property.equals(Sem.HAS_BEGIN_TIME_STAMP.getURI())
                ? RdfTerms.findMoment(value)
                        .map(moment -> moment(end ? moment.end() : moment.begin(), end))
                        .orElse("")
                : value.getLiteralLexicalForm();
    }

    private static String moment(Instant at, boolean end) {
        boolean midnight = at.toString().endsWith("T00:00:00Z");
        if (!midnight) {
            return at.toString();
        }
        return (end ? at.minus(Duration.ofDays(1)) : at)
                .toString()
                .substring(0, at.toString().length() - 10);
    }
}
