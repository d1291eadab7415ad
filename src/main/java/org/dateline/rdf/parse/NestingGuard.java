// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Between a parser that recurses and a sink that must never run out of stack: a store whose index is being changed when the
 * stack ends is damaged. Statements are kept back, and handed on together after a look whether there is stack enough; where
 * there is not, the overflow happens here, between parser and sink, and harms neither.
 */
final class NestingGuard extends StreamRDFWrapper {
    private static final int KEPT_BACK = 1 << 10;

    /** Frames of {@link #reach}, of which the smallest that the JIT makes come to some 60 KiB, the interpreter's to 400. */
    private static final int FRAMES = 1 << 10;

    private final List<Runnable> keptBack = new ArrayList<>(KEPT_BACK);

    NestingGuard(StreamRDF sink) {
        super(sink);
    }

    @Override
    public void triple(Triple triple) {
        keepBack(() -> get().triple(triple));
    }

    @Override
    public void quad(Quad quad) {
        keepBack(() -> get().quad(quad));
    }

    private void keepBack(Runnable statement) {
        keptBack.add(statement);
        if (keptBack.size() >= KEPT_BACK && reach(FRAMES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14) > 0) {
            flush();
        }
    }

    /** Hands on what was kept back; to be called by whoever called the parser, when it is done. */
    void flush() {
        List<Runnable> now = List.copyOf(keptBack);
        keptBack.clear();
        now.forEach(Runnable::run);
    }

    /** Recurses, with frames made large by arguments that do not all fit into registers. */
    private static long reach(
            int frames,
            long a,
            long b,
            long c,
            long d,
            long e,
            long f,
            long g,
            long h,
            long i,
            long j,
            long k,
            long l,
            long m,
            long n) {
        if (frames == 0) {
            return a + b + c + d + e + f + g + h + i + j + k + l + m + n;
        }
        return reach(frames - 1, b, c, d, e, f, g, h, i, j, k, l, m, n, a) + frames;
    }
}
