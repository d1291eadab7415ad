// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.dateline.page.Link;
import org.dateline.page.thing.PropertyRow;
import org.dateline.page.thing.PropertyValue;
import org.dateline.page.thing.ThingPage;
import org.dateline.query.Description;
import org.dateline.rdf.DatelineIris;
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;

/** Makes the generic page of a thing from its {@link Description}. */
final class ThingPageBuilder {
    private static final int DEPTH = 3;
    private static final int MOST_OF_SOURCE = 60;

    private final ThingSourceReader sources;
    private final ShippedOntology ontology;
    private final LocalPaths paths;
    private final Labels labels;

    /**
     * A builder for one description.
     *
     * @param model all statements of the description, as one set of triples
     */
    ThingPageBuilder(ThingSourceReader sources, ShippedOntology ontology, LocalPaths paths, Model model) {
        this.sources = sources;
        this.ontology = ontology;
        this.paths = paths;
        this.labels = new Labels(ontology, paths, model);
    }

    /** The page of a thing. */
    ThingPage page(Description thing, ThingDocument document) {
        Resource subject = labels.model().createResource(thing.iri());
        Model stated = thing.contentOfSource();
        String title = headline(thing.iri(), stated).orElseGet(() -> labels.of(thing.iri()));
        return new ThingPage(
                new ThingPage.Head(title, thing.iri(), EventSummary.of(subject, labels)),
                properties(subject, DEPTH),
                inverse(subject),
                sources.list(thing.sources()),
                statedIn(stated),
                new ThingPage.Around(document.formats(thing.page()), pageLinks(thing, document)));
    }

    private static List<Link> pageLinks(Description thing, ThingDocument document) {
        List<Link> links = new ArrayList<>();
        if (thing.page() > 1) {
            links.add(new Link("← Page " + (thing.page() - 1), document.href(thing.page() - 1)));
        }
        if (thing.more()) {
            links.add(new Link("Page " + (thing.page() + 1) + " →", document.href(thing.page() + 1)));
        }
        return links;
    }

    /** The headline of the article, where the thing is a report. */
    private Optional<String> headline(String iri, Model stated) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        String title = sources.list(List.of(iri)).get(0).report().text();
        return stated.listObjects()
                        .filterKeep(node -> node.isLiteral()
                                && node.asLiteral().getLexicalForm().equals(title))
                        .hasNext()
                ? Optional.of(title)
                : Optional.empty();
    }

    private List<PropertyRow> properties(Resource subject, int depth) {
        Map<String, List<PropertyValue>> grouped = new LinkedHashMap<>();
        subject.listProperties().forEach(statement -> grouped.computeIfAbsent(
                        statement.getPredicate().getURI(), iri -> new ArrayList<>())
                .add(value(statement.getObject(), depth)));
        return list(grouped);
    }

    /** The statements that have the thing as their object. The nodes of its history are left out. */
    private List<PropertyRow> inverse(Resource subject) {
        Map<String, List<PropertyValue>> grouped = new LinkedHashMap<>();
        subject.getModel().listStatements(null, null, subject).forEach((Statement statement) -> {
            Resource from = statement.getSubject();
            if (from.isURIResource() && !DatelineIris.isOfHistory(from.getURI())) {
                grouped.computeIfAbsent(statement.getPredicate().getURI(), iri -> new ArrayList<>())
                        .add(value(from, 0));
            }
        });
        List<PropertyRow> inverse = new ArrayList<>(list(grouped));
        List<PropertyValue> uses = subject
                .getModel()
                .listStatements(null, ResourceFactory.createProperty(subject.getURI()), (RDFNode) null)
                .toList()
                .stream()
                .map(use -> value(use.getSubject(), 0))
                .distinct()
                .toList();
        if (!uses.isEmpty()) {
            Link name = new Link("used as a property, for instance of", paths.of(subject.getURI()));
            inverse.add(new PropertyRow(name, subject.getURI(), uses));
        }
        return inverse;
    }

    /** What a report states: articles and events first. Mentions in the text are shown in the RDF formats only. */
    private List<ThingPage.SubjectStatements> statedIn(Model source) {
        ThingPageBuilder inside = new ThingPageBuilder(sources, ontology, paths, withNames(source));
        return source.listSubjects().filterKeep(thing -> thing.isURIResource() && !isMention(thing)).toList().stream()
                .sorted(Comparator.comparing(ThingPageBuilder::rank).thenComparing(Resource::getURI))
                .limit(MOST_OF_SOURCE)
                .map(thing -> new ThingPage.SubjectStatements(
                        new Link(inside.labels.of(thing.getURI()), paths.of(thing.getURI())),
                        inside.properties(thing, DEPTH)))
                .filter(part -> !part.properties().isEmpty())
                .toList();
    }

    /** What a source says, and of things of which it says nothing, what they are called. */
    private Model withNames(Model source) {
        Model names = ModelFactory.createDefaultModel().add(source);
        labels.model()
                .listSubjects()
                .filterDrop(thing -> source.contains(thing, (Property) null))
                .forEach(thing -> names.add(thing.listProperties()));
        return names;
    }

    private static boolean isMention(Resource thing) {
        return thing.listProperties(RDF.type).toList().stream()
                .anyMatch(type -> type.getObject().toString().endsWith("#Mention"));
    }

    private static String rank(Resource thing) {
        return thing.getURI().contains("/article/") ? "0" : thing.getURI().contains("/event/") ? "1" : "2";
    }

    private List<PropertyRow> list(Map<String, List<PropertyValue>> grouped) {
        return grouped.entrySet().stream()
                .map(entry -> new PropertyRow(
                        new Link(labels.property(entry.getKey()), paths.of(entry.getKey())),
                        entry.getKey(),
                        entry.getValue().stream()
                                .distinct()
                                .sorted(Comparator.comparing(PropertyValue::text))
                                .toList()))
                .sorted(Comparator.comparing(property -> property.name().text()))
                .toList();
    }

    private PropertyValue value(RDFNode node, int depth) {
        return node.isAnon() && depth > 0
                ? new PropertyValue("", null, "", "", properties(node.asResource(), depth - 1))
                : labels.value(node);
    }
}
