package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.model.evidence.Report;
import org.dateline.model.reading.Stretch;
import org.dateline.model.review.FactForm;
import org.dateline.model.timeline.Named;
import org.dateline.rdf.Sem;
import org.dateline.store.Store;

/** Reads one fact of one record, for its review. */
public final class FactReader {
    private final Store store;
    private final Model ontology;

    /**
     * A reader of facts.
     *
     * @param store what is asked
     * @param ontology the vocabulary, for its labels
     */
    public FactReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** The fact of that IRI; nothing where the record does not tell it. */
    public Optional<FactForm> find(String report, String fact) {
        if (!Asking.isWritable(report) || !Asking.isWritable(fact)) {
            return Optional.empty();
        }
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> read(new Asking(connection), report, fact));
        }
    }

    private Optional<FactForm> read(Asking asking, String iri, String fact) {
        String graph = Asking.list(List.of(iri));
        String thing = Asking.list(List.of(fact));
        Facts told = new Facts();
        asking.rows(TextQueries.TOLD, told::add, graph, thing);
        if (told.graphs().isEmpty()) {
            return Optional.empty();
        }
        List<Named> places = new ArrayList<>();
        List<Named> actors = new ArrayList<>();
        List<String[]> known = new ArrayList<>();
        asking.rows(
                TextQueries.NAMED,
                row -> known.add(
                        new String[] {row.get("s").toString(), row.get("type").toString()}),
                graph);
        Set<String> named = new LinkedHashSet<>(told.mentioned());
        named.add(fact);
        asking.rows(TextQueries.SHARED, told::add, Asking.list(named));
        named.addAll(told.mentioned());
        known.forEach(row -> named.add(row[0]));
        Names names = new Names(ontology);
        names.learnAll(asking, named);
        known.forEach(row -> (row[1].equals(Sem.PLACE_CLASS.getURI()) ? places : actors).add(names.of(row[0])));
        places.sort(Comparator.comparing(Named::label).thenComparing(Named::iri));
        actors.sort(Comparator.comparing(Named::label).thenComparing(Named::iri));
        ReportReader reports = new ReportReader(names);
        reports.learn(asking, List.of(iri));
        Report report = reports.of(iri);
        List<Stretch> at = new ArrayList<>();
        asking.rows(TextQueries.WORDS, row -> TextReader.stretch(row).ifPresent(at::add), graph, thing);
        return Optional.of(new FactForm(
                report,
                new TextFacts(told, names, report)
                        .fact(fact, at.stream().sorted().toList()),
                FactFields.of(told, iri, NodeFactory.createURI(fact)),
                places,
                actors));
    }
}
