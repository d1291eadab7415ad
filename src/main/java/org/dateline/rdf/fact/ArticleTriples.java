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

/** Writes the article itself, our record of it, and what made the record. */
final class ArticleTriples {
    private final TripleWriter writing;
    private final Article article;
    private final Masthead masthead;

    ArticleTriples(TripleWriter writing) {
        this.writing = writing;
        this.article = writing.facts().article();
        this.masthead = article.masthead();
    }

    void write(Instant now) {
        source(now);
        Node node = writing.article();
        writing.tell(node, RDF.Nodes.type, Schema.NEWS_ARTICLE_CLASS);
        writing.tell(node, RDFS.label.asNode(), TripleWriter.text(title()));
        writing.tellText(node, Schema.HEADLINE, masthead.headline());
        publication(node);
        if (!masthead.language().isBlank()) {
            writing.tell(node, Schema.IN_LANGUAGE, NodeFactory.createLiteralString(masthead.language()));
        }
        if (!masthead.address().isBlank()) {
            writing.tell(node, Schema.URL, NodeFactory.createLiteralDT(masthead.address(), XSDDatatype.XSDanyURI));
        }
        writing.tell(node, DlAccount.TEXT_DIGEST, NodeFactory.createLiteralString(article.digest()));
        party(node, Schema.PUBLISHER, masthead.publisher(), Schema.NEWS_MEDIA_ORGANIZATION_CLASS);
        party(node, Dl.UPSTREAM, masthead.agency(), Schema.NEWS_MEDIA_ORGANIZATION_CLASS);
        masthead.authors().forEach(author -> party(node, Schema.AUTHOR, author, Schema.PERSON_CLASS));
        located().ifPresent(place -> writing.tell(node, Schema.LOCATION_CREATED, place));
    }

    private String title() {
        return masthead.headline().isBlank() ? article.slug().replace('-', ' ') : masthead.headline();
    }

    private void publication(Node node) {
        Publication publication = masthead.publication();
        if (publication != null) {
            writing.tell(node, Schema.DATE_PUBLISHED, RdfTerms.node(publication.instant()));
            writing.tellValue(node, DlAccount.DATE_PRECISION, "Precision", publication.byDay() ? "day" : "second");
        }
    }

    private void party(Node node, Node predicate, String name, Node type) {
        String iri = writing.names().parties().get(name);
        if (!name.isBlank() && iri != null) {
            Node party = RdfTerms.iri(iri);
            writing.share(party, RDF.Nodes.type, Sem.ACTOR_CLASS);
            writing.share(party, RDF.Nodes.type, type);
            writing.share(party, RDFS.label.asNode(), TripleWriter.text(name));
            writing.tell(node, predicate, party);
        }
    }

    private Optional<Node> located() {
        return writing.facts().places().stream()
                .filter(place -> place.name().equalsIgnoreCase(masthead.located()) || isSpelled(place))
                .findFirst()
                .flatMap(place -> writing.place(place.id()));
    }

    private boolean isSpelled(PlaceFact place) {
        return place.mentions().stream()
                .anyMatch(span -> span.of(article.text()).equalsIgnoreCase(masthead.located()));
    }

    private void source(Instant now) {
        Node report = writing.report();
        writing.describe(report, RDF.Nodes.type, Dl.SOURCE_CLASS);
        writing.describe(report, RDF.Nodes.type, Prov.ENTITY_CLASS);
        writing.describe(report, RDFS.label.asNode(), TripleWriter.text(title() + ", our record"));
        writing.describe(report, Prov.HAD_PRIMARY_SOURCE, writing.article());
        Node agent = RdfTerms.iri(
                ExtractorIris.iri(writing.names().record(), writing.facts().extractor()));
        Node extraction = RdfTerms.iri(writing.names().record().extraction());
        writing.describe(report, Prov.WAS_ATTRIBUTED_TO, agent);
        writing.describe(report, Prov.WAS_GENERATED_BY, extraction);
        writing.describe(extraction, RDF.Nodes.type, Prov.ACTIVITY_CLASS);
        writing.describe(extraction, Prov.WAS_ASSOCIATED_WITH, agent);
        writing.describe(extraction, Prov.USED, writing.article());
        writing.describe(extraction, Prov.ENDED_AT_TIME, RdfTerms.node(now));
        writing.share(agent, RDF.Nodes.type, Prov.SOFTWARE_AGENT_CLASS);
        writing.share(
                agent,
                RDFS.label.asNode(),
                NodeFactory.createLiteralString(writing.facts().extractor()));
    }
}
