// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.changes.Effects;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.WriteTransaction;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Prov;

/**
 * Withdraws a source, in memory or in earnest. What a source consists of is its named graph, and in the default graph its description
 * with the activity that recorded it. All else stays: things that sources share, reviews, and the texts of articles. So loading the
 * source again undoes it.
 */
public final class SourceRetraction {
    private SourceRetraction() {}

    /**
     * What would change without a source, by the same rules as in a store that never had it. Reads in a transaction of its own, or in
     * that of the caller, and writes nothing.
     *
     * @param dataset a dataset whose default graph is assessed
     * @return empty if there is no source of that name
     */
    public static Optional<Effects> preview(DatasetGraph dataset, String report) {
        return Txn.calculateRead(dataset, () -> effects(dataset, RdfTerms.iri(report)));
    }

    /**
     * Withdraws a source in a transaction of its own, or in that of the caller. What it changes can be read before, by {@link #preview}
     * in the same transaction.
     *
     * @return whether there was a source of that name
     */
    public static boolean retract(AssessedDataset dataset, String report) {
        Node source = RdfTerms.iri(report);
        return WriteTransaction.calculate(dataset, () -> {
            boolean exists = new SourceReader(dataset.getWrapped()).isSource(source);
            if (exists) {
                delete(dataset, source);
            }
            return exists;
        });
    }

    /** The names of all sources, in order. */
    public static List<String> sources(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> new SourceReader(dataset)
                .list().stream().map(Node::getURI).toList());
    }

    private static Optional<Effects> effects(DatasetGraph base, Node source) {
        if (!new SourceReader(base).isSource(source)) {
            return Optional.empty();
        }
        return Optional.of(EffectsReader.of(source, base, without(base, source)));
    }

    /** The dataset without a source, assessed, in memory over the base. */
    static ScratchDataset without(DatasetGraph base, Node source) {
        ScratchDataset scratch = new ScratchDataset(base);
        AssessedDataset assessed = AssessedDataset.over(scratch);
        WriteTransaction.run(assessed, () -> delete(assessed, source));
        return scratch;
    }

    private static void delete(DatasetGraph dataset, Node source) {
        description(dataset, source).forEach(dataset::delete);
        dataset.deleteAny(source, Node.ANY, Node.ANY, Node.ANY);
    }

    /**
     * What the default graph says of a source. That it revises an older report stays where a newer report revises it: that one still
     * replaces both.
     */
    private static Set<Quad> description(DatasetGraph dataset, Node source) {
        boolean isRevised = dataset.contains(Quad.defaultGraphIRI, Node.ANY, Prov.WAS_REVISION_OF, source);
        Set<Quad> found = new HashSet<>();
        for (Quad quad : about(dataset, source)) {
            if (!isRevised || !quad.getPredicate().equals(Prov.WAS_REVISION_OF)) {
                found.add(quad);
            }
            boolean isPart = quad.getObject().isBlank() || quad.getPredicate().equals(Prov.WAS_GENERATED_BY);
            if (isPart && !isUsedElsewhere(dataset, quad.getObject(), source)) {
                found.addAll(about(dataset, quad.getObject()));
            }
        }
        return found;
    }

    private static List<Quad> about(DatasetGraph dataset, Node subject) {
        List<Quad> found = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY).forEachRemaining(found::add);
        return found;
    }

    private static boolean isUsedElsewhere(DatasetGraph dataset, Node part, Node source) {
        return Iter.anyMatch(
                dataset.find(Node.ANY, Node.ANY, Node.ANY, part),
                quad -> !quad.getSubject().equals(source) && !source.equals(quad.getGraph()));
    }
}
