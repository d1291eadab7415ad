// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random statements and queries about ranges and orders of their values. */
final class GeneratedRanges {
    static final String PREFIXES = "PREFIX : <urn:ex:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static final int PREDICATES = 3;
    private static final String[] COMPARISONS = {"<", "<=", ">", ">=", "="};
    private static final String[] DIRECTIONS = {"ASC", "DESC"};

    private final Random random;
    private final List<ValueProfile> profiles = new ArrayList<>();

    GeneratedRanges(Random random) {
        this.random = random;
        for (int predicate = 0; predicate < PREDICATES; predicate++) {
            profiles.add(ValueProfile.values()[random.nextInt(ValueProfile.values().length)]);
        }
    }

    /** Statements in the default graph and two named ones. */
    String statements(int subjects) {
        StringBuilder text = new StringBuilder();
        for (int subject = 0; subject < subjects; subject++) {
            StringBuilder of = new StringBuilder();
            of.append(":s%d :type :t%d . ".formatted(subject, random.nextInt(4)));
            if (random.nextInt(4) > 0) {
                of.append(":s%d :label \"label %d\" . ".formatted(subject, random.nextInt(subjects)));
            }
            if (random.nextInt(3) > 0) {
                of.append(":s%d :other :s%d . ".formatted(subject, random.nextInt(subjects)));
            }
            for (int predicate = 0; predicate < PREDICATES; predicate++) {
                for (int value = random.nextInt(3); value >= 0; value--) {
                    of.append(":s%d :p%d %s . "
                            .formatted(
                                    subject, predicate, profiles.get(predicate).literal(random)));
                }
            }
            text.append(of);
            for (int graph = 0; graph < 2; graph++) {
                if (random.nextBoolean()) {
                    text.append("GRAPH :g%d { %s } ".formatted(graph, of));
                }
            }
        }
        return text.toString();
    }

    /** A query, and whether its rows come in one order. */
    record RangeQuery(String text, boolean isOrdered) {}

    RangeQuery query() {
        int predicate = random.nextInt(PREDICATES);
        boolean mayOrder = profiles.get(predicate).isInOrder();
        if (mayOrder && random.nextInt(3) == 0) {
            return ordered(selective(predicate));
        }
        String where = where(predicate);
        if (random.nextInt(6) == 0) {
            return aggregate(where, mayOrder);
        }
        if (mayOrder && random.nextInt(3) > 0) {
            return ordered(where);
        }
        String distinct = random.nextInt(3) == 0 ? "DISTINCT ?s ?v" : "*";
        return new RangeQuery("SELECT %s WHERE { %s }".formatted(distinct, where), false);
    }

    private RangeQuery ordered(String where) {
        String direction = DIRECTIONS[random.nextInt(2)];
        String projected =
                switch (random.nextInt(5)) {
                    case 0 -> "DISTINCT ?v";
                    case 1 -> "DISTINCT ?v ?s";
                    case 2 -> "?s ?v";
                    case 3 -> "?s";
                    default -> "*";
                };
        String more = random.nextInt(4) == 0 && !projected.equals("DISTINCT ?v") ? " DESC(?s)" : "";
        String offset = random.nextInt(3) == 0 ? " OFFSET " + random.nextInt(5) : "";
        String select = "SELECT %s WHERE { %s } ORDER BY %s(?v)%s LIMIT %d%s"
                .formatted(projected, where, direction, more, 1 + random.nextInt(12), offset);
        if (random.nextInt(6) == 0) {
            return new RangeQuery("SELECT * WHERE { { %s } OPTIONAL { ?s :label ?name } }".formatted(select), false);
        }
        return new RangeQuery(select, true);
    }

    private RangeQuery aggregate(String where, boolean mayOrder) {
        String text =
                switch (random.nextInt(mayOrder ? 4 : 2)) {
                    case 0 -> "SELECT (COUNT(*) AS ?n) WHERE { %s }";
                    case 1 -> "SELECT ?y (COUNT(?s) AS ?n) WHERE { %s BIND(YEAR(?v) AS ?y) } GROUP BY ?y";
                    case 2 -> "SELECT (MIN(?v) AS ?low) (MAX(?v) AS ?high) WHERE { %s }";
                    default -> "SELECT ?s (MAX(?v) AS ?high) WHERE { %s } GROUP BY ?s";
                };
        return new RangeQuery(text.formatted(where), false);
    }

