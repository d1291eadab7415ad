package org.dateline.serve.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
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
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.Site;

/** Puts a {@link Description} into the words of a page. */
final class ThingPageBuilder {
    private static final int DEPTH = 3;
    private static final int TOLD_AT_MOST = 60;

    private final Site site;
    private final Labels labels;

    /**
     * A view of a description.
     *
     * @param model what is known, as one set of triples
     */
    ThingPageBuilder(Site site, Model model) {
        this.site = site;
        this.labels = new Labels(site, model);
    }

    /** The page of the thing that the model is about. */
    ThingPage page(Description thing, ThingDocument document) {
        Resource subject = labels.model().createResource(thing.iri());
        Model told = thing.told();
        String title = headline(thing.iri(), told).orElseGet(() -> labels.of(thing.iri()));
        return new ThingPage(
                new ThingPage.Head(title, thing.iri(), EventSummary.of(subject, labels)),
                properties(subject, DEPTH),
                inverse(subject),
                ThingSourceReader.list(site, thing.sources()),
                told(told),
                new ThingPage.Around(document.formats(thing.page()), turns(thing, document)));
    }

    private static List<Link> turns(Description thing, ThingDocument document) {
        List<Link> turns = new ArrayList<>();
        if (thing.page() > 1) {
            turns.add(new Link("← Page " + (thing.page() - 1), document.href(thing.page() - 1)));
        }
        if (thing.more()) {
            turns.add(new Link("Page " + (thing.page() + 1) + " →", document.href(thing.page() + 1)));
        }
        return turns;
    }

    /** Of a source, the headline of its article. */
    private Optional<String> headline(String iri, Model told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String title =
                ThingSourceReader.list(site, List.of(iri)).get(0).report().text();
        return told.listObjects()
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

    /** What points to a thing, without the snapshots of its history, which are among its own statements. */
    private List<PropertyRow> inverse(Resource subject) {
        String history = site.paths().baseIri() + "id/assessment/";
        Map<String, List<PropertyValue>> grouped = new LinkedHashMap<>();
        subject.getModel().listStatements(null, null, subject).forEach((Statement statement) -> {
            Resource from = statement.getSubject();
            if (from.isURIResource() && !from.getURI().startsWith(history)) {
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
            Link name =
                    new Link("used as a property, for instance of", site.paths().of(subject.getURI()));
            inverse.add(new PropertyRow(name, subject.getURI(), uses));
        }
        return inverse;
    }

    /** Events first, then what else is said; places in a text are left to the data. */
    private List<ThingPage.SubjectStatements> told(Model source) {
        ThingPageBuilder inside = new ThingPageBuilder(site, source);
        return source.listSubjects().filterKeep(thing -> thing.isURIResource() && !isMention(thing)).toList().stream()
                .sorted(Comparator.comparing(ThingPageBuilder::rank).thenComparing(Resource::getURI))
                .limit(TOLD_AT_MOST)
                .map(thing -> new ThingPage.SubjectStatements(
                        new Link(inside.labels.of(thing.getURI()), site.paths().of(thing.getURI())),
                        inside.properties(thing, DEPTH)))
                .filter(told -> !told.properties().isEmpty())
                .toList();
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
                        new Link(labels.property(entry.getKey()), site.paths().of(entry.getKey())),
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
