// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Provenance;
import org.dateline.model.Value;
import org.jspecify.annotations.Nullable;

/** Explains an assessment in plain text: what the sources say, the rule and the outcome of each value, then the history. */
public final class AssessmentExplanation {
    private final List<String> lines = new ArrayList<>();
    private @Nullable Finding before;

    private AssessmentExplanation() {}

    /**
     * Explains the current assessment of an event, or the last one if no source reports the event any more.
     *
     * @param evidence all that the sources say about the event
     * @param history its assessments, oldest first; at least one
     * @return lines of text without a line end
     */
    public static List<String> event(EventEvidence evidence, List<Assessment> history) {
        AssessmentExplanation explanation = new AssessmentExplanation();
        Optional<Assessment> current = Assessor.current(history);
        Assessment shown = current.orElse(history.get(history.size() - 1));
        explanation.lines.add("event " + ShortIris.shorten(evidence.event()));
        explanation.lines.add(
                current.isPresent()
                        ? "assessed since " + shown.knownFrom()
                        : "no source reports it any more; assessed until " + shown.knownUntil());
        shown.findings().forEach(explanation::finding);
        explanation.history(history);
        return explanation.lines;
    }

    /** Adds one value. The rule and the sources are not repeated if they are those of the value before. */
    private void finding(Finding finding) {
        Rule rule = Assessor.rule(finding.rule());
        lines.add("");
        lines.add(
                finding.property().localName() + " = " + values(finding) + (finding.disputed() ? "   (disputed)" : ""));
        List<Basis> bases = finding.reasoning().bases();
        boolean sameRule = before != null && before.rule().equals(finding.rule());
        boolean sameBases = before != null && before.reasoning().bases().equals(bases);
        if (!sameRule) {
            lines.add("  rule     " + rule.name() + ": " + rule.sentence());
            lines.add("  formula  " + rule.formula());
            lines.add("  page     docs/rules/" + rule.name() + ".md");
        }
        if (!sameBases) {
            addBases(lines, bases);
        } else if (!sameRule) {
            lines.add("  sources  as above");
        }
        lines.add("  outcome  " + ShortIris.shortenAll(finding.reasoning().outcome()));
        before = finding;
    }

    private static String values(Finding finding) {
        return finding.values().stream()
                .map(Value::text)
                .map(ShortIris::shortenAll)
                .collect(joining(", "));
    }

    /** Adds what the sources say, in columns: day, report or claim, origin, text. */
    static void addBases(List<String> lines, List<Basis> bases) {
        int wide = width(
                bases.stream().map(basis -> ShortIris.shorten(basis.provenance().iri())));
        int origins = width(bases.stream().map(basis -> origin(basis.provenance())));
        String head = "  sources  ";
        for (Basis basis : bases) {
            Provenance provenance = basis.provenance();
            lines.add((head + provenance.day() + "  " + pad(ShortIris.shorten(provenance.iri()), wide) + "  "
                            + pad(origin(provenance), origins) + "  " + ShortIris.shortenAll(basis.text()))
                    .stripTrailing());
            head = "           ";
        }
    }

    private static String origin(Provenance provenance) {
        return "from " + ShortIris.shorten(provenance.origin());
    }

    private void history(List<Assessment> history) {
        lines.add("");
        lines.add("history");
        Map<AssessedProperty, ?> before = new EnumMap<>(AssessedProperty.class);
        for (int i = 0; i < history.size(); i++) {
            Assessment assessment = history.get(i);
            Map<AssessedProperty, ?> last = before;
            String changes = assessment.findings().stream()
                    .filter(finding -> isNew(last, finding))
                    .map(finding -> finding.property().localName() + " = " + values(finding))
                    .collect(joining("; "));
            lines.add("  " + (i + 1) + "  " + assessment.knownFrom() + " to " + until(assessment.knownUntil()) + ": "
                    + changes);
            before = assessment.values();
        }
    }

    private static boolean isNew(Map<AssessedProperty, ?> before, Finding finding) {
        return !finding.values().equals(before.get(finding.property()));
    }

    private static String until(@Nullable Instant instant) {
        return instant == null ? "now" : instant.toString();
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
