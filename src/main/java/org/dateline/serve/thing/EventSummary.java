// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.model.Status;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.serve.site.Labels;
import org.jspecify.annotations.Nullable;

/** Summarises an event in one line: time, place, status, sources, and whether the sources differ. */
final class EventSummary {
    private EventSummary() {}

    /** The line; empty for a thing that has neither status nor time. */
    static String of(Resource event, Labels labels) {
        List<String> parts = new ArrayList<>();
        String when = when(event);
        Statement place = find(event, Namespaces.SEM + "hasPlace");
        String where = place != null && place.getObject().isURIResource()
                ? labels.of(place.getResource().getURI())
                : "";
        add(parts, when + (when.isEmpty() || where.isEmpty() ? "" : ", ") + where);
        Statement status = find(event, Namespaces.DL + "status");
        if (status != null && status.getObject().isURIResource()) {
            add(parts, Status.labelOf(Iri.localName(status.getResource().getURI())));
        }
        if (parts.isEmpty() || (status == null && when.isEmpty())) {
            return "";
        }
        add(parts, sources(event));
        add(parts, "true".equals(text(event, Namespaces.DL + "disputed")) ? "disputed" : "");
        return String.join(" · ", parts);
    }

    private static String when(Resource event) {
        return TimeSpanReader.read(predicate -> event.getModel()
                        .listObjectsOfProperty(event, ResourceFactory.createProperty(predicate.getURI()))
                        .mapWith(RDFNode::asNode)
                        .toList())
                .inWords();
    }

    private static String sources(Resource event) {
        String all = text(event, Namespaces.DL + "sourceCount");
        String independent = text(event, Namespaces.DL + "independentSourceCount");
        if (all.isEmpty()) {
            return "";
        }
        return all
                + ("1".equals(all) ? " source" : " sources")
                + (independent.isEmpty() || "1".equals(all) ? "" : ", " + independent + " independent");
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static String text(Resource event, String property) {
        Statement found = find(event, property);
        return found != null && found.getObject().isLiteral()
                ? found.getLiteral().getLexicalForm()
                : "";
    }

    private static @Nullable Statement find(Resource event, String property) {
        return event.getProperty(ResourceFactory.createProperty(property));
    }
}
