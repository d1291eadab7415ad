// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.model.ReportName;
import org.dateline.page.thing.PropertyValue;
import org.dateline.query.ThingLabels;
import org.jspecify.annotations.Nullable;

/** What things are called on a page: by their labels, those of the vocabulary, or what they are made of. */
public final class Labels {
    private final ShippedOntology ontology;
    private final LocalPaths paths;
    private final Model model;

    /**
     * The names of things.
     *
     * @param model what is known of them, labels included
     */
    public Labels(ShippedOntology ontology, LocalPaths paths, Model model) {
        this.ontology = ontology;
        this.paths = paths;
        this.model = model;
    }

    /** What is known of the things. */
    public Model model() {
        return model;
    }

    /** The name of a thing. */
    public String of(String iri) {
        Resource thing = model.createResource(iri);
        Statement known = thing.getProperty(ResourceFactory.createProperty(Namespaces.DL, "knownFrom"));
        if (known != null && known.getObject().isLiteral() && isOfHistory(thing)) {
            return "as known from " + EnglishText.day(known.getLiteral().getLexicalForm());
        }
        String label = find(thing);
        if (label != null) {
            return label;
        }
        String report = report(thing);
        if (report != null) {
            return report;
        }
        String minted = minted(thing);
        if (minted != null) {
            return minted;
        }
        String shortened = Namespaces.shorten(iri);
        return shortened.equals(iri) ? tail(iri) : shortened;
    }

    /** Events and states say themselves since when they are known; only the nodes of their histories say of what they are. */
    private static boolean isOfHistory(Resource thing) {
        return thing.hasProperty(ResourceFactory.createProperty(Namespaces.DL, "of"));
    }

    /** The name of a property, from the vocabulary where that has one. */
    public String property(String iri) {
        String label = find(model.createResource(iri));
        return label == null ? Namespaces.shorten(iri).replaceFirst("^rdfs?:", "") : label;
    }

    /** A value as it is shown. */
    public PropertyValue value(RDFNode node) {
        if (node.isLiteral()) {
            return literal(node.asLiteral());
        }
        if (node.isAnon()) {
            return PropertyValue.literal("…", "a thing without a name");
        }
        String iri = node.asResource().getURI();
        PropertyValue shown = PropertyValue.thing(of(iri), paths.of(iri), iri);
        return isStatus(node.asResource())
                ? new PropertyValue(Iri.localName(iri), shown.href(), iri, Iri.localName(iri), shown.parts())
                : shown;
    }

    private PropertyValue literal(Literal literal) {
        String text = literal.getLexicalForm();
        String type = Iri.localName(literal.getDatatypeURI());
        return switch (type) {
            case "dateTime" -> PropertyValue.literal(EnglishText.instant(text), text);
            case "date", "gYear", "gYearMonth" -> PropertyValue.literal(EnglishText.day(text), text);
            case "boolean" -> PropertyValue.literal("true".equals(text) ? "yes" : "no", text);
            case "anyURI" -> isWeb(text) ? PropertyValue.thing(text, text, text) : PropertyValue.literal(text, type);
            case "langString" -> PropertyValue.literal(text, "in language " + literal.getLanguage());
            case "string", "integer", "decimal" -> PropertyValue.literal(text, "");
            default -> PropertyValue.literal(text, Namespaces.shorten(literal.getDatatypeURI()));
        };
    }

    /** Whether an address is one of the web, and so may be linked. */
    public static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private boolean isStatus(Resource thing) {
        return ontology.model().contains(thing, ResourceFactory.createProperty(Namespaces.DL, "rank"), (RDFNode) null);
    }

    /** Of a report or article without a label its headline, otherwise publisher and day; null for other things. */
    private @Nullable String report(Resource thing) {
        Resource source = object(thing, Namespaces.PROV + "hadPrimarySource");
        Resource article = source == null ? thing : source;
        String headline = source == null ? null : find(source);
        Resource publisher = object(article, Namespaces.SCHEMA + "publisher");
        Statement published = article.getProperty(ResourceFactory.createProperty(Namespaces.SCHEMA, "datePublished"));
        if (source == null && publisher == null && published == null) {
            return null;
        }
        return ReportName.of(
                headline == null ? "" : headline,
                publisher == null ? "" : of(publisher.getURI()),
                published != null && published.getObject().isLiteral()
                        ? published.getLiteral().getLexicalForm()
                        : "",
                "",
                thing.getURI());
    }

    /** Of a participation who and in which role, of a toll the harm and its bounds; null for other things. */
    private @Nullable String minted(Resource thing) {
        Resource agent = object(thing, Namespaces.DL + "agent");
        if (agent != null) {
            Resource role = object(thing, Namespaces.SEM + "roleType");
            return of(agent.getURI()) + (role == null ? "" : ", " + of(role.getURI()));
        }
        Resource harm = object(thing, Namespaces.DL + "harm");
        return harm == null ? null : of(harm.getURI()) + " " + bounds(thing);
    }

    private String bounds(Resource toll) {
        String low = number(toll, "low");
        String best = number(toll, "best");
        String high = number(toll, "high");
        String range = low.equals(high) ? low : low + "–" + high;
        return range.equals(best) || best.isEmpty() ? range : best + " (" + range + ")";
    }

    private String number(Resource toll, String name) {
        Statement found = toll.getProperty(ResourceFactory.createProperty(Namespaces.DL, name));
        return found != null && found.getObject().isLiteral()
                ? found.getLiteral().getLexicalForm()
                : "";
    }

    private @Nullable Resource object(Resource thing, String property) {
        Statement found = thing.getProperty(ResourceFactory.createProperty(property));
        return found != null && found.getObject().isURIResource() ? found.getResource() : null;
    }

    /** By the store's labels, else by those of the vocabulary. */
    private @Nullable String find(Resource thing) {
        for (Model source : List.of(model, ontology.model())) {
            String label = ThingLabels.labelIn(source.getGraph(), thing.getURI());
            if (!label.isEmpty()) {
                return label;
            }
        }
        return null;
    }

    /** The path below the base, which says more than the last part alone; else the whole IRI. */
    private String tail(String iri) {
        String base = paths.baseIri();
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }
}
