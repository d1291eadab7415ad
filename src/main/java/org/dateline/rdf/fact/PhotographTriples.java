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
    private final TripleWriter writing;
    private final MentionTriples mentions;

    PhotographTriples(TripleWriter writing, MentionTriples mentions) {
        this.writing = writing;
        this.mentions = mentions;
    }

    void write() {
        writing.facts().photographs().forEach(this::write);
    }

    private void write(PhotographFact photograph) {
        String name = writing.ownName("caption", photograph.mentions(), mentions);
        Node node = RdfTerms.iri(writing.names().record().own("photograph", name));
        writing.tell(node, RDF.Nodes.type, Schema.PHOTOGRAPH_CLASS);
        writing.tell(node, Schema.IS_PART_OF, writing.article());
        writing.tellText(node, RDFS.label.asNode(), photograph.label());
        photograph.about().forEach(id -> writing.thing(id)
                .ifPresentOrElse(
                        thing -> writing.tell(node, Schema.ABOUT, thing),
                        () -> writing.leave("nothing names what " + photograph.id() + " shows: " + id)));
        photograph
                .place()
                .flatMap(writing::place)
                .ifPresent(place -> writing.tell(node, Schema.CONTENT_LOCATION, place));
        photograph
                .taken()
                .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
                .ifPresent(day -> writing.tell(node, Schema.DATE_CREATED, day));
        photograph.creator().flatMap(writing::actor).ifPresent(actor -> writing.tell(node, Schema.CREATOR, actor));
        if (!photograph.credit().isBlank()) {
            writing.tell(
                    node, Schema.CREDIT_TEXT, NodeFactory.createLiteralString(TripleWriter.line(photograph.credit())));
        }
        mentions.denote(node, photograph.mentions());
        writing.tellEvidence(node, photograph.evidence());
    }
}
