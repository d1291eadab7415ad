package org.dateline.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.page.Link;
import org.dateline.page.Property;
import org.dateline.page.ThingPage;
import org.dateline.page.Value;

/** Puts a {@link Description} into the words of a page. */
final class ThingView {
    private static final int DEPTH = 3;

    private final LocalPaths paths;
    private final Model model;

    private ThingView(LocalPaths paths, Model model) {
        this.paths = paths;
        this.model = model;
    }

    static ThingPage of(Description thing, LocalPaths paths, List<Link> formats) {
        ThingView view = new ThingView(paths, thing.model());
        Resource subject = thing.model().createResource(thing.iri());
        List<Link> sources = thing.sources().stream()
                .map(source -> new Link(
                        LocalPaths.localName(source).length() < 3 ? view.tail(source) : view.text(source),
                        paths.of(source)))
                .toList();
        return new ThingPage(
                view.text(thing.iri()),
                thing.iri(),
                view.properties(subject, DEPTH),
                view.inverse(subject),
                sources,
                formats);
    }

    private List<Property> properties(Resource subject, int depth) {
        Map<String, List<Value>> grouped = new TreeMap<>();
        subject.listProperties().forEach(statement -> grouped.computeIfAbsent(
                        statement.getPredicate().getURI(), iri -> new ArrayList<>())
                .add(value(statement.getObject(), depth)));
        return list(grouped);
    }

    private List<Property> inverse(Resource subject) {
        Map<String, List<Value>> grouped = new TreeMap<>();
        model.listStatements(null, null, subject).forEach((Statement statement) -> {
            if (statement.getSubject().isURIResource()) {
                grouped.computeIfAbsent(statement.getPredicate().getURI(), iri -> new ArrayList<>())
                        .add(value(statement.getSubject(), 0));
            }
        });
        return list(grouped);
    }

    private List<Property> list(Map<String, List<Value>> grouped) {
        return grouped.entrySet().stream()
                .map(entry -> new Property(
                        new Link(model.shortForm(entry.getKey()), paths.of(entry.getKey())),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(Value::text))
                                .toList()))
                .toList();
    }

    private Value value(RDFNode node, int depth) {
        if (node.isLiteral()) {
            return literal(node.asLiteral());
        }
        if (node.isURIResource()) {
            String iri = node.asResource().getURI();
            return new Value(text(iri), paths.of(iri), "", List.of());
        }
        return new Value("", null, "", depth > 0 ? properties(node.asResource(), depth - 1) : List.of());
    }

    private Value literal(Literal literal) {
        boolean plain = literal.getDatatypeURI().endsWith("#string")
                || !literal.getLanguage().isEmpty();
        String note = plain ? literal.getLanguage() : model.shortForm(literal.getDatatypeURI());
        return new Value(literal.getLexicalForm(), null, note, List.of());
    }

    private String text(String iri) {
        Statement label = model.createResource(iri).getProperty(RDFS.label);
        if (label != null && label.getObject().isLiteral()) {
            return label.getLiteral().getLexicalForm();
        }
        String shortened = model.shortForm(iri);
        return shortened.equals(iri) ? tail(iri) : shortened;
    }

    /** The path below the base, which says more than the last part alone; else the whole IRI. */
    private String tail(String iri) {
        return iri.startsWith(paths.baseIri()) ? iri.substring(paths.baseIri().length()) : iri;
    }
}
