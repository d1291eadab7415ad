// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.expr.ExprException;
import org.dateline.rdf.LiteralSize;

/** Refuses terms and prefixes of the text of a query or update with which Jena would take too long. */
final class BoundedTerms {
    /** How many prefixes a query or update may declare: far more than all vocabularies in use have. */
    static final int MOST_PREFIXES = 10_000;

    /** How many variables a query, or an operation of an update, may have. Jena lists those of {@code SELECT *} in a time that grows with the square of their number. */
    static final int MOST_VARIABLES = 10_000;

    private static final Pattern PATTERN_SYNTAX = Pattern.compile("PatternSyntaxException: ([^\r\n]*)");

    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> variables = new HashSet<>();

    /**
     * Looks at a literal before it is made.
     *
     * @param line line from 1
     * @param column column from 1
     * @throws QueryParseException where it is too large
     */
    void literal(String text, String datatype, int line, int column) {
        if (LiteralSize.isTooLarge(text, datatype)) {
            throw new QueryParseException(
                    "A literal of %,d characters is too large. %s".formatted(text.length(), LiteralSize.REMEDY),
                    line,
                    column);
        }
    }

    /**
     * Counts a prefix that is declared.
     *
     * @throws QueryParseException where there are too many
     */
    void prefix(String prefix, int line, int column) {
        prefixes.add(prefix);
        if (prefixes.size() > MOST_PREFIXES) {
            throw new QueryParseException(
                    "More than %,d prefixes are declared. Declare only those that are used.".formatted(MOST_PREFIXES),
                    line,
                    column);
        }
    }

    /** Begins to count the variables of the next operation of an update. */
    void nextOperation() {
        variables.clear();
    }

    /**
     * Counts a variable of a query or of one operation of an update.
     *
     * @throws QueryParseException where there are too many
     */
    void variable(String name, int line, int column) {
        variables.add(name);
        if (variables.size() > MOST_VARIABLES) {
            throw new QueryParseException(
                    "There are more than %,d variables. Use VALUES for lists of terms, or split the request."
                            .formatted(MOST_VARIABLES),
                    line,
                    column);
        }
    }

    /**
     * What is wrong with an expression that the parser prepares while it reads, in words without those of Java.
     *
     * @param line line from 1
     * @param column column from 1
     */
    static QueryParseException wrong(ExprException failure, int line, int column) {
        String message = String.valueOf(failure.getMessage());
        Matcher syntax = PATTERN_SYNTAX.matcher(message);
        if (syntax.find()) {
            message = "A regular expression is wrong: %s. Correct it.".formatted(syntax.group(1));
        } else if (message.contains("pattern flags")) {
            message = "A regular expression has an unknown flag. Use only s, m, i, x and q.";
        }
        return new QueryParseException(message, line, column);
    }
}
