package org.dateline.ingest.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.article.Span;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlMerge;

/**
 * Collects the merges of actors and places of one article with known ones, and applies the decisions of people. Used in a running
 * transaction.
 */
final class MergeCollector {
    private final DatasetGraph dataset;
    private final IdentityDecisions decisions;
    private final RecordIris record;
    private final List<Merge> merges = new ArrayList<>();
    private final Set<String> added = new HashSet<>();

    MergeCollector(DatasetGraph dataset, RecordIris record) {
        this.dataset = dataset;
        this.decisions = new IdentityDecisions(dataset);
        this.record = record;
    }

    RecordIris record() {
        return record;
    }

    /** Records that this article is the first to mention a thing. */
    String addNew(String iri) {
        added.add(iri);
        return iri;
    }

    /** Applies the decisions of people to a thing found by name. */
    String decidedIdentity(String found) {
        return decisions.findDecidedIdentity(found).orElse(found);
    }

    /** Whether this article's thing with a name was decided to be different from a known one. */
    boolean isDifferent(String kind, String name, String found) {
        return decisions.areDifferent(own(kind, name), found);
    }

    /** The IRI of a thing that belongs to this article only. */
    String own(String kind, String name) {
        return record.own(kind, Slug.of(name));
    }

    /**
     * Adds a merge with a known thing.
     *
     * @param own the IRI that it would have in this article only
     * @param found the IRI of the known thing
     */
    void add(String own, String found, List<Span> mentions, FactEvidence evidence) {
        if (!added.contains(found) && isKnown(RdfTerms.iri(found))) {
            merges.add(new Merge(own, found, mentions, evidence));
        }
    }

    /** Whether other records describe a thing, or it was described before this article. */
    private boolean isKnown(Node thing) {
        Node report = RdfTerms.iri(record.report());
        Set<Node> reports = new HashSet<>();
        dataset.findNG(Node.ANY, thing, DlAccount.CONFIDENCE, Node.ANY)
                .forEachRemaining(quad -> reports.add(quad.getGraph()));
        boolean mergedBefore = dataset.contains(report, Node.ANY, DlMerge.INTO, thing);
        return mergedBefore || !reports.equals(Set.of(report));
    }

    /** The merges; several things with one name count once. */
    List<Merge> merges() {
        Set<String> seen = new HashSet<>();
        return merges.stream().filter(merge -> seen.add(merge.own())).toList();
    }

    /** The evidence of a match by name. */
    static FactEvidence byName(String name, Optional<String> label) {
        boolean same = label.map(StoredNameIndex::fold)
                .filter(StoredNameIndex.fold(name)::equals)
                .isPresent();
        return same
                ? new FactEvidence("name:label", 0.95, "has the name \"" + name + "\"")
                : new FactEvidence("name:alias", 0.85, "has the alternative name \"" + name + "\"");
    }
}
