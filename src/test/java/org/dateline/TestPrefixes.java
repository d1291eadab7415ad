// SPDX-License-Identifier: Apache-2.0
package org.dateline;

/** The prefixes in which tests write sources: those of the vocabularies, and one for each kind of thing. */
public final class TestPrefixes {
    /** As TriG and SPARQL declare them. */
    public static final String ALL = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            PREFIX e: <https://w3id.org/dateline/id/event/>
            PREFIX a: <https://w3id.org/dateline/id/actor/>
            PREFIX p: <https://w3id.org/dateline/id/place/>
            PREFIX c: <https://w3id.org/dateline/id/claim/>
            PREFIX r: <https://w3id.org/dateline/id/report/>
            PREFIX art: <https://w3id.org/dateline/id/article/>
            PREFIX ass: <https://w3id.org/dateline/id/assessment/>
            PREFIX reviews: <https://w3id.org/dateline/id/reviews/>
            PREFIX rule: <https://w3id.org/dateline/rule/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX unit: <http://qudt.org/vocab/unit/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private TestPrefixes() {}
}
