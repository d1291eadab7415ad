// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.Label;
import org.dateline.model.LabelPolicy;
import org.dateline.model.Named;
import org.dateline.model.ReportName;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.Store;

/**
 * What things of a store are called: by the labels of the default graph; where it has none, by those of the vocabulary that ships
 * with the program; where that has none either, by those of the sources. {@link LabelPolicy} chooses among the labels. Reports and
 * articles without a label are named by {@link ReportName}.
 *
 * <p>One object serves one request. It reads the labels of each thing once.
 */
public final class ThingLabels {
    /**
     * More labels are not read by one query. Where some things have one in each of 300 languages, fewer things are asked about at
     * once.
     */
    private static final int MOST_LABELS = 50_000;

    /** Of a list of things to be named, more are not looked up. */
    private static final int MOST_THINGS = 2_000;

    private static final String SHARED = "SELECT ?s ?p ?o { %1$s VALUES ?p { %2$s } ?s ?p ?o } LIMIT %3$d";
    private static final String IN_SOURCES =
            "SELECT DISTINCT ?s ?p ?o { %1$s VALUES ?p { %2$s } GRAPH ?g { ?s ?p ?o } } LIMIT %3$d";
    private static final String KINDS =
            "SELECT DISTINCT ?s ?class { %1$s VALUES ?class { sem:Event sem:Actor sem:Place } ?s a ?class }";

    /** Of each report or article without a label of its own: what it is called by, and who published it when. */
    private static final String REPORTS = """
            SELECT ?s ?headline ?by ?date {
              %1$s { ?s prov:hadPrimarySource ?article . BIND(?s AS ?g) } UNION { ?g prov:hadPrimarySource ?s . BIND(?s AS ?article) }
              OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?g { ?article schema:publisher ?by } }
              OPTIONAL { GRAPH ?g { ?article schema:datePublished ?date } }
            } ORDER BY ?s ?g ?headline ?by ?date
            """;

