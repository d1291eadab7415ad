// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.time.Instant;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.model.Report;
import org.dateline.model.Status;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** A page of a timeline as triples in our vocabulary, as of the day that was asked for, with the reports that it rests on. */
public final class TimelineRdfWriter {
    private final Model model = ModelFactory.createDefaultModel();

    private TimelineRdfWriter() {}

    /**
     * The triples of a page.
     *
     * @param page the events and their reports
     * @param about the URL of the file, of which rights and day are said
     * @param rights what may be done with it
     * @param asOf as of which day or instant
     */
    public static Model of(TimelineSlice.Page page, String about, String rights, String asOf) {
        TimelineRdfWriter triples = new TimelineRdfWriter();
        triples.prefixes();
        Node file = NodeFactory.createURI(about);
        triples.text(file, DCTerms.rights.asNode(), rights);
        triples.text(file, DCTerms.temporal.asNode(), asOf);
        page.rows().forEach(triples::event);
        page.reports().values().forEach(triples::report);
        return triples.model;
    }

    private void prefixes() {
        model.setNsPrefixes(Namespaces.of("dl", "sem", "schema", "prov", "dcterms", "rdfs", "xsd"));
    }

    private void event(EventRow row) {
        Node event = NodeFactory.createURI(row.iri());
        add(event, RDF.type.asNode(), Sem.EVENT_CLASS);
        text(event, RDFS.label.asNode(), row.label());
        time(event, Sem.HAS_BEGIN_TIME_STAMP, row.begin().orElse(null));
        time(event, Sem.HAS_END_TIME_STAMP, row.end().orElse(null));
        time(event, Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, row.span().earliestBegin());
        time(event, Sem.HAS_LATEST_BEGIN_TIME_STAMP, row.span().latestBegin());
        time(event, Sem.HAS_EARLIEST_END_TIME_STAMP, row.span().earliestEnd());
        time(event, Sem.HAS_LATEST_END_TIME_STAMP, row.span().latestEnd());
        time(event, Dl.LAST_TOLD_ON, row.span().lastTold());
        if (row.status() != Status.UNKNOWN) {
            add(event, Dl.STATUS, NodeFactory.createURI(row.status().iri()));
        }
        marks(event, row.marks());
        named(event, Sem.EVENT_TYPE, row.involved().types());
        named(event, Sem.HAS_ACTOR, row.involved().actors());
        named(
                event,
                Sem.HAS_PLACE,
                row.involved().places().stream()
                        .map((EventPlace place) -> new Named(place.iri(), place.label()))
                        .toList());
    }

    private void marks(Node event, EventRow.Marks marks) {
        if (marks.sources() > 0) {
            number(event, Dl.SOURCE_COUNT, marks.sources());
            number(event, Dl.INDEPENDENT_SOURCE_COUNT, marks.independent());
            add(
                    event,
                    Dl.DISPUTED,
                    NodeFactory.createLiteralDT(Boolean.toString(marks.disputed()), XSDDatatype.XSDboolean));
        }
        marks.reports().forEach(report -> add(event, Prov.WAS_DERIVED_FROM, NodeFactory.createURI(report)));
    }

    private void report(Report of) {
        Node report = NodeFactory.createURI(of.iri());
        add(report, RDF.type.asNode(), Dl.SOURCE_CLASS);
        if (of.article().isEmpty()) {
            return;
        }
        Node article = NodeFactory.createURI(of.article());
        add(report, Prov.HAD_PRIMARY_SOURCE, article);
        text(article, schema("headline"), of.headline());
        text(article, DCTerms.publisher.asNode(), of.publisher());
        if (!of.url().isEmpty()) {
            add(article, schema("url"), NodeFactory.createLiteralDT(of.url(), XSDDatatype.XSDanyURI));
        }
        text(article, DCTerms.issued.asNode(), of.published());
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    private void named(Node event, Node property, List<Named> things) {
        for (Named thing : things) {
            Node node = NodeFactory.createURI(thing.iri());
            add(event, property, node);
            text(node, RDFS.label.asNode(), thing.label());
        }
    }

    private void text(Node subject, Node property, String text) {
        if (!text.isEmpty()) {
            add(subject, property, NodeFactory.createLiteralString(text));
        }
    }

    private void number(Node subject, Node property, int number) {
        add(subject, property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    private void time(Node subject, Node property, @Nullable Instant instant) {
        if (instant != null) {
            add(subject, property, NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime));
        }
    }

    private void add(Node subject, Node property, Node value) {
        model.getGraph().add(subject, property, value);
    }
}
