// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The format names of {@code query --format}, for rows and for graphs. */
public final class ResultFormat {
    static final String TABLE = "table";
    /** The names of the formats for rows. */
    public static final String ROW_NAMES = "table, csv, tsv, json, xml";
    /** The names of the formats for graphs. */
    public static final String GRAPH_NAMES = "ttl, nt, jsonld, rdf, trig, nq (json and xml mean jsonld and rdf)";

    private static final Map<String, Lang> ROWS = new TreeMap<>(Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "srj", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML,
            "srx", ResultSetLang.RS_XML));

    private static final List<Lang> BINARY = List.of(Lang.RDFTHRIFT, Lang.RDFPROTO);

    private ResultFormat() {}

    /** The format for the results of SELECT and ASK; empty if the name is unknown, and for a table. */
    static Optional<Lang> findRows(String name) {
        return Optional.ofNullable(ROWS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The format for the results of CONSTRUCT and DESCRIBE, by name, file extension or media type. */
    public static Optional<Lang> findGraph(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Lang lang =
                switch (lower) {
                    case "json" -> Lang.JSONLD;
                    case "xml" -> Lang.RDFXML;
                    default -> RDFLanguages.nameToLang(lower);
                };
        Optional<Lang> found = Optional.ofNullable(lang);
        return found.or(() -> Optional.ofNullable(RDFLanguages.fileExtToLang(lower)))
                .or(() -> Optional.ofNullable(RDFLanguages.contentTypeToLang(lower)))
                .filter(RDFLanguages::isRegistered)
                .filter(known -> RDFLanguages.isTriples(known) || RDFLanguages.isQuads(known));
    }

    /** Whether a format is binary, and so cannot be written to a terminal. */
    public static boolean isBinary(Lang lang) {
        return BINARY.contains(lang);
    }
}