    private String where(int predicate) {
        StringBuilder text = new StringBuilder("?s :p%d ?v . ".formatted(predicate));
        if (random.nextInt(4) > 0) {
            text.append("FILTER(%s) ".formatted(condition(predicate, "?v")));
        }
        if (random.nextInt(2) == 0) {
            text.append("?s :type :t%d . ".formatted(random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            text.append("?s :label ?l . ");
        }
        if (random.nextInt(4) == 0) {
            text.append("?o :other ?s . ");
            if (random.nextBoolean()) {
                text.append("?o :type :t%d . ".formatted(random.nextInt(5)));
            }
        }
        if (random.nextInt(4) == 0) {
            int second = random.nextInt(PREDICATES);
            text.append("?s :p%d ?w . FILTER(%s) ".formatted(second, condition(second, "?w")));
        }
        text.append(extra());
        return switch (random.nextInt(5)) {
            case 0 -> "GRAPH :g%d { %s }".formatted(random.nextInt(3), text);
            case 1 -> "GRAPH ?g { %s }".formatted(text);
            case 2 -> "GRAPH <urn:x-arq:UnionGraph> { %s }".formatted(text);
            default -> text.toString();
        };
    }

    /** Patterns of which one has few rows and leads to the subject. */
    private String selective(int predicate) {
        String graph =
                switch (random.nextInt(6)) {
                    case 0 -> "GRAPH :g0 ";
                    case 1 -> "GRAPH ?g ";
                    case 2 -> "GRAPH <urn:x-arq:UnionGraph> ";
                    default -> "";
                };
        String few =
                switch (random.nextInt(3)) {
                    case 0 -> "?s :type :t%d . ".formatted(random.nextInt(4));
                    case 1 -> "?s :other ?o . ?o :type :t%d . ".formatted(random.nextInt(4));
                    default -> "?o :type :t%d . ?o :other ?s . ?s :label ?l . ".formatted(random.nextInt(4));
                };
        String bound = random.nextBoolean() ? "FILTER(%s) ".formatted(condition(predicate, "?v")) : "";
        return graph + "{ ?s :p%d ?v . %s%s%s}".formatted(predicate, few, bound, extra());
    }

    private String extra() {
        int other = random.nextInt(PREDICATES);
        return switch (random.nextInt(14)) {
            case 0 -> "OPTIONAL { ?s :label ?x } ";
            case 1 -> "OPTIONAL { ?s :p%d ?x FILTER(%s) } ".formatted(other, condition(other, "?x"));
            case 2 -> "OPTIONAL { ?s :other ?x . ?x :label ?xl } FILTER(BOUND(?x)) ";
            case 3 -> "FILTER NOT EXISTS { ?s :other ?x } ";
            case 4 -> "MINUS { ?s :type :t1 } ";
            case 5 -> "{ ?s :type :t1 } UNION { ?s :type :t2 } ";
            case 6 -> "{ SELECT ?s (COUNT(*) AS ?c) { ?s :p%d ?x } GROUP BY ?s } ".formatted(other);
            case 7 -> "BIND(STR(?v) AS ?text) ";
            case 8 -> "?s :other+ ?x . ";
            case 9 -> "VALUES ?s { :s1 :s2 :s3 :s4 :s5 } ";
            default -> "";
        };
    }

    private String condition(int predicate, String value) {
        String one = value + " " + COMPARISONS[random.nextInt(COMPARISONS.length)] + " " + constant(predicate);
        return switch (random.nextInt(10)) {
            case 0 -> constant(predicate) + " " + COMPARISONS[random.nextInt(COMPARISONS.length)] + " " + value;
            case 1 -> value + " IN (" + constant(predicate) + ", " + constant(predicate) + ")";
            case 2 -> one + " || " + value + " = " + constant(predicate);
            case 3 ->
                "YEAR(" + value + ") " + COMPARISONS[random.nextInt(COMPARISONS.length)] + " "
                        + (2018 + random.nextInt(4));
            case 4, 5, 6 -> value + " >= " + constant(predicate) + " && " + value + " < " + constant(predicate);
            case 7 -> one + " && STRLEN(STR(" + value + ")) > 4";
            default -> one;
        };
    }

    private String constant(int predicate) {
        ValueProfile profile = random.nextInt(6) == 0 ? ValueProfile.WILD : profiles.get(predicate);
        return profile.literal(random);
    }
}
