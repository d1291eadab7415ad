// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.dateline.serve.http.ContentNegotiation;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/** The formats of the results of SELECT and ASK, with media types and names. The first is the default of a client that accepts anything, XML that of one that does not say. */
@SuppressWarnings("ImmutableEnumChecker") // Lang has no setter
enum RowFormat {
    /** SPARQL 1.1 Query Results JSON. */
    JSON(ResultSetLang.RS_JSON, List.of("application/sparql-results+json", "application/json"), List.of("json", "srj")),
    /** SPARQL 1.1 CSV. */
    CSV(ResultSetLang.RS_CSV, List.of("text/csv"), List.of("csv")),
    /** SPARQL 1.1 TSV. */
    TSV(ResultSetLang.RS_TSV, List.of("text/tab-separated-values"), List.of("tsv")),
    /** SPARQL Query Results XML. */
    XML(
            ResultSetLang.RS_XML,
            List.of("application/sparql-results+xml", "application/xml"),
            List.of("xml", "srx", "sparql", "sparql-results+xml")),
    /** Jena's binary rows; not for ASK. */
    THRIFT(ResultSetLang.RS_Thrift, List.of("application/sparql-results+thrift"), List.of("thrift")),
    /** A table for people. */
    TEXT(null, List.of("text/plain"), List.of("text"));

    private final @Nullable Lang lang;
    private final List<String> mediaTypes;
    private final List<String> names;

    RowFormat(@Nullable Lang lang, List<String> mediaTypes, List<String> names) {
        this.lang = lang;
        this.mediaTypes = mediaTypes;
        this.names = names;
    }

    /** Jena's name for it; empty for the table for people. */
    Optional<Lang> lang() {
        return Optional.ofNullable(lang);
    }

    /** Whether a spreadsheet opens it as a table. */
    boolean isForSpreadsheets() {
        return this == CSV || this == TSV;
    }

    /** The content type, with the character encoding: that of the media types for this format that the client prefers. */
    String contentType(HttpServletRequest request) {
        return ContentNegotiation.contentType(request, mediaTypes, this != THRIFT);
    }

    /**
     * The formats that a request asks for, by a parameter or by its Accept header, the best first.
     *
     * @param isTable whether the result has rows; if not, it is one truth value
     * @throws RequestException where it asks for an unknown format (400), or accepts none of them (406)
     */
    static List<RowFormat> accepted(HttpServletRequest request, boolean isTable) {
        Set<RowFormat> offered = isTable ? EnumSet.allOf(RowFormat.class) : EnumSet.complementOf(EnumSet.of(THRIFT));
        Optional<String> name = RdfFormat.nameIn(request);
        Optional<RowFormat> named = name.flatMap(
                one -> offered.stream().filter(format -> format.isNamed(one)).findFirst());
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (name.isPresent() && !ContentNegotiation.isNamed(request, offer(offered))) {
            throw new RequestException(
                    400, "Unknown format: " + name.get() + ". Give one of json, csv, tsv, xml, text, html.");
        }
        return request.getHeader("Accept") == null
                ? List.of(XML)
                : ContentNegotiation.accepted(request, offered, format -> format.mediaTypes);
    }

    private static AcceptList offer(Set<RowFormat> offered) {
        return ContentNegotiation.offer(offered, format -> format.mediaTypes);
    }

    private boolean isNamed(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT).replace(' ', '+');
        return names.contains(lowerCase) || mediaTypes.contains(lowerCase);
    }
}
