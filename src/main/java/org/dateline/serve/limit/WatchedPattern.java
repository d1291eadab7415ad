// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that stops with its request, with the results of ARQ's {@code REGEX} and {@code REPLACE}.
 *
 * @param pattern the expression
 * @param charactersPerCheck after how many characters that it reads the request is looked at
 * @param request the request that it belongs to
 */
record WatchedPattern(Pattern pattern, int charactersPerCheck, RunningRequest request) {
    /** How many characters are read between two looks at the request, at most: far less than a millisecond. */
    private static final long CHARACTERS_PER_CHECK = 1 << 10;

    /** How many steps the matcher takes between two looks at the request, at most, where {@link PatternWork} lets it. */
    private static final long STEPS_PER_CHECK = 1 << 22;

    /** The pattern of {@code REGEX}, with ARQ's checks of pattern and flags. */
    static WatchedPattern ofRegex(NodeValue pattern, @Nullable NodeValue flags, RunningRequest request) {
        boolean isPlain = pattern.isString()
                && (flags == null
                        || (flags.isString()
                                && flags.getString().chars().allMatch(flag -> "smixq".indexOf(flag) >= 0)));
        if (!isPlain) {
            E_Regex.makeRegexEngine(pattern, flags);
        }
        return of("Regex", pattern.getString(), flags == null ? null : flags.getString(), request);
    }

    /** The pattern of {@code REPLACE}, with ARQ's checks. */
    static WatchedPattern ofReplace(NodeValue pattern, @Nullable NodeValue flags, RunningRequest request) {
        String text = NodeValueOps.checkAndGetStringLiteral("replace", pattern).getLiteralLexicalForm();
        String marks = flags == null
                ? null
                : NodeValueOps.checkAndGetStringLiteral("replace", flags).getLiteralLexicalForm();
        return of("replace", text, marks, request);
    }

    private static WatchedPattern of(String label, String pattern, @Nullable String flags, RunningRequest request) {
        boolean isPlainText = flags != null && flags.contains("q");
        long work = isPlainText ? 1 : PatternWork.of(pattern);
        if (work > PatternWork.MOST) {
            throw new StoppedException(new RequestException(
                    400,
                    "A regular expression repeats its parts too often: " + shortened(pattern)
                            + ". Use smaller numbers in its braces, and fewer parts that may be empty."));
        }
        long perCheck = Math.max(1, Math.min(CHARACTERS_PER_CHECK, STEPS_PER_CHECK / work));
        return new WatchedPattern(RegexEngine.makePattern(label, pattern, flags), (int) perCheck, request);
    }

    private static String shortened(String pattern) {
        return pattern.codePointCount(0, pattern.length()) <= 60
                ? pattern
                : pattern.substring(0, pattern.offsetByCodePoints(0, 60)) + "…";
    }

    /** {@code REGEX}: whether the pattern is found in a text. */
    NodeValue find(NodeValue text) {
        String read = NodeValueOps.checkAndGetStringLiteral("REGEX", text).getLiteralLexicalForm();
        return NodeValue.booleanReturn(matcher(read).find());
    }

    /** {@code REPLACE}: the text with every match replaced. */
    NodeValue replace(NodeValue text, NodeValue replacement) {
        Node node = NodeValueOps.checkAndGetStringLiteral("replace", text);
        String read = node.getLiteralLexicalForm();
        String by =
                NodeValueOps.checkAndGetStringLiteral("replace", replacement).getLiteralLexicalForm();
        String result = replace(read, by);
        return result.equals(read)
                ? text
                : NodeValue.makeNode(
                        NodeFactory.createLiteral(result, node.getLiteralLanguage(), node.getLiteralDatatype()));
    }

    /** Of matches of the empty text only a first one counts, as in ARQ. */
    private String replace(String text, String by) {
        Matcher matcher = matcher(text);
        StringBuilder result = new StringBuilder();
        boolean isFirst = true;
        try {
            while (matcher.find()) {
                request.check();
                if (isFirst || matcher.start() != matcher.end()) {
                    matcher.appendReplacement(result, by);
                    ValueSize.requireText(result.length());
                }
                isFirst = false;
            }
            matcher.appendTail(result);
        } catch (IndexOutOfBoundsException e) {
            throw new ExprEvalException("IndexOutOfBounds", e);
        }
        return result.toString();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(new WatchedText(text, request, charactersPerCheck));
    }
}
