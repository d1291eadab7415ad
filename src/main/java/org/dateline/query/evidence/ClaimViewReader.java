// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.Named;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.ClaimView;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.store.Store;

/** Reads claims and quotations with those that support or contradict them. */
public final class ClaimViewReader {
    private static final String CLAIM = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              VALUES ?s { %s }
              { GRAPH ?g { ?s ?p ?o } } UNION { VALUES ?p { dl:distance dl:victimGroup } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            } LIMIT 3000
            """;
    private static final String LINKED = """
            SELECT DISTINCT ?s { VALUES ?p { dl:corroborates dl:contradicts dl:denies } GRAPH ?g { ?s ?p %s } } LIMIT 60
            """;
    private static final String SAME_HARM = """
            SELECT DISTINCT ?s { VALUES ?event { %1$s } VALUES ?harm { %2$s } GRAPH ?g { ?s dl:about ?event ; dl:harm ?harm } } LIMIT 100
            """;
    private static final String SAME_ENDS = """
            SELECT DISTINCT ?s { VALUES (?one ?other) { (%1$s %2$s) (%2$s %1$s) } GRAPH ?g { ?s dl:from ?one ; dl:to ?other } } LIMIT 100
            """;
    private static final String TOLLS = """
            SELECT ?s ?p ?o { VALUES ?event { %s } ?event dl:casualties ?s . ?s ?p ?o } LIMIT 200
            """;

    private static final String DISCREPANCIES = """
            SELECT DISTINCT ?s { ?discrepancy a dl:Discrepancy ; dl:disputed true ; dl:claim ?s } ORDER BY ?s LIMIT %1$d OFFSET %2$d
            """;
    private static final String COUNT = """
            SELECT (COUNT(DISTINCT ?s) AS ?n) { ?discrepancy a dl:Discrepancy ; dl:disputed true ; dl:claim ?s }
            """;

    private final Store store;
    private final Model ontology;

    /**
     * A reader of claims.
     *
     * @param store the store to read
     * @param ontology the vocabulary, for its labels
     */
    public ClaimViewReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** A claim, as the first source by IRI states it; nothing where no source does. */
    public Optional<ClaimView> find(String iri) {
        if (!SparqlSession.isWritable(iri)) {
            return Optional.empty();
        }
        return SparqlSession.read(store, session -> find(session, iri));
    }

    /** Claims of distances that are too far off what is computed, in the order of their names. */
    public List<ClaimDetails> discrepancies(int from, int most) {
        return SparqlSession.read(store, session -> {
            Set<String> claims = new LinkedHashSet<>();
            session.select(DISCREPANCIES, row -> claims.add(row.get("s").toString()), most, from);
            EvidenceLabels labels = new EvidenceLabels(ontology);
            return read(new ClaimAssembler(session, labels, new ReportReader(labels), new PositionReader()), claims);
        });
    }

    /** How many claims of distances are too far off. */
    public long countDiscrepancies() {
        AtomicLong count = new AtomicLong();
        return SparqlSession.read(store, session -> {
            session.select(COUNT, row -> count.set(row.getLiteral("n").getLong()));
            return count.get();
        });
    }

    private Optional<ClaimView> find(SparqlSession session, String iri) {
        EvidenceLabels labels = new EvidenceLabels(ontology);
        ClaimAssembler assembler = new ClaimAssembler(session, labels, new ReportReader(labels), new PositionReader());
        Optional<ClaimDetails> found = read(assembler, List.of(iri)).stream().findFirst();
        return found.map(claim -> {
            Set<String> linked = new LinkedHashSet<>();
            claim.relations().forEach(relation -> linked.add(relation.other().iri()));
            session.select(LINKED, row -> linked.add(row.get("s").toString()), SparqlSession.iri(iri));
            List<String> events =
                    claim.content().about().stream().map(Named::iri).toList();
            EventLinkReader briefs = new EventLinkReader(session, iri, labels);
            briefs.brief(events);
            return new ClaimView(
                    claim,
                    read(assembler, linked),
                    read(assembler, comparable(session, claim)),
                    events.stream().map(briefs::ref).toList(),
                    claim.content().casualties().isPresent() ? tolls(assembler, claim, events) : List.of());
        });
    }

    private static List<ClaimDetails> read(ClaimAssembler assembler, Collection<String> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        GatheredStatements claimStatements = new GatheredStatements();
        assembler.session().select(CLAIM, claimStatements::add, SparqlSession.iris(claims));
        return assembler.claims(claimStatements);
    }

    private static Set<String> comparable(SparqlSession session, ClaimDetails claim) {
        Set<String> comparable = new LinkedHashSet<>();
        claim.content()
                .casualties()
                .ifPresent(own -> session.select(
                        SAME_HARM,
                        row -> comparable.add(row.get("s").toString()),
                        SparqlSession.iris(
                                claim.content().about().stream().map(Named::iri).toList()),
                        SparqlSession.iri(own.harm().iri())));
        claim.content()
                .distance()
                .ifPresent(ends -> session.select(
                        SAME_ENDS,
                        row -> comparable.add(row.get("s").toString()),
                        SparqlSession.iri(ends.from().iri()),
                        SparqlSession.iri(ends.to().iri())));
        return comparable;
    }

    private static List<AssessedEvent.Toll> tolls(ClaimAssembler assembler, ClaimDetails claim, List<String> events) {
        GatheredStatements tollStatements = new GatheredStatements();
        assembler.session().select(TOLLS, tollStatements::add, SparqlSession.iris(events));
        ClaimMapper claims =
                new ClaimMapper(tollStatements, assembler.labels(), assembler.reports(), assembler.positions());
        List<AssessedEvent.Toll> tolls = new ArrayList<>();
        for (Node node : tollStatements.subjects(GatheredStatements.DEFAULT_GRAPH)) {
            claims.casualties(GatheredStatements.DEFAULT_GRAPH, node)
                    .filter(assessed -> claim.content()
                            .casualties()
                            .filter(own ->
                                    own.harm().iri().equals(assessed.harm().iri()))
                            .isPresent())
                    .ifPresent(assessed -> tolls.add(new AssessedEvent.Toll(
                            assessed,
                            tollStatements.isTrue(GatheredStatements.DEFAULT_GRAPH, node, Dl.DISPUTED.getURI()))));
        }
        return tolls;
    }
}
