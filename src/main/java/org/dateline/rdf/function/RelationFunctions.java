// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.dateline.model.time.AllenRelation;
import org.dateline.model.time.Edtf;

/** How two spans of time relate. */
final class RelationFunctions {
    private RelationFunctions() {}

    static List<TimelineFunction> list() {
        List<TimelineFunction> list = new ArrayList<>();
        Arrays.stream(AllenRelation.values()).forEach(relation -> add(list, relation.word(), Set.of(relation)));
        add(list, "Intersects", AllenRelation.SHARING);
        list.add(new TimelineFunction("relations", 2, 2, RelationFunctions::relations));
        return list;
    }

    private static void add(List<TimelineFunction> list, String word, Set<AllenRelation> wanted) {
        list.add(new TimelineFunction(
                "possibly" + word,
                2,
                2,
                (spans, environment) -> NodeValue.booleanReturn(
                        possible(spans, environment).stream().anyMatch(wanted::contains))));
        list.add(new TimelineFunction(
                "certainly" + word,
                2,
                2,
                (spans, environment) -> NodeValue.booleanReturn(isCertain(spans, environment, wanted))));
    }

    private static Set<AllenRelation> possible(List<NodeValue> spans, FunctionEnv environment) {
        return AllenRelation.possible(
                FunctionArguments.span(spans.get(0), environment).span(),
                FunctionArguments.span(spans.get(1), environment).span());
    }

    /** Of a date that is itself uncertain or approximate, nothing is certain. */
    private static boolean isCertain(List<NodeValue> spans, FunctionEnv environment, Set<AllenRelation> wanted) {
        Edtf first = FunctionArguments.span(spans.get(0), environment);
        Edtf second = FunctionArguments.span(spans.get(1), environment);
        Set<AllenRelation> possible = AllenRelation.possible(first.span(), second.span());
        return !first.isQualified() && !second.isQualified() && !possible.isEmpty() && wanted.containsAll(possible);
    }

    private static NodeValue relations(List<NodeValue> spans, FunctionEnv environment) {
        return NodeValue.makeString(possible(spans, environment).stream()
                .map(relation -> Character.toLowerCase(relation.word().charAt(0))
                        + relation.word().substring(1))
                .collect(Collectors.joining(" ")));
    }
}
