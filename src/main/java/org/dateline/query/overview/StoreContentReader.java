// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.query.HeldScheme;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.query.overview.StoreContent.Part;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.SharedClasses;
import org.dateline.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads {@link StoreContent}. A count that takes longer than {@link #PATIENCE} is left out. */
public final class StoreContentReader {
    private static final Logger LOG = LoggerFactory.getLogger(StoreContentReader.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ANCESTORS = 8;
    private static final int WITH_EXAMPLES = 12;
    private static final int EXAMPLES = 3;
    private static final int MOST_LABELS = 1_000;
    private static final int MOST_TERMS = 500;
    private static final int MOST_DATES = 10;

    private static final String CLASSES = """
            SELECT ?term (COUNT(DISTINCT ?x) AS ?n) WHERE { { ?x a ?term } UNION { GRAPH ?g { ?x a ?term } } FILTER(isIRI(?term)) }
            GROUP BY ?term ORDER BY DESC(?n) LIMIT\s
            """ + MOST_TERMS;
    private static final String PROPERTIES = """
            SELECT ?term (COUNT(*) AS ?n) WHERE { { ?x ?term ?y } UNION { GRAPH ?g { ?x ?term ?y } } }
            GROUP BY ?term ORDER BY DESC(?n) LIMIT\s
            """ + MOST_TERMS;
    private static final String GRAPHS = """
            SELECT ?term (COUNT(*) AS ?n) WHERE { GRAPH ?term { ?x ?p ?y } } GROUP BY ?term ORDER BY DESC(?n) ?term LIMIT\s
            """ + StoreContent.Graphs.MOST;
    private static final String IN_DEFAULT = "SELECT (COUNT(*) AS ?n) { ?x ?p ?y }";
    private static final String LICENCES = """
            SELECT DISTINCT ?term {
              VALUES ?p { dcterms:license schema:license <http://schema.org/license> }
              { ?x ?p ?term } UNION { GRAPH ?g { ?x ?p ?term } } FILTER(isIRI(?term))
            } ORDER BY ?term LIMIT 20
            """;
    private static final String OF_CLASS = "SELECT ?term { VALUES ?c { %s } ?term a ?c FILTER(isIRI(?term)) } LIMIT 1";
    private static final String ARTICLE =
            "SELECT ?term { ?x prov:hadPrimarySource ?term FILTER(isIRI(?term)) } LIMIT 1";
    private static final String ANYTHING =
            "SELECT ?term { { ?term ?p ?o } UNION { GRAPH ?g { ?term ?p ?o } } FILTER(isIRI(?term)) } LIMIT 1";
    private static final String DATES = """
            SELECT ?term (COUNT(*) AS ?n) WHERE {
              { ?x ?term ?y } UNION { GRAPH ?g { ?x ?term ?y } }
              FILTER(isLiteral(?y) && datatype(?y) IN (xsd:date, xsd:dateTime, xsd:gYear, xsd:gYearMonth))
            } GROUP BY ?term ORDER BY DESC(?n) LIMIT\s
            """ + MOST_DATES;
    private static final String SUPERCLASSES = """
            SELECT ?sub ?super { %s { ?sub rdfs:subClassOf ?super } UNION { GRAPH ?g { ?sub rdfs:subClassOf ?super } }
              FILTER(isIRI(?super) && ?super != ?sub) }
            """;
    private static final String EXAMPLES_OF =
            "SELECT DISTINCT ?x { { ?x a ?class } UNION { GRAPH ?g { ?x a ?class } } FILTER(isIRI(?x)) } LIMIT "
                    + EXAMPLES;

    private final Store store;

    /** A reader of a store. */
    public StoreContentReader(Store store) {
        this.store = store;
    }

    /** Reads the content. This reads every statement of the store. */
    public StoreContent read() {
        return SparqlSession.read(store, this::read);
    }

    private StoreContent read(SparqlSession session) {
        Set<Part> partial = EnumSet.noneOf(Part.class);
        Map<String, Long> allClasses = counts(session, CLASSES, MOST_TERMS, () -> partial.add(Part.CLASSES));
        Map<String, Long> allProperties = counts(session, PROPERTIES, MOST_TERMS, () -> partial.add(Part.PROPERTIES));
        Map<String, Long> classes = new LinkedHashMap<>(allClasses);
        Map<String, Long> properties = new LinkedHashMap<>(allProperties);
        HeldScheme.subtract(session, classes, properties);
        StoreContent.Scheme scheme =
                new StoreContent.Scheme(difference(allClasses, classes), difference(allProperties, properties));
        classes = used(classes);
        properties = used(properties);
        Map<String, Long> dates = counts(session, DATES, MOST_DATES, () -> {});
        Map<String, Long> graphs = counts(session, GRAPHS, StoreContent.Graphs.MOST, () -> partial.add(Part.GRAPHS));
        Map<String, Set<String>> above = superclasses(session, classes.keySet());
        Map<String, List<String>> examples = new LinkedHashMap<>();
        classes.keySet().stream().limit(WITH_EXAMPLES).forEach(type -> examples.put(type, examples(session, type)));
        Set<String> named = new LinkedHashSet<>(dates.keySet());
        examples.values().forEach(named::addAll);
        named.addAll(classes.keySet());
        named.addAll(above.keySet());
        above.values().forEach(named::addAll);
        named.addAll(properties.keySet());
        ThingLabels labels = new ThingLabels(BundledFiles.graph("ontology/dateline.ttl"));
        labels.learn(session, named.stream().limit(MOST_LABELS).toList());
        UnaryOperator<String> label = iri -> {
            String known = labels.label(iri);
            return known.isEmpty() ? Namespaces.shorten(iri) : known;
        };
        return new StoreContent(
                new Tree(classes, above, examples, label).list(),
                counted(properties, label),
                counted(dates, label),
                scheme,
                new StoreContent.Graphs(inDefault(session), counted(graphs, iri -> iri)),
                examples(session),
                terms(session, LICENCES),
                partial);
    }

    private static Map<String, Long> difference(Map<String, Long> all, Map<String, Long> own) {
        Map<String, Long> difference = new TreeMap<>();
        all.forEach((term, count) -> difference.put(term, count - own.getOrDefault(term, 0L)));
        difference.values().removeIf(count -> count == 0);
        return difference;
    }

    private static OptionalLong inDefault(SparqlSession session) {
        long[] found = new long[1];
        return within(session, IN_DEFAULT, row -> found[0] = row.getLiteral("n").getLong())
                ? OptionalLong.of(found[0])
                : OptionalLong.empty();
    }

    private static List<String> examples(SparqlSession session) {
        List<String> examples = new ArrayList<>();
        List.of(EventTerms.CLASSES, SharedClasses.ACTORS, SharedClasses.PLACES)
                .forEach(classes -> examples.addAll(terms(session, OF_CLASS, SparqlSession.iris(classes))));
        examples.addAll(terms(session, ARTICLE));
        return examples.isEmpty() ? terms(session, ANYTHING) : examples;
    }

    private static List<String> terms(SparqlSession session, String query, Object... parts) {
        List<String> found = new ArrayList<>();
        within(session, query, row -> found.add(row.getResource("term").getURI()), parts);
        return found;
    }

    /** The terms that something uses, the most frequent first. */
    private static Map<String, Long> used(Map<String, Long> counts) {
        Map<String, Long> used = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
        return used;
    }

    private static List<StoreContent.Counted> counted(Map<String, Long> counts, UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(entry -> new StoreContent.Counted(
                        new Named(entry.getKey(), label.apply(entry.getKey())), entry.getValue()))
                .toList();
    }

    /**
     * Counts by term.
     *
     * @param most after how many terms the query ends
     * @param whenPartial is run where not all terms were counted
     */
    private static Map<String, Long> counts(SparqlSession session, String query, int most, Runnable whenPartial) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int[] rows = new int[1];
        boolean complete = within(session, query, row -> {
            rows[0]++;
            RDFNode term = row.get("term");
            if (term != null && term.isURIResource()) {
                counts.put(term.asResource().getURI(), row.getLiteral("n").getLong());
            }
        });
        if (!complete || rows[0] == most) {
            whenPartial.run();
        }
        return counts;
    }

    /** Whether the query was answered in time. */
    private static boolean within(SparqlSession session, String query, Consumer<QuerySolution> rows, Object... parts) {
        try {
            session.selectWithin(PATIENCE, query, rows, parts);
            return true;
        } catch (QueryCancelledException | QueryExceptionHTTP | HttpException e) {
            LOG.info("part of the content is not read: {}", String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static Map<String, Set<String>> superclasses(SparqlSession session, Set<String> classes) {
        Map<String, Set<String>> above = new TreeMap<>();
        Set<String> wanted = classes;
        for (int level = 0; level < MOST_ANCESTORS && !wanted.isEmpty(); level++) {
            Set<String> next = new HashSet<>();
            for (SparqlSession.Terms batch : SparqlSession.batches("sub", wanted)) {
                session.select(
                        SUPERCLASSES,
                        row -> {
                            String parent = row.get("super").toString();
                            above.computeIfAbsent(row.get("sub").toString(), any -> new TreeSet<>())
                                    .add(parent);
                            next.add(parent);
                        },
                        batch);
            }
            next.removeAll(above.keySet());
            wanted = next;
        }
        return above;
    }

    private static List<String> examples(SparqlSession session, String type) {
        List<String> found = new ArrayList<>();
        session.about("class", type)
                .select(EXAMPLES_OF, row -> found.add(row.get("x").toString()));
        return found;
    }

    /** Puts classes below their superclasses. A class with several superclasses is below the first of them. */
    private record Tree(
            Map<String, Long> counts,
            Map<String, Set<String>> above,
            Map<String, List<String>> examples,
            UnaryOperator<String> label) {
        List<StoreContent.Kind> list() {
            Map<String, Set<String>> below = new TreeMap<>();
            Set<String> all = new LinkedHashSet<>(counts.keySet());
            above.forEach((type, parents) -> {
                all.add(type);
                all.addAll(parents);
                below.computeIfAbsent(parents.iterator().next(), any -> new TreeSet<>())
                        .add(type);
            });
            List<StoreContent.Kind> listed = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            all.stream()
                    .filter(type -> !above.containsKey(type))
                    .sorted(order())
                    .forEach(root -> add(root, 0, below, seen, listed));
            all.stream().sorted(order()).forEach(rest -> add(rest, 0, below, seen, listed)); // Circles have no root.
            return listed;
        }

        private Comparator<String> order() {
            return Comparator.comparingLong((String type) -> -counts.getOrDefault(type, 0L))
                    .thenComparing(Comparator.naturalOrder());
        }

        private void add(
                String type,
                int depth,
                Map<String, Set<String>> below,
                Set<String> seen,
                List<StoreContent.Kind> listed) {
            if (!seen.add(type)) {
                return;
            }
            listed.add(new StoreContent.Kind(
                    new Named(type, label.apply(type)),
                    counts.getOrDefault(type, 0L),
                    depth,
                    examples.getOrDefault(type, List.of()).stream()
                            .map(iri -> new Named(iri, label.apply(iri)))
                            .toList()));
            below.getOrDefault(type, Set.of()).stream()
                    .sorted(order())
                    .forEach(sub -> add(sub, depth + 1, below, seen, listed));
        }
    }
}
