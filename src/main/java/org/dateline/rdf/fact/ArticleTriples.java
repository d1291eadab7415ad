// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.PlaceFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Writes the article, its report, and the program that made the report. */
final class ArticleTriples {
    private final TripleWriter writer;
    private final Article article;
    private final Masthead masthead;

    ArticleTriples(TripleWriter writer) {
        this.writer = writer;
        this.article = writer.facts().article();
        this.masthead = article.masthead();
    }

    void write(Instant now) {
        source(now);
        Node node = writer.article();
        writer.add(node, RDF.Nodes.type, Schema.NEWS_ARTICLE_CLASS);
        writer.add(node, RDFS.label.asNode(), TripleWriter.text(title()));
        writer.addText(node, Schema.HEADLINE, masthead.headline());
        publication(node);
        if (!masthead.language().isBlank()) {
            writer.add(node, Schema.IN_LANGUAGE, NodeFactory.createLiteralString(masthead.language()));
        }
        if (!masthead.address().isBlank()) {
            writer.add(node, Schema.URL, NodeFactory.createLiteralDT(masthead.address(), XSDDatatype.XSDanyURI));
        }
        writer.add(node, DlAccount.TEXT_DIGEST, NodeFactory.createLiteralString(article.digest()));
        party(node, Schema.PUBLISHER, masthead.publisher(), Schema.NEWS_MEDIA_ORGANIZATION_CLASS);
        party(node, Dl.UPSTREAM, masthead.agency(), Schema.NEWS_MEDIA_ORGANIZATION_CLASS);
        masthead.authors().forEach(author -> party(node, Schema.AUTHOR, author, Schema.PERSON_CLASS));
        located().ifPresent(place -> writer.add(node, Schema.LOCATION_CREATED, place));
    }

    private String title() {
        return masthead.headline().isBlank() ? article.slug().replace('-', ' ') : masthead.headline();
    }

    private void publication(Node node) {
        Publication publication = masthead.publication();
        if (publication != null) {
            writer.add(node, Schema.DATE_PUBLISHED, RdfTerms.node(publication.instant()));
            writer.addIndividual(node, DlAccount.DATE_PRECISION, "Precision", publication.byDay() ? "day" : "second");
        }
    }

    private void party(Node node, Node predicate, String name, Node type) {
        String iri = writer.names().parties().get(name);
        if (!name.isBlank() && iri != null) {
            Node party = RdfTerms.iri(iri);
            writer.addShared(party, RDF.Nodes.type, Sem.ACTOR_CLASS);
            writer.addShared(party, RDF.Nodes.type, type);
            writer.addShared(party, RDFS.label.asNode(), TripleWriter.text(name));
            writer.add(node, predicate, party);
        }
    }

    private Optional<Node> located() {
        return writer.facts().places().stream()
                .filter(place -> place.name().equalsIgnoreCase(masthead.located()) || isSpelled(place))
                .findFirst()
                .flatMap(place -> writer.place(place.id()));
    }

    private boolean isSpelled(PlaceFact place) {
        return place.mentions().stream()
                .anyMatch(span -> span.of(article.text()).equalsIgnoreCase(masthead.located()));
    }

    private void source(Instant now) {
        Node report = writer.report();
        writer.addSource(report, RDF.Nodes.type, Dl.SOURCE_CLASS);
        writer.addSource(report, RDF.Nodes.type, Prov.ENTITY_CLASS);
        writer.addSource(report, RDFS.label.asNode(), TripleWriter.text(title() + ", our record"));
        writer.addSource(report, Prov.HAD_PRIMARY_SOURCE, writer.article());
        Node agent = RdfTerms.iri(
                ExtractorIris.iri(writer.names().record(), writer.facts().extractor()));
        Node extraction = RdfTerms.iri(writer.names().record().extraction());
        writer.addSource(report, Prov.WAS_ATTRIBUTED_TO, agent);
        writer.addSource(report, Prov.WAS_GENERATED_BY, extraction);
        writer.addSource(extraction, RDF.Nodes.type, Prov.ACTIVITY_CLASS);
        writer.addSource(extraction, Prov.WAS_ASSOCIATED_WITH, agent);
        writer.addSource(extraction, Prov.USED, writer.article());
        writer.addSource(extraction, Prov.ENDED_AT_TIME, RdfTerms.node(now));
        writer.addShared(agent, RDF.Nodes.type, Prov.SOFTWARE_AGENT_CLASS);
        writer.addShared(
                agent,
                RDFS.label.asNode(),
                NodeFactory.createLiteralString(writer.facts().extractor()));
    }
}
