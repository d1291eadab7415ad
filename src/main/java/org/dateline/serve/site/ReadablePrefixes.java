package org.dateline.serve.site;

import java.util.Map;

/** The prefixes that make descriptions readable. */
public final class ReadablePrefixes {
    public static final Map<String, String> MAP = Map.ofEntries(
            Map.entry("dl", "https://w3id.org/dateline/ontology#"),
            Map.entry("type", "https://w3id.org/dateline/event-type/"),
            Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("qudt", "http://qudt.org/schema/qudt/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("crm", "http://www.cidoc-crm.org/cidoc-crm/"),
            Map.entry("lode", "http://linkedevents.org/ontology/"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("hydra", "http://www.w3.org/ns/hydra/core#"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("time", "http://www.w3.org/2006/time#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("unit", "http://qudt.org/vocab/unit/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private ReadablePrefixes() {}

    /** {@code prefix:name} where the namespace is known, else the IRI. */
    public static String shorten(String iri) {
        return MAP.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue())
                        && iri.length() > entry.getValue().length())
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
