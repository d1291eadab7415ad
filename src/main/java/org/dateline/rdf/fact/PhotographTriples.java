// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.fact.PhotographFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Schema;

/** Writes which photographs an article shows. */
final class PhotographTriples {
    private final TripleWriter writer;
    private final MentionTriples mentions;

    PhotographTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
    }

    void write() {
        writer.facts().photographs().forEach(this::write);
    }

    private void write(PhotographFact photograph) {
        String name = writer.ownName("caption", photograph.mentions(), mentions);
        Node node = RdfTerms.iri(writer.names().record().own("photograph", name));
        writer.add(node, RDF.Nodes.type, Schema.PHOTOGRAPH_CLASS);
        writer.add(node, Schema.IS_PART_OF, writer.article());
        writer.addText(node, RDFS.label.asNode(), photograph.label());
        photograph.about().forEach(id -> writer.thing(id)
                .ifPresentOrElse(
                        thing -> writer.add(node, Schema.ABOUT, thing),
                        () -> writer.omit("nothing names what " + photograph.id() + " shows: " + id)));
        photograph.place().flatMap(writer::place).ifPresent(place -> writer.add(node, Schema.CONTENT_LOCATION, place));
        photograph
                .taken()
                .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
                .ifPresent(day -> writer.add(node, Schema.DATE_CREATED, day));
        photograph.creator().flatMap(writer::actor).ifPresent(actor -> writer.add(node, Schema.CREATOR, actor));
        if (!photograph.credit().isBlank()) {
            writer.add(
                    node, Schema.CREDIT_TEXT, NodeFactory.createLiteralString(TripleWriter.line(photograph.credit())));
        }
        mentions.denote(node, photograph.mentions());
        writer.addEvidence(node, photograph.evidence());
    }
}
