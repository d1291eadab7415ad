// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/**
 * Applies the rules to many events on all processors, while one thread writes what follows. Each part of the events is read in a read
 * transaction of its own, which sees what was committed before the writer began. So the writer must not have changed anything that the
 * rules read; what it writes of one event, the rules do not read for another one. At most a few parts wait to be written.
 */
final class ParallelReassessment {
    /** So many events share a transaction, and what is read of places and types. */
    private static final int PART = 256;

    private final DatasetGraph base;
    private final Consumer<Optional<EventReassessment>> writer;

    private ParallelReassessment(DatasetGraph base, Consumer<Optional<EventReassessment>> writer) {
        this.base = base;
        this.writer = writer;
    }

    /**
     * Applies the rules to each event, and hands out the results in order.
     *
     * @param base a dataset whose readers run beside a writer
     * @param threads how many read at the same time
     * @param writer runs on the calling thread
     */
    static void run(
            DatasetGraph base, Collection<Node> events, int threads, Consumer<Optional<EventReassessment>> writer) {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            new ParallelReassessment(base, writer).run(readers, List.copyOf(events), 2 * threads);
        } finally {
            end(readers);
        }
    }

    private void run(ExecutorService readers, List<Node> events, int mostWaiting) {
        Deque<Future<List<Optional<EventReassessment>>>> waiting = new ArrayDeque<>();
        try {
            for (List<Node> part : parts(events)) {
                waiting.add(readers.submit(() -> read(part)));
                if (waiting.size() == mostWaiting) {
                    write(waiting.remove());
                }
            }
            while (!waiting.isEmpty()) {
                write(waiting.remove());
            }
        } finally {
            waiting.forEach(part -> part.cancel(false));
        }
    }

    private static List<List<Node>> parts(List<Node> events) {
        return IntStream.range(0, (events.size() + PART - 1) / PART)
                .mapToObj(part -> events.subList(part * PART, Math.min(events.size(), (part + 1) * PART)))
                .toList();
    }

    private List<Optional<EventReassessment>> read(List<Node> events) {
        return Txn.calculateRead(base, () -> {
            EventEvidenceReader evidence = new EventEvidenceReader(base, new SourceReader(base));
            List<Optional<EventReassessment>> found = new ArrayList<>();
            events.forEach(event -> found.add(EventReassessment.of(event, false, base, evidence)));
            return found;
        });
    }

    private void write(Future<List<Optional<EventReassessment>>> read) {
        try {
            read.get().forEach(writer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while events were assessed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Waits for transactions whose results nobody needs any more. They are not interrupted, since that would close the store's files. */
    private static void end(ExecutorService readers) {
        readers.shutdown();
        try {
            if (!readers.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a part of " + PART + " events takes more than a minute to assess");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
