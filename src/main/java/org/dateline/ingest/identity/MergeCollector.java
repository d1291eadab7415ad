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
 * Takes note, for one article, of which of its actors and places are held to be ones that were known, and keeps to what people
 * settled. In a running transaction.
 */
final class MergeCollector {
    private final DatasetGraph dataset;
    private final IdentityDecisions decisions;
    private final RecordIris record;
    private final List<Merge> merges = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    MergeCollector(DatasetGraph dataset, RecordIris record) {
        this.dataset = dataset;
        this.decisions = new IdentityDecisions(dataset);
        this.record = record;
    }

    RecordIris record() {
        return record;
    }

    /** Something that this article is the first to name. */
    String made(String iri) {
        made.add(iri);
        return iri;
    }

    /** What a thing that was found by name was settled to be, if anything. */
    String settled(String found) {
        return decisions.findSame(found).orElse(found);
    }

    /** Whether it was settled that this article's bearer of a name is not that thing. */
    boolean isApart(String kind, String name, String found) {
        return decisions.areApart(own(kind, name), found);
    }

    /** The IRI of something that this article alone knows. */
    String own(String kind, String name) {
        return record.own(kind, Slug.of(name));
    }

    /**
     * A thing that was found.
     *
     * @param own its IRI if it were this article's alone
     */
    void link(String own, String found, List<Span> mentions, FactEvidence evidence) {
        if (!made.contains(found) && isOthers(RdfTerms.iri(found))) {
            merges.add(new Merge(own, found, mentions, evidence));
        }
    }

    /** Whether others tell of it, or it was described before this article told of it. */
    private boolean isOthers(Node thing) {
        Node report = RdfTerms.iri(record.report());
        Set<Node> tellers = new HashSet<>();
        dataset.findNG(Node.ANY, thing, DlAccount.CONFIDENCE, Node.ANY)
                .forEachRemaining(quad -> tellers.add(quad.getGraph()));
        boolean linkedBefore = dataset.contains(report, Node.ANY, DlMerge.INTO, thing);
        return linkedBefore || !tellers.equals(Set.of(report));
    }

    /** All that was taken note of; a name that two bear is noted once. */
    List<Merge> merges() {
        Set<String> seen = new HashSet<>();
        return merges.stream().filter(merge -> seen.add(merge.own())).toList();
    }

    /** By which name something was found. */
    static FactEvidence byName(String name, Optional<String> label) {
        boolean same = label.map(StoredNameIndex::fold)
                .filter(StoredNameIndex.fold(name)::equals)
                .isPresent();
        return same
                ? new FactEvidence("name:label", 0.95, "of the name \"" + name + "\"")
                : new FactEvidence("name:alias", 0.85, "\"" + name + "\" is another name of it");
    }
}
