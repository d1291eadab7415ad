// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.vocabulary.XSD;
import org.dateline.rdf.LiteralSize;

/** Within the limits, every bounded function gives what ARQ's own gives: the same term, or an error of the expression. */
class BoundedExpressionsTest {
    private static final List<String> VALUES = List.of(
            "0",
            "-7",
            "12345678901234567890123",
            "0.1",
            "-2.50",
            "1e3",
            "\"2.5\"^^xsd:float",
            "\"INF\"^^xsd:double",
            "\"NaN\"^^xsd:double",
            "\"P1Y2M\"^^xsd:yearMonthDuration",
            "\"P3DT4H\"^^xsd:dayTimeDuration",
            "\"2019-04-04T10:00:00Z\"^^xsd:dateTime",
            "\"2019-04-04\"^^xsd:date",
            "\"10:00:00\"^^xsd:time",
            "\"\"",
            "\"abcabc\"",
            "\"a\"",
            "\"Tripoli طرابلس \\uD83C\\uDDF1\\uD83C\\uDDFE\"",
            "\"Gharyan taken\"@en",
            "\"xyz\"^^<urn:ex:type>",
            "true",
            "<urn:ex:iri>",
            "xsd:integer",
            "xsd:dayTimeDuration",
            "xsd:decimal");

    private static final Pattern DURATION = Pattern.compile("\"(-?P[^\"]*)\"\\^\\^xsd:\\w*[dD]uration");

    private static final List<String> PATTERNS = List.of(
            "\"\"",
            "\"a\"",
            "\"[a-c]+\"",
            "\"(a)(b)?\"",
            "\"^$\"",
            "\".*\"",
            "\"b*\"",
            "\"\\\\p{L}+\"",
            "\"(\"",
            "\"GHARYAN\"",
            "\"a b\"",
            "\".\"",
            "\"(.)\\\\1\"",
            "7",
            "\"a\"@en",
            "\"\\\\b\"");

    private static final List<String> REPLACEMENTS =
            List.of("\"\"", "\"x\"", "\"$1\"", "\"$0-$0\"", "\"$9\"", "\"\\\\$\"", "\"$\"", "\"y\"@en", "3");

    private static final List<String> FLAGS = List.of("\"i\"", "\"s\"", "\"mx\"", "\"q\"", "\"\"", "\"z\"", "1");

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> value = Arbitraries.of(VALUES).map(BoundedExpressionsTest::operand);
        Arbitrary<String> pattern = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(PATTERNS)), net.jqwik.api.Tuple.of(1, Arbitraries.of(VALUES)));
        Arbitrary<String> replacement = Arbitraries.of(REPLACEMENTS);
        Arbitrary<String> flags = Arbitraries.of(FLAGS);
        return Arbitraries.oneOf(
                Combinators.combine(value, Arbitraries.of("+", "-", "*", "/"), value)
                        .as((left, sign, right) -> "(" + left + " " + sign + " " + right + ")"),
                Combinators.combine(
                                Arbitraries.of("CONTAINS", "STRBEFORE", "STRAFTER", "STRDT", "CONCAT"), value, value)
                        .as((name, left, right) -> name + "(" + left + ", " + right + ")"),
                value.map(one -> "ENCODE_FOR_URI(" + one + ")"),
                Combinators.combine(value, pattern).as((text, wanted) -> "REGEX(" + text + ", " + wanted + ")"),
                Combinators.combine(value, pattern, flags)
                        .as((text, wanted, how) -> "REGEX(" + text + ", " + wanted + ", " + how + ")"),
                Combinators.combine(value, pattern, replacement)
                        .as((text, wanted, by) -> "REPLACE(" + text + ", " + wanted + ", " + by + ")"),
                Combinators.combine(value, pattern, replacement, flags)
                        .as((text, wanted, by, how) ->
                                "REPLACE(" + text + ", " + wanted + ", " + by + ", " + how + ")"));
    }

    @Property(tries = 4000, seed = "1")
    void giveWhatTheirOriginalsGive(@ForAll("expressions") String text) {
        assumeWithinTheLimits(text);
        assertSame(text);
    }

    /** Nested arithmetic, of which any part may be an error. A part beyond the limits stops the whole, whatever it comes to. */
    @Property(tries = 1000, seed = "1")
    void nestedArithmeticIsTheSame(@ForAll("expressions") String left, @ForAll("expressions") String right) {
        String product = left + " * " + right;
        String sum = left + " + 1";
        List.of(left, right, product, sum).forEach(BoundedExpressionsTest::assumeWithinTheLimits);
        assertSame("COALESCE(" + product + ", " + sum + ", CONCAT(STR(" + right + "), \"!\"))");
    }

    /** ARQ itself computes durations of any length; ours have a limit. */
    private static void assumeWithinTheLimits(String text) {
        Matcher duration = DURATION.matcher(result(text, false));
        Assume.that(!duration.matches() || !LiteralSize.isTooLarge(duration.group(1), XSD.duration.getURI()));
    }

    private static void assertSame(String text) {
        assertThat(result(text, true)).as(text).isEqualTo(result(text, false));
    }

    /** Half of the operands are variables, so that both constant and other patterns occur. */
    private static String operand(String value) {
        int index = VALUES.indexOf(value);
        return index % 2 == 0 ? value : "?v" + index;
    }

    private static Binding row() {
        Binding row = BindingFactory.empty();
        for (int i = 1; i < VALUES.size(); i += 2) {
            String term = VALUES.get(i);
            row = BindingFactory.binding(
                    row,
                    Var.alloc("v" + i),
                    ExprUtils.parse(term).isVariable()
                            ? null
                            : ExprUtils.eval(ExprUtils.parse(term)).asNode());
        }
        return row;
    }

    private static final Binding ROW = row();

    private static String result(String text, boolean bounded) {
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, Duration.ofHours(1))) {
            Expr expression = ExprUtils.parse(text);
            Expr used = bounded ? ExprTransformer.transform(new BoundedExpressions(request), expression) : expression;
            return used.eval(ROW, new FunctionEnvBase()).asNode().toString();
        } catch (ExprEvalException e) {
            return "an error of the expression";
        } catch (ExprException e) {
            return "an error of the query";
        } catch (RuntimeException e) {
            return e.getClass().getName();
        }
    }
}
