// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.dateline.model.Sha256;

/**
 * Compares the parts of a store with each other: the indexes of a table must have the same statements, the node table must have each of
 * their terms under one number, and a text of an article must have the digest by which it is named.
 *
 * @param statements the number of statements in the indexes that agree
 * @param terms the number of different terms that have a number of their own
 * @param texts the number of texts of articles
 * @param faults what is damaged, each with its file; empty for a sound store
 */
public record StoreCheck(long statements, long terms, int texts, List<String> faults) {
    /** So many faults are listed, since one damaged block has hundreds. */
    private static final int MOST = 50;

    /** Keeps a copy of the faults. */
    public StoreCheck {
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong with the lengths of the files of a store that is not open.
     *
     * @return one sentence for each file; empty where all are long enough, or there is no store
     */
    public static List<String> files(Path directory) {
        if (Files.notExists(directory)) {
            return List.of();
        }
        return StoreDirectory.currentGeneration(directory)
                .map(DatabaseFiles::faults)
                .orElse(List.of());
    }

    /** Checks an open store, in one read transaction. */
    public static StoreCheck of(EmbeddedStore store) {
        Run run = new Run();
        DatasetGraphTDB database = store.database();
        Txn.executeRead(database, () -> {
            NodeTable nodes = database.getTripleTable().getNodeTupleTable().getNodeTable();
            run.table(
                    database.getTripleTable()
                            .getNodeTupleTable()
                            .getTupleTable()
                            .getIndexes(),
                    nodes);
            run.table(
                    database.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes(), nodes);
        });
        int texts = run.texts(ArticleTextStore.of(store));
        return new StoreCheck(run.statements, run.seen.size(), texts, run.faults);
    }

    /** The index of a table with which most others agree; of several, that with most statements. Empty where none can be read. */
    static Optional<TupleIndex> soundest(TupleIndex[] indexes) {
        List<Content> readable = readable(indexes, unused -> {});
        return readable.isEmpty() ? Optional.empty() : Optional.of(soundest(readable).index);
    }

    private static Content soundest(List<Content> readable) {
        return readable.stream()
                .max(Comparator.<Content>comparingLong(
                                one -> readable.stream().filter(one::agrees).count())
                        .thenComparingLong(Content::tuples))
                .orElseThrow();
    }

    private static List<Content> readable(TupleIndex[] indexes, Consumer<String> faults) {
        List<Content> readable = new ArrayList<>();
        for (TupleIndex index : indexes) {
            try {
                readable.add(read(index));
            } catch (RuntimeException | InternalError e) {
                faults.accept(index.getName() + ".dat: cannot be read to its end (" + e + ")");
            }
        }
        return readable;
    }

    private static Content read(TupleIndex index) {
        long tuples = 0;
        long sum = 0;
        for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); tuples++) {
            Tuple<NodeId> tuple = all.next();
            long hash = 17;
            for (int i = 0; i < tuple.len(); i++) {
                hash = (hash + tuple.get(i).hashCode()) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            sum += hash;
        }
        return new Content(index, tuples, sum);
    }

    /** The number of tuples of an index, and a sum over them that does not depend on their order. */
    private record Content(TupleIndex index, long tuples, long sum) {
        boolean agrees(Content other) {
            return tuples == other.tuples && sum == other.sum;
        }
    }

    /** One check and what it found so far. */
    private static final class Run {
        final List<String> faults = new ArrayList<>();
        final Set<NodeId> seen = new HashSet<>();
        long statements;

        void table(TupleIndex[] indexes, NodeTable nodes) {
            List<Content> readable = readable(indexes, this::fault);
            if (readable.isEmpty()) {
                return;
            }
            Content first = soundest(readable);
            statements += first.tuples;
            for (Content other : readable) {
                if (!other.agrees(first)) {
                    fault("%s.dat: has %,d statements, which are not the %,d of %s.dat"
                            .formatted(other.index.getName(), other.tuples, first.tuples, first.index.getName()));
                }
            }
            first.index.all().forEachRemaining(tuple -> IntStream.range(0, tuple.len())
                    .forEach(i -> term(tuple.get(i), nodes)));
        }

        private void term(NodeId id, NodeTable nodes) {
            if (!id.isPtr() || !seen.add(id)) {
                return;
            }
            try {
                Node node = nodes.getNodeForNodeId(id);
                if (node == null) {
                    fault("nodes-data.obj: has no term for the number " + id);
                } else if (!id.equals(nodes.getNodeIdForNode(node))) {
                    fault("nodes.dat: finds the term " + node + " under another number than " + id);
                }
            } catch (RuntimeException | InternalError e) {
                fault("nodes-data.obj: the term with the number " + id + " cannot be read (" + e + ")");
            }
        }

        int texts(ArticleTextStore texts) {
            List<String> digests = texts.list();
            for (String digest : digests) {
                byte[] bytes = texts.find(digest).orElse("").getBytes(StandardCharsets.UTF_8);
                if (!Sha256.hex(bytes).equals(digest)) {
                    fault("articles/" + digest.substring(0, 2) + "/" + digest + ".txt: is not the text of that digest");
                }
            }
            return digests.size();
        }

        private void fault(String fault) {
            if (faults.size() < MOST) {
                faults.add(fault);
            }
        }
    }
}
