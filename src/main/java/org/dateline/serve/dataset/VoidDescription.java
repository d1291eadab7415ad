// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.dataset;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.query.StoreStatistics;
import org.dateline.query.overview.StoreContent;
import org.dateline.rdf.DatelineIris;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.CachedStatistics;
import org.dateline.serve.site.LocalPaths;

/** Describes the data set of a server in VoID and DCAT: what it is made of, its period, its graphs and where to get it. */
final class VoidDescription {
    private static final String RIGHTS =
            "Facts as such are free to use. The texts of reports belong to their publishers."
                    + " Imported data keeps its own licence.";

    private final String origin;
    private final boolean hasGraphStore;
    private final LocalPaths paths;
    private final CachedStatistics statistics;
    private final Model model = ModelFactory.createDefaultModel();

    /**
     * A description for a client.
     *
     * @param origin scheme, host and port of this server, as the client knows them
     * @param hasGraphStore whether graphs can be fetched from this server
     */
    VoidDescription(String origin, boolean hasGraphStore, LocalPaths paths, CachedStatistics statistics) {
        this.origin = origin;
        this.hasGraphStore = hasGraphStore;
        this.paths = paths;
        this.statistics = statistics;
    }

    /** The statements of the description. They count everything that a dump contains, so the ontology's scheme too. */
    Model model(StoreContent content) {
        model.setNsPrefixes(Namespaces.BY_PREFIX);
        Resource dataset = model.createResource(origin + VoidServlet.DATASET)
                .addProperty(RDF.type, term(Namespaces.VOID, "Dataset"))
                .addProperty(RDF.type, term(Namespaces.DCAT, "Dataset"))
                .addProperty(DCTerms.title, "Dateline", "en")
                .addProperty(
                        DCTerms.description,
                        "Events, who took part in them, where, when, and according to which source.",
                        "en");
        model.createResource(origin + VoidServlet.PATH)
                .addProperty(RDF.type, term(Namespaces.VOID, "DatasetDescription"))
                .addProperty(property(Namespaces.FOAF, "primaryTopic"), dataset);
        access(dataset);
        counts(dataset, statistics.get());
        terms(dataset, content);
        rights(dataset, content);
        graphs(dataset, content.graphs());
        distributions(dataset);
        return model;
    }

    private void access(Resource dataset) {
        dataset.addProperty(property(Namespaces.FOAF, "homepage"), model.createResource(origin + "/"))
                .addProperty(property(Namespaces.VOID, "sparqlEndpoint"), model.createResource(origin + "/sparql"))
                .addProperty(property(Namespaces.VOID, "uriSpace"), paths.baseIri())
                .addProperty(
                        property(Namespaces.VOID, "uriLookupEndpoint"), model.createResource(origin + "/browse?iri="));
        statistics
                .lastModified()
                .ifPresent(when -> dataset.addProperty(
                        DCTerms.modified,
                        ResourceFactory.createTypedLiteral(when.toString(), XSDDatatype.XSDdateTime)));
        RdfFormat.ofDocuments().stream()
                .map(VoidDescription::format)
                .flatMap(Optional::stream)
                .forEach(format -> dataset.addProperty(property(Namespaces.VOID, "feature"), format));
    }

    private static Optional<Resource> format(RdfFormat format) {
        return switch (format) {
            case TURTLE -> Optional.of(term(Namespaces.FORMATS, "Turtle"));
            case JSON_LD -> Optional.of(term(Namespaces.FORMATS, "JSON-LD"));
            case N_TRIPLES -> Optional.of(term(Namespaces.FORMATS, "N-Triples"));
            case RDF_XML -> Optional.of(term(Namespaces.FORMATS, "RDF_XML"));
            case TRIG -> Optional.of(term(Namespaces.FORMATS, "TriG"));
            default -> Optional.empty();
        };
    }

    private void counts(Resource dataset, StoreStatistics counted) {
        dataset.addProperty(property(Namespaces.VOID, "triples"), count(counted.triples() + counted.ontology()));
        dataset.addProperty(property(Namespaces.VOID, "documents"), count(counted.articles()));
        if (counted.from().isPresent() && counted.to().isPresent()) {
            dataset.addProperty(
                    DCTerms.temporal,
                    model.createResource(origin + VoidServlet.PATH + "#period")
                            .addProperty(RDF.type, DCTerms.PeriodOfTime)
                            .addProperty(
                                    property(Namespaces.DCAT, "startDate"),
                                    instant(counted.from().get()))
                            .addProperty(
                                    property(Namespaces.DCAT, "endDate"),
                                    instant(counted.to().get())));
        }
    }

