// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.Named;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.reading.TextRange;
import org.dateline.model.review.FactForm;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.Store;

/** Reads one fact of one report, for its review. */
public final class FactReader {
    private final Store store;
    private final Model ontology;

    /**
     * A reader of facts.
     *
     * @param store the store to read
     * @param ontology the vocabulary, for its labels
     */
    public FactReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** The fact of that IRI; nothing where the report does not contain it. */
    public Optional<FactForm> find(String report, String fact) {
        if (!SparqlSession.isWritable(report) || !SparqlSession.isWritable(fact)) {
            return Optional.empty();
        }
        return SparqlSession.read(store, session -> read(session, report, fact));
    }

    private Optional<FactForm> read(SparqlSession session, String iri, String fact) {
        SparqlSession.Terms graph = SparqlSession.iri(iri);
        SparqlSession.Terms thing = SparqlSession.iri(fact);
        GatheredStatements statements = new GatheredStatements();
        session.select(TextQueries.STATEMENTS, statements::add, graph, thing);
        if (statements.graphs().isEmpty()) {
            return Optional.empty();
        }
        List<Named> places = new ArrayList<>();
        List<Named> actors = new ArrayList<>();
        List<String[]> typedThings = new ArrayList<>();
        session.select(
                TextQueries.NAMED,
                row -> typedThings.add(
                        new String[] {row.get("s").toString(), row.get("type").toString()}),
                graph);
        Set<String> named = new LinkedHashSet<>(statements.mentioned());
        named.add(fact);
        session.select(TextQueries.SHARED, statements::add, SparqlSession.iris(named));
        named.addAll(statements.mentioned());
        typedThings.forEach(row -> named.add(row[0]));
        EvidenceLabels labels = new EvidenceLabels(ontology);
        labels.learn(session, named);
        typedThings.forEach(row -> (row[1].equals(Sem.PLACE_CLASS.getURI()) ? places : actors).add(labels.of(row[0])));
        places.sort(Comparator.comparing(Named::label).thenComparing(Named::iri));
        actors.sort(Comparator.comparing(Named::label).thenComparing(Named::iri));
        ReportReader reports = new ReportReader(labels);
        reports.learn(session, List.of(iri));
        ReportDetails report = reports.of(iri);
        List<TextRange> at = new ArrayList<>();
        session.select(TextQueries.WORDS, row -> ArticleTextReader.range(row).ifPresent(at::add), graph, thing);
        return Optional.of(new FactForm(
                report,
                new TextFactMapper(statements, labels, report)
                        .fact(fact, at.stream().sorted().toList()),
                FactFieldReader.of(statements, iri, NodeFactory.createURI(fact)),
                places,
                actors));
    }
}
