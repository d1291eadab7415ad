// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlMerge;
import org.dateline.rdf.vocabulary.Prov;

/** Writes the merges of an article's entities with stored ones, so that they can be reviewed and undone. */
public final class MergeTriples {
    private MergeTriples() {}

    /**
     * The triples of a merge, for the graph of the record.
     *
     * @param merge the two that are one
     * @param facts the facts of the article
     * @param names the record's
     * @param now when the merge is made
     */
    public static List<Triple> triples(Merge merge, ArticleFacts facts, RecordIris names, Instant now) {
        List<String> mentions = merge.mentions().stream()
                .map(span -> names.mention(
                        facts.article().codePoints(span.begin()),
                        facts.article().codePoints(span.end())))
                .toList();
        return triples(merge, mentions, now);
    }

    /**
     * The triples of a merge whose mentions have names already.
     *
     * @param mentions the words, by IRI
     */
    public static List<Triple> triples(Merge merge, List<String> mentions, Instant now) {
        Node node = RdfTerms.iri(iri(merge.own()));
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(node, RDF.Nodes.type, DlMerge.MERGE_CLASS));
        triples.add(Triple.create(node, DlMerge.MERGED, RdfTerms.iri(merge.own())));
        triples.add(Triple.create(node, DlMerge.INTO, RdfTerms.iri(merge.known())));
        mentions.forEach(mention -> triples.add(Triple.create(node, DlAccount.DENOTED_BY, RdfTerms.iri(mention))));
        triples.add(Triple.create(
                node,
                DlAccount.FOUND_BY,
                NodeFactory.createLiteralString(merge.evidence().rule())));
        triples.add(Triple.create(
                node,
                DlAccount.CONFIDENCE,
                NodeFactory.createLiteralDT(Double.toString(merge.evidence().confidence()), XSDDatatype.XSDdouble)));
        triples.add(Triple.create(
                node, DlAccount.BECAUSE, TripleWriter.text(merge.evidence().because())));
        triples.add(Triple.create(node, Prov.GENERATED_AT_TIME, RdfTerms.node(now)));
        return triples;
    }

    /** The IRI of the merge of something: {@code …/id/merge/event/SLUG/NAME}. */
    public static String iri(String own) {
        return own.replaceFirst("/id/", "/id/merge/");
    }
}
