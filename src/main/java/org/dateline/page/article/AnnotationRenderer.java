// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.reading.TextRange;

/**
 * Puts marks into the text of paragraphs. Marks nest if their ranges nest. If two ranges cross, the one that begins later is cut at the
 * end of the other: its first piece is inside the other mark, the rest after it. Marks inside more than {@value #DEEPEST} others are
 * left out of the text, but not of the list.
 */
final class AnnotationRenderer {
    private static final int DEEPEST = 6;

    private final NavigableMap<TextRange, List<Annotation>> marks = new TreeMap<>();
    private final Set<TextRange> anchored = new HashSet<>();

    AnnotationRenderer(List<Annotation> notes) {
        notes.forEach(note -> note.fact().at().forEach(at -> marks.computeIfAbsent(at, range -> new ArrayList<>())
                .add(note)));
        marks.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Annotation note) -> note.fact().kind())));
    }

    /** The part of a mark inside the paragraph. */
    private record Cut(TextRange here, TextRange whole, List<Annotation> notes) {}

    /** A mark that is not closed yet. */
    private record Open(Cut cut, List<TextNode> pieces) {}

    /**
     * The text of a paragraph with its marks.
     *
     * @param begin of the paragraph in the whole text, in code points
     */
    List<TextNode> pieces(String words, int begin) {
        return new Filling(words, begin).fill();
    }

    private PriorityQueue<Cut> within(int begin, int end) {
        PriorityQueue<Cut> cuts =
                new PriorityQueue<>(Comparator.comparing(Cut::here).thenComparing(Cut::whole));
        marks.forEach((at, notes) -> {
            if (at.begin() < end && at.end() > begin) {
                cuts.add(new Cut(new TextRange(Math.max(at.begin(), begin), Math.min(at.end(), end)), at, notes));
            }
        });
        return cuts;
    }

    /** One paragraph while it is built. */
    private final class Filling {
        private final String words;
        private final int begin;
        private final int end;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<TextNode> top = new ArrayList<>();
        private int done;
        private int doneUnits;

        Filling(String words, int begin) {
            this.words = words;
            this.begin = begin;
            this.end = begin + words.codePointCount(0, words.length());
            this.done = begin;
        }

        List<TextNode> fill() {
            PriorityQueue<Cut> cuts = within(begin, end);
            while (!cuts.isEmpty()) {
                Cut cut = cuts.remove();
                closeBefore(cut.here().begin());
                Open around = open.peek();
                if (around != null && cut.here().end() > around.cut().here().end()) {
                    int cross = around.cut().here().end();
                    cuts.add(new Cut(new TextRange(cross, cut.here().end()), cut.whole(), cut.notes()));
                    cut = new Cut(new TextRange(cut.here().begin(), cross), cut.whole(), cut.notes());
                }
                if (open.size() < DEEPEST) {
                    write(cut.here().begin());
                    open.push(new Open(cut, new ArrayList<>()));
                }
            }
            closeBefore(end);
            write(end);
            return top;
        }

        /** Closes the marks that end at that point or before. */
        private void closeBefore(int point) {
            while (!open.isEmpty() && open.peek().cut().here().end() <= point) {
                Open closed = open.pop();
                write(closed.cut().here().end(), closed.pieces());
                TextRange whole = closed.cut().whole();
                pieces().add(new TextNode.Marked(
                        whole, anchored.add(whole), closed.cut().notes(), closed.pieces()));
            }
        }

        private List<TextNode> pieces() {
            return open.isEmpty() ? top : open.peek().pieces();
        }

        private void write(int until) {
            write(until, pieces());
        }

        private void write(int until, List<TextNode> where) {
            if (until > done) {
                int units = words.offsetByCodePoints(doneUnits, until - done);
                where.add(new TextNode.Words(new Passage(words.substring(doneUnits, units))));
                doneUnits = units;
                done = until;
            }
        }
    }
}