    /** The classes and properties in use, each with its number, and the vocabularies that they are of. What was not counted is not claimed. */
    private void terms(Resource dataset, StoreContent content) {
        Set<String> names = new HashSet<>();
        Set<String> vocabularies = new TreeSet<>();
        Map<String, Long> classes = content.classesOfDump();
        Map<String, Long> properties = content.propertiesOfDump();
        classes.forEach((type, things) -> {
            vocabularies.add(Iri.namespace(type));
            dataset.addProperty(
                    property(Namespaces.VOID, "classPartition"),
                    partition(names, "", type)
                            .addProperty(property(Namespaces.VOID, "class"), model.createResource(type))
                            .addProperty(property(Namespaces.VOID, "entities"), count(things)));
        });
        properties.forEach((used, statements) -> {
            vocabularies.add(Iri.namespace(used));
            dataset.addProperty(
                    property(Namespaces.VOID, "propertyPartition"),
                    partition(names, "property-", used)
                            .addProperty(property(Namespaces.VOID, "property"), model.createResource(used))
                            .addProperty(property(Namespaces.VOID, "triples"), count(statements)));
        });
        if (!content.partial().contains(StoreContent.Part.CLASSES)) {
            dataset.addProperty(property(Namespaces.VOID, "classes"), count(classes.size()));
        }
        if (!content.partial().contains(StoreContent.Part.PROPERTIES)) {
            dataset.addProperty(property(Namespaces.VOID, "properties"), count(properties.size()));
        }
        vocabularies.forEach(vocabulary ->
                dataset.addProperty(property(Namespaces.VOID, "vocabulary"), model.createResource(vocabulary)));
        content.examples()
                .forEach(example -> dataset.addProperty(
                        property(Namespaces.VOID, "exampleResource"), model.createResource(example)));
    }

    /** A part of the data set, named by its term; where several terms have the same name, the later ones get a number. */
    private Resource partition(Set<String> names, String prefix, String term) {
        String name = prefix + LocalPaths.encoded(Iri.localName(term));
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + "-" + number;
        }
        return model.createResource(origin + VoidServlet.PATH + "#" + free);
    }

    private void rights(Resource dataset, StoreContent content) {
        dataset.addProperty(DCTerms.rights, RIGHTS, "en");
        content.licences().forEach(licence -> dataset.addProperty(DCTerms.license, model.createResource(licence)));
    }

    /** All graphs, each a part of the data set that can be fetched alone. */
    private void graphs(Resource dataset, StoreContent.Graphs graphs) {
        if (!hasGraphStore) {
            graphs.named()
                    .forEach(graph ->
                            named(dataset, graph, sparqlSubset(graph.thing().iri())));
            return;
        }
        dataset.addProperty(property(Namespaces.VOID, "dataDump"), model.createResource(origin + "/data"));
        subset(dataset, origin + "/data?default", graphs.inDefault())
                .addProperty(DCTerms.title, "The assessed view: the default graph", "en");
        graphs.named()
                .forEach(graph -> named(
                        dataset,
                        graph,
                        origin + "/data?graph="
                                + LocalPaths.encoded(graph.thing().iri())));
    }

    private String sparqlSubset(String graph) {
        return origin + VoidServlet.PATH + "?graph=" + LocalPaths.encoded(graph);
    }

    private void named(Resource dataset, StoreContent.Counted graph, String address) {
        Resource part = subset(dataset, address, OptionalLong.of(graph.count()))
                .addProperty(RDF.type, term(Namespaces.SD, "NamedGraph"))
                .addProperty(
                        property(Namespaces.SD, "name"),
                        model.createResource(graph.thing().iri()));
        if (graph.thing().iri().equals(DatelineIris.HISTORY)) {
            part.addProperty(DCTerms.title, "The history: what was known of events and states at other times", "en");
        }
    }

    private Resource subset(Resource dataset, String address, OptionalLong triples) {
        Resource part = model.createResource(address).addProperty(RDF.type, term(Namespaces.VOID, "Dataset"));
        triples.ifPresent(number -> part.addProperty(property(Namespaces.VOID, "triples"), count(number)));
        if (hasGraphStore) {
            part.addProperty(property(Namespaces.VOID, "dataDump"), part);
        }
        dataset.addProperty(property(Namespaces.VOID, "subset"), part);
        return part;
    }

    private void distributions(Resource dataset) {
        service(dataset, "sparql", "/sparql")
                .addProperty(DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/"))
                .addProperty(
                        property(Namespaces.DCAT, "endpointDescription"), model.createResource(origin + "/sparql"));
        if (hasGraphStore) {
            service(dataset, "graph-store", "/data");
            distribution(dataset, "dump", "All graphs", "application/n-quads", "/data");
            distribution(
                    dataset, "default-graph", "The assessed view: the default graph", "text/turtle", "/data?default");
        }
    }

    private Resource service(Resource dataset, String name, String path) {
        return model.createResource(origin + VoidServlet.PATH + "#" + name)
                .addProperty(RDF.type, term(Namespaces.DCAT, "DataService"))
                .addProperty(property(Namespaces.DCAT, "endpointURL"), model.createResource(origin + path))
                .addProperty(property(Namespaces.DCAT, "servesDataset"), dataset);
    }

    private void distribution(Resource dataset, String name, String title, String mediaType, String path) {
        dataset.addProperty(
                property(Namespaces.DCAT, "distribution"),
                model.createResource(origin + VoidServlet.PATH + "#" + name)
                        .addProperty(RDF.type, term(Namespaces.DCAT, "Distribution"))
                        .addProperty(DCTerms.title, title, "en")
                        .addProperty(
                                property(Namespaces.DCAT, "mediaType"),
                                model.createResource("https://www.iana.org/assignments/media-types/" + mediaType))
                        .addProperty(property(Namespaces.DCAT, "accessURL"), model.createResource(origin + path)));
    }

    private static Literal count(long number) {
        return ResourceFactory.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    private static Literal instant(String lexical) {
        return ResourceFactory.createTypedLiteral(lexical, XSDDatatype.XSDdateTime);
    }

    private static Resource term(String namespace, String name) {
        return ResourceFactory.createResource(namespace + name);
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace + name);
    }
}
