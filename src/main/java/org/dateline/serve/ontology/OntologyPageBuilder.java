package org.dateline.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;
import org.dateline.page.ontology.OntologyPage;
import org.dateline.page.ontology.OntologyPage.Section;
import org.dateline.page.ontology.OntologyPage.Term;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;

/** Makes the page of the ontology from its files. The page shows everything that the files contain. */
final class OntologyPageBuilder {
    private static final Comparator<Resource> BY_LABEL =
            Comparator.comparing(ShippedOntology::label, String.CASE_INSENSITIVE_ORDER);

    private final Model model;
    private final TermLinks links;

    OntologyPageBuilder(ShippedOntology ontology, LocalPaths paths) {
        this.model = ontology.model();
        this.links = new TermLinks(paths);
    }

    /** The page. */
    OntologyPage page() {
        Resource ontology = model.createResource(Dl.NS.substring(0, Dl.NS.length() - 1));
        return new OntologyPage(
                new OntologyPage.Head(
                        text(ontology, DCTerms.title),
                        text(ontology, DCTerms.description),
                        Dl.NS,
                        text(ontology, OWL.versionInfo)),
                sections(),
                new EventTypeTrees(model, links).schemes(),
                RdfFormat.links("/ontology"));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Map<String, Resource> kinds = new LinkedHashMap<>();
        kinds.put("Classes", OWL.Class);
        kinds.put("Properties between things", OWL.ObjectProperty);
        kinds.put("Properties with values", OWL.DatatypeProperty);
        kinds.put("Annotations", OWL.AnnotationProperty);
        kinds.forEach((title, kind) -> add(sections, anchor(title), title, ours(kind)));
        ours(OWL.Class).stream()
                .sorted(BY_LABEL)
                .forEach(type -> add(
                        sections,
                        "values-" + Iri.localName(type.getURI()),
                        "Values of " + ShippedOntology.label(type),
                        ours(type)));
        add(sections, "role-types", "Roles", ours(ResourceFactory.createResource(Namespaces.SEM + "RoleType")));
        add(
                sections,
                "reused",
                "Reused terms",
                model.listSubjectsWithProperty(RDFS.isDefinedBy)
                        .filterKeep(term -> !isOurs(term))
                        .toList());
        return sections;
    }

    private void add(List<Section> sections, String anchor, String title, List<Resource> terms) {
        if (!terms.isEmpty()) {
            sections.add(new Section(
                    anchor,
                    title,
                    terms.stream().sorted(BY_LABEL).map(this::term).toList()));
        }
    }

    private List<Resource> ours(Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type)
                .filterKeep(OntologyPageBuilder::isOurs)
                .toList();
    }

    private static boolean isOurs(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(Dl.NS);
    }

    private Term term(Resource term) {
        String comment = text(term, RDFS.comment);
        return new Term(
                links.anchor(term),
                Namespaces.shorten(term.getURI()),
                ShippedOntology.label(term),
                comment.isEmpty() ? text(term, SKOS.definition) : comment,
                text(term, SKOS.example),
                rows(term));
    }

    private List<OntologyPage.Row> rows(Resource term) {
        List<OntologyPage.Row> rows = new ArrayList<>();
        row(rows, "subclass of", objects(term, RDFS.subClassOf));
        row(rows, "subclasses", subjects(RDFS.subClassOf, term));
        row(rows, "narrower than", objects(term, RDFS.subPropertyOf));
        row(rows, "wider than", subjects(RDFS.subPropertyOf, term));
        row(rows, "said of", objects(term, RDFS.domain));
        row(rows, "value", objects(term, RDFS.range));
        row(rows, "properties", subjects(RDFS.domain, term));
        row(rows, "value of", subjects(RDFS.range, term));
        row(rows, "same as", Stream.concat(objects(term, OWL.equivalentClass), objects(term, OWL.equivalentProperty)));
        row(rows, "exactly", objects(term, SKOS.exactMatch));
        row(rows, "close to", objects(term, SKOS.closeMatch));
        row(rows, "broader", objects(term, SKOS.broadMatch));
        row(rows, "narrower", objects(term, SKOS.narrowMatch));
        row(rows, "related to", objects(term, SKOS.relatedMatch));
        return rows;
    }

    private void row(List<OntologyPage.Row> rows, String name, Stream<Resource> terms) {
        List<Link> named = terms.map(links::to)
                .distinct()
                .sorted(Comparator.comparing(link -> link.text().toLowerCase(Locale.ROOT)))
                .toList();
        if (!named.isEmpty()) {
            rows.add(new OntologyPage.Row(name, named));
        }
    }

    private static Stream<Resource> objects(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource);
    }

    private Stream<Resource> subjects(Property property, Resource term) {
        return model.listSubjectsWithProperty(property, term).filterKeep(Resource::isURIResource).toList().stream();
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The text of a property; empty where the term has none. */
    static String text(Resource term, Property property) {
        RDFNode found = term.hasProperty(property) ? term.getProperty(property).getObject() : null;
        return found != null && found.isLiteral() ? found.asLiteral().getLexicalForm() : "";
    }
}