    private final Graph vocabulary;
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** Knows no labels yet but those of a vocabulary. */
    public ThingLabels(Graph vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the labels of things. */
    public void learn(SparqlSession session, Collection<String> iris) {
        Set<String> unknown = new LinkedHashSet<>(iris);
        unknown.removeAll(asked);
        asked.addAll(unknown);
        read(session, SHARED, unknown);
        unknown.removeIf(iri -> !label(iri).isEmpty());
        read(session, IN_SOURCES, unknown);
        unknown.removeIf(iri -> !label(iri).isEmpty());
        learnReports(session, unknown);
    }

    /** Names reports and articles without a label by headline, or by publisher and day. */
    private void learnReports(SparqlSession session, Set<String> iris) {
        Map<String, QuerySolution> rows = new LinkedHashMap<>();
        Set<String> publishers = new LinkedHashSet<>();
        for (SparqlSession.Terms batch : SparqlSession.batches("s", iris)) {
            session.select(REPORTS, row -> rows.putIfAbsent(row.get("s").toString(), row), batch);
        }
        rows.values().forEach(row -> {
            if (row.contains("by") && row.get("by").isURIResource()) {
                publishers.add(row.get("by").toString());
            }
        });
        if (!publishers.isEmpty()) {
            learn(session, publishers);
        }
        rows.forEach((iri, row) -> {
            String publisher = SparqlSession.text(row, "by");
            String known = label(publisher);
            labels.put(
                    iri,
                    ReportName.of(
                            SparqlSession.text(row, "headline"),
                            known.isEmpty()
                                            && row.contains("by")
                                            && row.get("by").isLiteral()
                                    ? publisher
                                    : known,
                            SparqlSession.text(row, "date"),
                            "",
                            iri));
        });
    }

    private void read(SparqlSession session, String query, Collection<String> iris) {
        // Things whose IRIs no query can contain are looked for all at once, since each query for them reads all
        // things.
        Map<Boolean, List<String>> byWritable =
                iris.stream().collect(Collectors.partitioningBy(SparqlSession::isWritable));
        List<String> writable = byWritable.getOrDefault(true, List.of());
        for (int from = 0; from < writable.size(); from += SparqlSession.BATCH) {
            readTogether(session, query, writable.subList(from, Math.min(writable.size(), from + SparqlSession.BATCH)));
        }
        readTogether(session, query, byWritable.getOrDefault(false, List.of()));
    }

    /** Reads the labels of some things in one query; in two halves where the labels may be more than one query reads. */
    private void readTogether(SparqlSession session, String query, List<String> iris) {
        Map<String, List<Label>> found = new HashMap<>();
        int[] rows = {0};
        for (SparqlSession.Terms batch : SparqlSession.batches("s", iris)) {
            session.select(
                    query,
                    row -> {
                        rows[0]++;
                        add(row, found);
                    },
                    batch,
                    SparqlSession.iris(LabelProperties.IRIS),
                    MOST_LABELS);
        }
        if (rows[0] >= MOST_LABELS && iris.size() > 1) {
            int half = iris.size() / 2;
            readTogether(session, query, iris.subList(0, half));
            readTogether(session, query, iris.subList(half, iris.size()));
            return;
        }
        found.forEach(
                (iri, all) -> LabelPolicy.current().choose(all).ifPresent(label -> labels.put(iri, label.text())));
    }

    private static void add(QuerySolution row, Map<String, List<Label>> found) {
        LabelProperties.find(row.get("p").toString(), row.get("o").asNode())
                .ifPresent(label -> found.computeIfAbsent(row.get("s").toString(), iri -> new ArrayList<>())
                        .add(label));
    }

    /** The label of a thing whose labels were read, or that is in the vocabulary; empty where it has none. */
    public String label(String iri) {
        String label = labels.get(iri);
        return label == null ? labelIn(vocabulary, iri) : label;
    }

    /** The label that a graph has for a thing; empty where it has none. */
    public static String labelIn(Graph graph, String iri) {
        List<Label> labels = new ArrayList<>();
        graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                .forEach(triple -> LabelProperties.find(triple.getPredicate().toString(), triple.getObject())
                        .ifPresent(labels::add));
        return LabelPolicy.current().choose(labels).map(Label::text).orElse("");
    }

    /**
     * The labels of things of a store, by IRI; things without one are missing.
     *
     * @param things IRIs; more than 2,000 are not looked up
     */
    public static Map<String, String> map(Store store, Collection<String> things) {
        ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());
        List<String> some = new TreeSet<>(things).stream().limit(MOST_THINGS).toList();
        return SparqlSession.read(store, session -> {
            labels.learn(session, some);
            return Map.copyOf(labels.labels);
        });
    }

    /**
     * Events, actors and places among some things that have a label: events first, then by label.
     *
     * @param things IRIs, as of what a commit changed; more than 2,000 are not looked up
     * @param limit how many at most
     */
    public static List<Named> list(Store store, Collection<String> things, int limit) {
        List<String> some = new TreeSet<>(things).stream().limit(MOST_THINGS).toList();
        Map<String, Boolean> isEvent = new HashMap<>();
        ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());
        SparqlSession.read(store, session -> {
            for (SparqlSession.Terms batch : SparqlSession.batches("s", some)) {
                session.select(
                        KINDS,
                        row -> isEvent.merge(
                                row.get("s").toString(),
                                row.get("class").toString().equals(Sem.EVENT_CLASS.getURI()),
                                Boolean::logicalOr),
                        batch);
            }
            labels.learn(session, isEvent.keySet());
            return labels;
        });
        return isEvent.keySet().stream()
                .map(iri -> new Named(iri, labels.label(iri)))
                .filter(thing -> !thing.label().isEmpty())
                .sorted(Comparator.comparing((Named thing) -> !isEvent.getOrDefault(thing.iri(), false))
                        .thenComparing(Named::label)
                        .thenComparing(Named::iri))
                .limit(limit)
                .toList();
    }
}
