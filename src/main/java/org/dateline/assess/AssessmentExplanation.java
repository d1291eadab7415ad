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

/** Tells in plain text how an assessment came about: what was said, by which rule, with which outcome; then the history. */
public final class AssessmentExplanation {
    private final List<String> lines = new ArrayList<>();
    private @Nullable Finding before;

    private AssessmentExplanation() {}

    /**
     * How what is held about an event came about.
     *
     * @param dossier all that the sources say of it
     * @param history its assessments, oldest first; at least one
     * @return lines of text without a line end
     */
    public static List<String> event(EventEvidence dossier, List<Assessment> history) {
        AssessmentExplanation explanation = new AssessmentExplanation();
        Optional<Assessment> current = Assessor.current(history);
        Assessment shown = current.orElse(history.get(history.size() - 1));
        explanation.lines.add("event " + ShortIris.shorten(dossier.event()));
        explanation.lines.add(
                current.isPresent()
                        ? "held since " + shown.knownFrom()
                        : "no source tells it any more; last held until " + shown.knownUntil());
        shown.findings().forEach(explanation::finding);
        explanation.history(history);
        return explanation.lines;
    }

    /** One value; what the one before it has shown already is not said again. */
    private void finding(Finding finding) {
        Rule rule = Assessor.rule(finding.rule());
        lines.add("");
        lines.add(finding.owned().localName() + " = " + values(finding) + (finding.disputed() ? "   (disputed)" : ""));
        List<Basis> bases = finding.reasoning().bases();
        boolean sameRule = before != null && before.rule().equals(finding.rule());
        boolean sameBases = before != null && before.reasoning().bases().equals(bases);
        if (!sameRule) {
            lines.add("  rule     " + rule.name() + ": " + rule.sentence());
            lines.add("  formula  " + rule.formula());
            lines.add("  page     docs/rules/" + rule.name() + ".md");
        }
        if (!sameBases) {
            said(lines, bases);
        } else if (!sameRule) {
            lines.add("  said     as above");
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

    /** What was said, aligned: day, report or claim, origin, what. */
    static void said(List<String> lines, List<Basis> bases) {
        int wide =
                width(bases.stream().map(basis -> ShortIris.shorten(basis.said().iri())));
        int origins = width(bases.stream().map(basis -> origin(basis.said())));
        String head = "  said     ";
        for (Basis basis : bases) {
            Provenance said = basis.said();
            lines.add((head + said.day() + "  " + pad(ShortIris.shorten(said.iri()), wide) + "  "
                            + pad(origin(said), origins) + "  " + ShortIris.shortenAll(basis.what()))
                    .stripTrailing());
            head = "           ";
        }
    }

    private static String origin(Provenance said) {
        return "from " + ShortIris.shorten(said.origin());
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
                    .map(finding -> finding.owned().localName() + " = " + values(finding))
                    .collect(joining("; "));
            lines.add("  " + (i + 1) + "  " + assessment.knownFrom() + " to " + until(assessment.knownUntil()) + ": "
                    + changes);
            before = assessment.values();
        }
    }

    private static boolean isNew(Map<AssessedProperty, ?> before, Finding finding) {
        return !finding.values().equals(before.get(finding.owned()));
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
