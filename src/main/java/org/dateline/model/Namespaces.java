// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The namespaces of the vocabularies that Dateline reads and writes, each with its usual prefix. No other class holds one as text:
 * {@code NamespacesTest} reads the sources to make sure.
 */
public final class Namespaces {
    /** The base of everything that Dateline defines: its ontology, its event types and the things it identifies. */
    public static final String DATELINE = "https://w3id.org/dateline/";

    /** Dateline's ontology. */
    public static final String DL = DATELINE + "ontology#";

    /** Dateline's event types. */
    public static final String EVENT_TYPE = DATELINE + "event-type/";

    /** Dateline's functions in queries. */
    public static final String FUNCTION = DATELINE + "function#";

    /** The Simple Event Model. */
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    /** schema.org. */
    public static final String SCHEMA = "https://schema.org/";

    /** PROV-O. */
    public static final String PROV = "http://www.w3.org/ns/prov#";

    /** GeoSPARQL. */
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";

    /** Web Annotation. */
    public static final String OA = "http://www.w3.org/ns/oa#";

    /** QUDT's schema. */
    public static final String QUDT = "http://qudt.org/schema/qudt/";

    /** QUDT's units. */
    public static final String UNIT = "http://qudt.org/vocab/unit/";

    /** DCMI Metadata Terms. */
    public static final String DCTERMS = "http://purl.org/dc/terms/";

    /** CIDOC CRM. */
    public static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";

    /** LODE: linking open descriptions of events. */
    public static final String LODE = "http://linkedevents.org/ontology/";

    /** DCAT. */
    public static final String DCAT = "http://www.w3.org/ns/dcat#";

    /** VoID. */
    public static final String VOID = "http://rdfs.org/ns/void#";

    /** Hydra. */
    public static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    /** FOAF. */
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";

    /** OWL-Time. */
    public static final String TIME = "http://www.w3.org/2006/time#";

    /** The Organization Ontology. */
    public static final String ORG = "http://www.w3.org/ns/org#";

    /** SKOS. */
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** OWL. */
    public static final String OWL = "http://www.w3.org/2002/07/owl#";

    /** RDF. */
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** RDF Schema. */
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    /** XML Schema's datatypes. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** SPARQL 1.1 Service Description. */
    public static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    /** SHACL. */
    public static final String SHACL = "http://www.w3.org/ns/shacl#";

    /** The W3C's names of file formats. */
    public static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** The SPARQL Query Results XML Format. */
    public static final String SPARQL_RESULTS = "http://www.w3.org/2005/sparql-results#";

    /** GeoNames' places. */
    public static final String GEONAMES = "https://sws.geonames.org/";

    /** Namespace by prefix, for everything that is shown or written. */
    public static final Map<String, String> BY_PREFIX = byPrefix();

    private Namespaces() {}

    private static Map<String, String> byPrefix() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("dl", DL);
        namespaces.put("type", EVENT_TYPE);
        namespaces.put("dlf", FUNCTION);
        namespaces.put("sem", SEM);
        namespaces.put("schema", SCHEMA);
        namespaces.put("prov", PROV);
        namespaces.put("geo", GEO);
        namespaces.put("oa", OA);
        namespaces.put("qudt", QUDT);
        namespaces.put("dcterms", DCTERMS);
        namespaces.put("crm", CRM);
        namespaces.put("lode", LODE);
        namespaces.put("dcat", DCAT);
        namespaces.put("void", VOID);
        namespaces.put("hydra", HYDRA);
        namespaces.put("foaf", FOAF);
        namespaces.put("time", TIME);
        namespaces.put("org", ORG);
        namespaces.put("unit", UNIT);
        namespaces.put("skos", SKOS);
        namespaces.put("owl", OWL);
        namespaces.put("rdf", RDF);
        namespaces.put("rdfs", RDFS);
        namespaces.put("xsd", XSD);
        return Collections.unmodifiableMap(namespaces);
    }

    /**
     * Some of {@link #BY_PREFIX}, in the given order.
     *
     * @throws IllegalArgumentException for a prefix that is none of them
     */
    public static Map<String, String> of(String... prefixes) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Arrays.stream(prefixes).forEach(prefix -> chosen.put(prefix, namespace(prefix)));
        return chosen;
    }

    /**
     * The declarations of prefixes as SPARQL has them, one a line: {@code PREFIX sem: <http://…>}.
     *
     * @throws IllegalArgumentException for a prefix that {@link #BY_PREFIX} lacks
     */
    public static String sparqlPrefixes(String... prefixes) {
        return Arrays.stream(prefixes)
                .map(prefix -> "PREFIX " + prefix + ": <" + namespace(prefix) + ">\n")
                .collect(Collectors.joining());
    }

    private static String namespace(String prefix) {
        String namespace = BY_PREFIX.get(prefix);
        if (namespace == null) {
            throw new IllegalArgumentException("Unknown prefix: " + prefix);
        }
        return namespace;
    }

    /** {@code sem:Event} where the IRI is in one of these namespaces, else the IRI itself. */
    public static String shorten(String iri) {
        return BY_PREFIX.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue())
                        && iri.length() > entry.getValue().length())
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
