package org.dateline.conformance;

import java.util.List;
import java.util.stream.Stream;

/** Which suites are run, and which are not. */
final class SuiteTable {
    /** SPARQL 1.1 Query, Update, result formats and the syntax of federation, as {@code manifest-all.ttl} of SPARQL 1.1 lists them. */
    static final List<String> EVALUATION = Stream.of(
                    "add",
                    "aggregates",
                    "basic-update",
                    "bind",
                    "bindings",
                    "cast",
                    "clear",
                    "construct",
                    "copy",
                    "csv-tsv-res",
                    "delete-data",
                    "delete-insert",
                    "delete-where",
                    "delete",
                    "drop",
                    "exists",
                    "functions",
                    "grouping",
                    "json-res",
                    "move",
                    "negation",
                    "project-expression",
                    "property-path",
                    "subquery",
                    "syntax-query",
                    "syntax-update-1",
                    "syntax-update-2",
                    "update-silent",
                    "syntax-fed")
            .map("sparql/sparql11/"::concat)
            .toList();

    /** SERVICE, which needs further endpoints. */
    static final String FEDERATION = "sparql/sparql11/service";

    /** SPARQL 1.1 Protocol, Graph Store Protocol and Service Description. */
    static final List<String> PROTOCOLS = Stream.of("protocol", "graph-store-protocol", "service-description")
            .map("sparql/sparql11/"::concat)
            .toList();

    /**
     * Not run: Dateline has no entailment regime beyond simple entailment; and the first suite of the Graph Store Protocol,
     * in prose and deprecated by the W3C in favour of {@code graph-store-protocol}.
     */
    static final List<String> LEFT_OUT = List.of("sparql/sparql11/entailment", "sparql/sparql11/http-rdf-update");

    /** The syntaxes of RDF 1.1. */
    static final List<String> RDF_SYNTAX = Stream.of(
                    "rdf-n-triples", "rdf-n-quads", "rdf-turtle", "rdf-trig", "rdf-xml")
            .map("rdf/rdf11/"::concat)
            .toList();

    private SuiteTable() {}
}
