// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An upper bound of how many steps Java's matcher takes for a pattern between two characters that it reads. Only reading can be
 * watched, so a pattern with many steps in between is watched more often, and one with too many is refused: a group of nothing that is
 * repeated a billion times, or thirty groups in a row that each may be left out.
 */
final class PatternWork {
    /** Beyond this it counts as too much: some seconds. */
    static final long MOST = 1L << 24;

    private final String pattern;
    private final Deque<Group> open = new ArrayDeque<>();
    private Group group = new Group(1);
    private long mostWays = 1;
    private int at;

    private PatternWork(String pattern) {
        this.pattern = pattern;
    }

    /** The number of steps, at most {@link #MOST} + 1. */
    static long of(String pattern) {
        // In the comments of the flag x, brackets mean nothing; without the flag, # does not begin a comment.
        return Math.max(new PatternWork(pattern).steps(), new PatternWork(pattern.replaceAll("#[^\n\r]*", "")).steps());
    }

    /** What is between two brackets. */
    private static final class Group {
        private final long before;
        private long steps;
        private long ways;
        private long ownSteps = 1;
        private long ownWays = 1;
        private long stretch;
        private long lastSteps;
        private long lastWays = 1;

        /**
         * A group.
         *
         * @param before the ways from the last character that was read to this group
         */
        Group(long before) {
            this.before = before;
            this.stretch = before;
        }

        /**
         * Adds a part to the current alternative.
         *
         * @param partWays the ways through it without reading; 0 where it always reads
         */
        void add(long partSteps, long partWays) {
            flush();
            lastSteps = partSteps;
            lastWays = partWays;
        }

        /** Repeats the last part. */
        void repeat(long least, boolean mayBeLeftOut) {
            lastSteps = product(lastSteps, Math.max(1, least));
            lastWays = mayBeLeftOut ? lastWays + 1 : lastWays;
        }

        private void flush() {
            ownSteps = sum(ownSteps, lastSteps);
            ownWays = product(ownWays, lastWays);
            stretch = reached();
            lastSteps = 0;
            lastWays = 1;
        }

        /** The ways from the last character that was read to here. */
        long reached() {
            return lastWays == 0 ? 1 : product(stretch, lastWays);
        }

        void endAlternative() {
            flush();
            steps = sum(steps, ownSteps);
            ways = sum(ways, ownWays);
            ownSteps = 1;
            ownWays = 1;
            stretch = before;
        }
    }

    private static long sum(long a, long b) {
        return Math.min(MOST + 1, a + b);
    }

    private static long product(long a, long b) {
        return Math.min(MOST + 1, a * Math.min(MOST + 1, b));
    }

    private long steps() {
        while (at < pattern.length()) {
            step(pattern.charAt(at++));
        }
        while (!open.isEmpty()) {
            close();
        }
        group.endAlternative();
        return Math.max(group.steps, mostWays);
    }

    private void step(char c) {
        switch (c) {
            case '(' -> {
                open.push(group);
                group = new Group(group.reached());
                skipMarks();
            }
            case ')' -> close();
            case '|' -> group.endAlternative();
            case '[' -> {
                skipClass();
                group.add(1, 0);
            }
            case '\\' -> escape();
            case '{' -> counted();
            case '*', '?' -> {
                group.repeat(0, true);
                skipMode();
            }
            case '+' -> {
                group.repeat(1, false);
                skipMode();
            }
            case '^', '$' -> group.add(1, 1);
            default -> group.add(1, 0);
        }
        mostWays = Math.max(mostWays, group.reached());
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        group.endAlternative();
        Group inner = group;
        group = open.pop();
        group.add(inner.steps, inner.ways);
    }

    /** What follows an opening bracket: {@code ?:}, {@code ?<name>}, {@code ?=}, {@code ?i} and the like. */
    private void skipMarks() {
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            while (at < pattern.length() && "<=!:>".indexOf(pattern.charAt(at)) < 0 && pattern.charAt(at) != ')') {
                at++;
            }
            while (at < pattern.length() && "<=!:>".indexOf(pattern.charAt(at)) >= 0) {
                at++;
            }
        }
    }

    /** A quantifier may be followed by a sign that makes it reluctant or possessive. */
    private void skipMode() {
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
    }

    private void skipClass() {
        int depth = 1;
        while (at < pattern.length() && depth > 0) {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
        }
    }

    /** Only classes and ordinary characters read; boundaries and what a group has matched may not. */
    private void escape() {
        char c = at < pattern.length() ? pattern.charAt(at++) : ' ';
        if (c == 'Q') {
            int end = pattern.indexOf("\\E", at);
            at = end < 0 ? pattern.length() : end + 2;
            group.add(1, 0);
        } else {
            boolean mayNotRead = "bBAGzZk".indexOf(c) >= 0 || Character.isDigit(c);
            group.add(1, mayNotRead ? 1 : 0);
        }
    }

    private void counted() {
        int end = pattern.indexOf('}', at);
        String[] bounds =
                end < 0 ? new String[] {""} : pattern.substring(at, end).split(",", -1);
        if (!bounds[0].isEmpty() && bounds[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
            at = end + 1;
            long least = bounds[0].length() > 10 ? MOST + 1 : Long.parseLong(bounds[0]);
            group.repeat(least, bounds.length > 1);
            skipMode();
        } else {
            group.add(1, 0);
        }
    }
}
