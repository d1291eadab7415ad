// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.dateline.model.Namespaces;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.store.Store;

/**
 * Runs queries on one connection. This is the only class that writes IRIs, literals and prefixes into the text of a query.
 *
 * <p>A query is a template without prefixes. {@code %s} stands for the first part, {@code %2$s} for the second, and so on. A part
 * is a number, or {@link Terms}, which only this class can make:
 *
 * <pre>{@code
 * SparqlSession.read(store, session -> {
 *     session.select("SELECT ?o { %s rdfs:label ?o }", row -> ..., SparqlSession.iri(event));
 *     ...
 * });
 * }</pre>
 *
 * <p>Some engines hold IRIs that no SPARQL query can contain: with spaces, quotes or braces, for instance. {@link #isWritable}
 * recognises them. A query about one of them finds nothing; {@link #iris} leaves them out of lists; {@link #batches} finds them by
 * their text instead.
 */
public final class SparqlSession {
    /** How many IRIs a query that takes a list is given at once. */
    public static final int BATCH = 500;

    /** So many IRIs that no query can contain are looked for by their text, which makes the engine read all typed things. */
    private static final int MOST_UNWRITABLE = 1_000;

    private static final List<String> PREFIXES =
            List.of("dl", "sem", "schema", "prov", "oa", "geo", "qudt", "rdf", "rdfs", "owl", "skos", "xsd", "dcterms");

    /** A placeholder, with its number as group 1, or a variable, with its name as group 2. */
    private static final Pattern SLOT = Pattern.compile("%(?:(\\d)\\$)?[sd]|[?$]([A-Za-z0-9_]+)");

