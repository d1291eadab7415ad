// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.CachedStatistics;
import org.dateline.serve.site.LocalPaths;

/** Describes the data set of a server in VoID and DCAT: its counts, its period and where to get it. */
final class VoidDescription {
    private final String origin;
    private final LocalPaths paths;
    private final CachedStatistics statistics;
    private final Model model = ModelFactory.createDefaultModel();

    /**
     * A description for a client.
     *
     * @param origin scheme, host and port of this server, as the client knows them
     */
    VoidDescription(String origin, LocalPaths paths, CachedStatistics statistics) {
        this.origin = origin;
        this.paths = paths;
        this.statistics = statistics;
    }

    /** The statements of the description. */
    Model model() {
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
        Stream.of("dl", "sem", "schema", "prov", "geo", "oa", "qudt", "skos")
                .map(prefix ->
                        Optional.ofNullable(Namespaces.BY_PREFIX.get(prefix)).orElseThrow())
                .forEach(namespace ->
                        dataset.addProperty(property(Namespaces.VOID, "vocabulary"), model.createResource(namespace)));
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
        dataset.addProperty(property(Namespaces.VOID, "triples"), count(counted.triples()));
        Map<String, Long> classes = Map.of(
                Namespaces.SEM + "Event", counted.events(),
                Namespaces.SEM + "Actor", counted.actors(),
                Namespaces.SEM + "Place", counted.places(),
                Namespaces.SCHEMA + "Article", counted.articles());
        classes.forEach((name, number) -> dataset.addProperty(
                property(Namespaces.VOID, "classPartition"),
                model.createResource(origin + VoidServlet.PATH + "#" + Iri.localName(name))
                        .addProperty(property(Namespaces.VOID, "class"), model.createResource(name))
                        .addProperty(property(Namespaces.VOID, "entities"), count(number))));
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

    private void distributions(Resource dataset) {
        for (String[] endpoint : List.of(new String[] {"sparql", "/sparql"}, new String[] {"graph-store", "/data"})) {
            Resource service = model.createResource(origin + VoidServlet.PATH + "#" + endpoint[0])
                    .addProperty(RDF.type, term(Namespaces.DCAT, "DataService"))
                    .addProperty(property(Namespaces.DCAT, "endpointURL"), model.createResource(origin + endpoint[1]))
                    .addProperty(property(Namespaces.DCAT, "servesDataset"), dataset);
            if ("sparql".equals(endpoint[0])) {
                service.addProperty(
                                DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/"))
                        .addProperty(
                                property(Namespaces.DCAT, "endpointDescription"),
                                model.createResource(origin + endpoint[1]));
            }
        }
        dataset.addProperty(
                property(Namespaces.DCAT, "distribution"),
                model.createResource(origin + VoidServlet.PATH + "#default-graph")
                        .addProperty(RDF.type, term(Namespaces.DCAT, "Distribution"))
                        .addProperty(DCTerms.title, "The assessed view: the default graph", "en")
                        .addProperty(
                                property(Namespaces.DCAT, "mediaType"),
                                model.createResource("https://www.iana.org/assignments/media-types/text/turtle"))
                        .addProperty(
                                property(Namespaces.DCAT, "accessURL"),
                                model.createResource(origin + "/data?default")));
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
