// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.Named;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.evidence.ReportView;
import org.dateline.query.SparqlSession;
import org.dateline.store.Store;

/** Reads articles and their reports. */
public final class ArticleViewReader {
    /** How many events, and how many claims, are read at once. */
    public static final int AT_ONCE = 100;

    private final Store store;
    private final Model ontology;

    /**
     * A reader of articles.
     *
     * @param store the store to read
     * @param ontology the vocabulary, for its labels
     */
    public ArticleViewReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /**
     * A report, or the latest report of an article.
     *
     * @param iri the report or the article
     * @param from how many events and claims are skipped
     * @return nothing where there is no such report, or it is empty
     */
    public Optional<ReportView> find(String iri, int from) {
        if (!SparqlSession.isWritable(iri)) {
            return Optional.empty();
        }
        return SparqlSession.read(store, session -> new Reading(session).find(iri, from));
    }

    /** One reading of one report. */
    private final class Reading {
        private final SparqlSession session;
        private final EvidenceLabels labels = new EvidenceLabels(ontology);
        private final ReportReader reports = new ReportReader(labels);

        Reading(SparqlSession session) {
            this.session = session;
        }

        Optional<ReportView> find(String iri, int from) {
            String graph = graphs(ArticleQueries.REPORTS_OF, List.of(iri)).stream()
                    .findFirst()
                    .orElse(iri);
            List<String> others = graphs(ArticleQueries.REVISIONS, List.of(graph));
            reports.learn(session, List.of(graph));
            reports.learn(session, others);
            ReportDetails report = reports.of(graph);
            List<ReportView.ReportedEvent> reported = reported(graph, from);
            GatheredStatements claimStatements = new GatheredStatements();
            session.select(ArticleQueries.CLAIMS, claimStatements::add, SparqlSession.iri(graph), AT_ONCE, from);
            List<ClaimDetails> claims =
                    new ClaimAssembler(session, labels, reports, new PositionReader()).claims(claimStatements);
            List<Mention> mentions = MentionReader.listIn(session, graph, labels);
            if (report.equals(ReportDetails.unknown(graph)) && reported.isEmpty() && claims.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ReportView(
                    report,
                    reported,
                    claims,
                    mentions,
                    context(report, others, mentions),
                    new ReportView.Bounds(from, reported.size() == AT_ONCE || claims.size() == AT_ONCE)));
        }

        private List<String> graphs(String query, Collection<String> anchor) {
            Set<String> graphs = new LinkedHashSet<>();
            session.select(query, row -> graphs.add(row.get("g").toString()), SparqlSession.iris(anchor));
            return List.copyOf(graphs);
        }

        private List<ReportView.ReportedEvent> reported(String graph, int from) {
            GatheredStatements facts = new GatheredStatements();
            session.select(ArticleQueries.EVENTS, facts::add, SparqlSession.iri(graph), AT_ONCE, from);
            List<String> events =
                    facts.subjects(graph).stream().map(Node::getURI).toList();
            Map<String, List<ReportDetails>> others = others(graph, events);
            EventLinkReader links = new EventLinkReader(session, graph, labels);
            links.brief(events);
            EventAccountMapper mapper = new EventAccountMapper(facts, labels, reports);
            List<ReportView.ReportedEvent> reported = new ArrayList<>();
            for (String event : events) {
                Node node = NodeFactory.createURI(event);
                EventRef here = new EventRef(labels.of(event), facts.span(graph, node), mapper.status(graph, node), "");
                reported.add(
                        new ReportView.ReportedEvent(here, links.ref(event), others.getOrDefault(event, List.of())));
            }
            reported.sort(Comparator.comparing((ReportView.ReportedEvent one) ->
                            one.event().span().begin().orElse(Instant.MAX))
                    .thenComparing(one -> one.event().event().label()));
            return reported;
        }

        private Map<String, List<ReportDetails>> others(String graph, List<String> events) {
            Map<String, Set<String>> graphs = new LinkedHashMap<>();
            if (!events.isEmpty()) {
                session.select(
                        ArticleQueries.OTHERS,
                        row -> graphs.computeIfAbsent(row.get("s").toString(), s -> new LinkedHashSet<>())
                                .add(row.get("g").toString()),
                        SparqlSession.iris(events));
            }
            Set<String> all = new LinkedHashSet<>();
            graphs.values().forEach(all::addAll);
            reports.learn(session, all);
            Map<String, List<ReportDetails>> others = new LinkedHashMap<>();
            graphs.forEach((event, sources) -> others.put(
                    event,
                    sources.stream()
                            .filter(source -> !source.equals(graph))
                            .map(reports::of)
                            .sorted(Comparator.comparing((ReportDetails other) ->
                                    Optional.ofNullable(other.published()).orElse(Instant.MAX)))
                            .toList()));
            return others;
        }

        private ReportView.Context context(ReportDetails report, List<String> revisions, List<Mention> mentions) {
            StringBuilder digest = new StringBuilder();
            session.select(
                    ArticleQueries.DIGEST,
                    row -> digest.append(row.get("o").toString()),
                    SparqlSession.iri(report.iri()),
                    SparqlSession.iri(report.article()));
            List<String> upstream =
                    report.parties().upstream().map(Named::iri).stream().toList();
            List<String> same = upstream.isEmpty() ? List.of() : graphs(ArticleQueries.SAME_UPSTREAM, upstream);
            reports.learn(session, same);
            List<String> subjects =
                    mentions.stream().map(Mention::subject).distinct().toList();
            labels.learn(session, subjects);
            return new ReportView.Context(
                    digest.toString(),
                    revisions.stream().map(reports::of).toList(),
                    same.stream()
                            .filter(other -> !other.equals(report.iri()))
                            .map(reports::of)
                            .toList(),
                    labels.of(subjects));
        }
    }
}