    /** What SPARQL 1.1 does not allow between the angle brackets of an IRI (rule 139, IRIREF). */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    /** Parsers remove such segments, which makes another IRI of it (RFC 3986, section 5.2.4). */
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.\\.?(?:[/?#]|$)");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\x80-\\x9F]");

    private final RDFConnection connection;
    private final Map<String, Terms> bound;

    /** Queries on a connection. They run in the transaction of the connection, where it has one. */
    public SparqlSession(RDFConnection connection) {
        this(connection, Map.of());
    }

    private SparqlSession(RDFConnection connection, Map<String, Terms> bound) {
        this.connection = connection;
        this.bound = Map.copyOf(bound);
    }

    /** Text of a query that is safe to put into any query. */
    public static final class Terms {
        private final String text;
        private final boolean unanswerable;

        private Terms(String text, boolean unanswerable) {
            this.text = text;
            this.unanswerable = unanswerable;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Restricts nothing: to be put in the place of one of {@link #batches}. */
    public static final Terms ANYTHING = new Terms("", false);

    /** Runs something in one read transaction on a connection of its own. */
    public static <T> T read(Store store, Function<SparqlSession, T> reading) {
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> reading.apply(new SparqlSession(connection)));
        }
    }

    /**
     * The same session, in whose queries a variable stands for an IRI wherever it occurs. Where the IRI cannot be written in a
     * query, no query of the session finds anything.
     *
     * @param variable without its question mark
     */
    public SparqlSession about(String variable, String iri) {
        Map<String, Terms> more = new LinkedHashMap<>(bound);
        more.put(variable, iri(iri));
        return new SparqlSession(connection, more);
    }

    /**
     * Runs a SELECT query and hands out its rows one by one.
     *
     * @param template without prefixes
     * @param parts numbers, or terms made by this class
     */
    public void select(String template, Consumer<QuerySolution> each, Object... parts) {
        if (isAnswerable(parts)) {
            connection.querySelect(query(template, parts), each);
        }
    }

    /**
     * Runs a SELECT query that the engine may take a limited time for.
     *
     * @throws org.apache.jena.query.QueryCancelledException where it takes longer
     */
    public void selectWithin(Duration limit, String template, Consumer<QuerySolution> each, Object... parts) {
        if (isAnswerable(parts)) {
            try (QueryExecution execution = connection
                    .newQuery()
                    .query(query(template, parts))
                    .timeout(limit.toMillis())
                    .build()) {
                execution.execSelect().forEachRemaining(each);
            }
        }
    }

    /** Runs an ASK query. */
    public boolean ask(String template, Object... parts) {
        return isAnswerable(parts) && connection.queryAsk(query(template, parts));
    }

    private boolean isAnswerable(Object... parts) {
        return Stream.concat(bound.values().stream(), Arrays.stream(parts))
                .noneMatch(part -> part instanceof Terms terms && terms.unanswerable);
    }

    /**
     * Fills all placeholders and bound variables in one pass over the template, so that nothing within a part or an IRI is taken
     * for one: {@code %d9} can be part of an IRI.
     */
    private String query(String template, Object... parts) {
        return prefixes(template)
                + SLOT.matcher(template)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(2) == null
                                        ? text(parts[found.group(1) == null ? 0 : Integer.parseInt(found.group(1)) - 1])
                                        : variable(found.group(), found.group(2))));
    }

    /** What stands for a variable: its IRI where it is bound, or else the variable itself. */
    private String variable(String written, String name) {
        Terms iri = bound.get(name);
        return iri == null ? written : iri.toString();
    }

    /** Only those that the query may use: queries to other engines are sent in addresses of limited length. */
    private static String prefixes(String query) {
        return Namespaces.sparqlPrefixes(
                PREFIXES.stream().filter(prefix -> query.contains(prefix + ":")).toArray(String[]::new));
    }

    private static String text(Object part) {
        if (part instanceof Terms || part instanceof Integer || part instanceof Long) {
            return part.toString();
        }
        throw new IllegalArgumentException("Not a term or a number: " + part.getClass());
    }

    /** An IRI. Where it cannot be written in a query, a query with it as a part finds nothing. */
    public static Terms iri(String iri) {
        return new Terms("<" + iri + ">", !isWritable(iri));
    }

    /** Several IRIs with spaces between them, as VALUES takes them. Those that cannot be written in a query are left out. */
    public static Terms iris(Collection<String> iris) {
        return new Terms(
                iris.stream()
                        .filter(SparqlSession::isWritable)
                        .map(iri -> "<" + iri + ">")
                        .collect(Collectors.joining(" ")),
                false);
    }

    /** Several plain strings, with a separator between them. */
    public static Terms strings(Collection<String> texts, String separator) {
        String joined = texts.stream().map(SparqlSession::string).collect(Collectors.joining(separator));
        return new Terms(joined, false);
    }

    /** Control characters are escaped, since Jena's client does not encode them in an address. */
    private static String string(String text) {
        return CONTROL.matcher(NodeFmtLib.strNT(NodeFactory.createLiteralString(text)))
                .replaceAll(found -> "\\\\u%04X".formatted((int) found.group().charAt(0)));
    }

    /**
     * Patterns that restrict a variable to some IRIs, at most {@value #BATCH} each: to be put at the begin of a group.
     *
     * <p>IRIs that no query can contain are found among all things of any class by their text. That is slow, but such IRIs are
     * rare, and without it what an engine holds of them would be missing. More than 1,000 of them are not looked for.
     *
     * @param variable without its question mark
     */
    public static List<Terms> batches(String variable, Collection<String> iris) {
        List<Terms> batches = new ArrayList<>();
        List<String> writable = iris.stream().filter(SparqlSession::isWritable).toList();
        for (int from = 0; from < writable.size(); from += BATCH) {
            List<String> some = writable.subList(from, Math.min(writable.size(), from + BATCH));
            batches.add(new Terms("VALUES ?" + variable + " { " + iris(some) + " } ", false));
        }
        List<String> others = iris.stream()
                .filter(iri -> !isWritable(iri))
                .limit(MOST_UNWRITABLE)
                .toList();
        if (!others.isEmpty()) {
            String typed = "?" + variable + " a ?anyClass";
            batches.add(new Terms(
                    "{ SELECT DISTINCT ?" + variable + " { { " + typed + " } UNION { GRAPH ?anyGraph { " + typed
                            + " } } FILTER (STR(?" + variable + ") IN (" + strings(others, ", ") + ")) } } ",
                    false));
        }
        return batches;
    }

    /**
     * Whether an IRI can be written in a query so that every engine reads the same IRI: it is absolute, has only characters that
     * SPARQL and RFC 3987 allow, and has no segments that a parser removes.
     */
    public static boolean isWritable(String iri) {
        return AbsoluteIri.is(iri)
                && !FORBIDDEN.matcher(iri).find()
                && !DOT_SEGMENT.matcher(iri).find();
    }

    /** The text of a literal, or the IRI; empty where the variable is unbound. */
    public static String text(QuerySolution row, String name) {
        RDFNode node = row.get(name);
        return node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    /** The text of a literal; empty where the variable is unbound or bound to something else. */
    public static String literal(QuerySolution row, String name) {
        RDFNode node = row.get(name);
        return node != null && node.isLiteral() ? node.asLiteral().getLexicalForm() : "";
    }
}
