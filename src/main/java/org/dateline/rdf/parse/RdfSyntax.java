// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** The RDF syntaxes that are read, with their names and file extensions. */
@SuppressWarnings("ImmutableEnumChecker") // Lang has no setter, and List.of makes no list that changes
public enum RdfSyntax {
    /** RDF 1.1 Turtle. */
    TURTLE(Lang.TURTLE, "ttl", "turtle"),
    /** RDF 1.1 TriG. */
    TRIG(Lang.TRIG, "trig"),
    /** RDF 1.1 N-Triples. */
    NTRIPLES(Lang.NTRIPLES, "nt", "ntriples", "n-triples"),
    /** RDF 1.1 N-Quads. */
    NQUADS(Lang.NQUADS, "nq", "nquads", "n-quads"),
    /** RDF 1.1 XML Syntax. */
    RDFXML(Lang.RDFXML, "rdf", "owl", "xml", "rdfxml", "rdf/xml"),
    /** JSON-LD 1.1. */
    JSONLD(Lang.JSONLD, "jsonld", "json-ld"),
    /** RDF 1.1 JSON Alternate Serialization. */
    RDFJSON(Lang.RDFJSON, "rj", "rdfjson", "rdf/json"),
    /** Jena's RDF Binary over Thrift. */
    THRIFT(Lang.RDFTHRIFT, "rt", "trdf", "thrift"),
    /** Jena's RDF Binary over Protobuf. */
    PROTOBUF(Lang.RDFPROTO, "rpb", "pbrdf", "protobuf");

    /** {@code jsonld}; the longer names are for {@code --format}. */
    private static final int LONGEST_EXTENSION = 6;

    private final Lang lang;
    private final List<String> names;

    RdfSyntax(Lang lang, String... names) {
        this.lang = lang;
        this.names = List.of(names);
    }

    /** Jena's name for it. */
    public Lang lang() {
        return lang;
    }

    /** Whether the input is text, and so has lines and columns. */
    public boolean isText() {
        return this != THRIFT && this != PROTOBUF;
    }

    /** Whether each line is a statement of its own, so that a bad one can be left out. */
    public boolean isByLine() {
        return this == NTRIPLES || this == NQUADS;
    }

    /** Whether a reader can leave out what is bad and read on. */
    public boolean hasRecovery() {
        return isByLine() || this == RDFXML;
    }

    /** The syntax of a name or a file extension in any case, such as {@code turtle} or {@code ttl}. */
    public static Optional<RdfSyntax> find(String name) {
        String sought = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.names.contains(sought))
                .findFirst();
    }

    /** The syntax of Jena's name for it. */
    public static Optional<RdfSyntax> find(Lang lang) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.lang.equals(lang))
                .findFirst();
    }

    /** All endings of file names by which a syntax is recognised, without the dot. */
    public static List<String> extensions() {
        return Arrays.stream(values())
                .flatMap(syntax -> syntax.names.stream())
                .filter(name -> name.length() <= LONGEST_EXTENSION && name.indexOf('/') < 0)
                .toList();
    }

    /** What a message offers: the shortest name of each syntax. */
    public static String names() {
        return Arrays.stream(values()).map(syntax -> syntax.names.get(0)).collect(Collectors.joining(", "));
    }
}
