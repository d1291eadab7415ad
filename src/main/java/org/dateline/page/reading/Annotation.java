package org.dateline.page.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;

/**
 * A fact as it stands beside the text.
 *
 * @param number from 1, in the order of the text
 * @param fact what the words were read as
 */
public record Annotation(int number, TextFact fact) {
    private static final int LONGEST_TITLE = 160;

    /** The classes by which a mark of it is drawn. */
    public String classes() {
        return fact.kind().slug() + (isReal() ? "" : " unreal");
    }

    /** Whether it is an event that has not come about, or not yet. */
    private boolean isReal() {
        return fact.kind() != FactKind.EVENT || "occurred".equals(fact.status()) || "ongoing".equals(fact.status());
    }

    /** Whether it can be decided about by itself: a time is decided about with what it dates. */
    public boolean isReviewable() {
        return fact.kind() != FactKind.TIME;
    }

    /** How sure it is, in hundredths; as written where it is no number. */
    public String confidence() {
        String written = fact.why().confidence();
        return written.matches("[0-9]{1,3}(\\.[0-9]{1,17})?([eE]-?[0-9]{1,2})?")
                ? Math.round(Double.parseDouble(written) * 100) + "%"
                : written;
    }

    /** All of it in a line, for a tooltip. */
    public String inShort() {
        List<String> parts = new ArrayList<>();
        parts.add(fact.kind().word() + ": " + fact.thing().label());
        if (!fact.status().isEmpty()) {
            parts.add(fact.status());
        }
        fact.lines().stream().filter(line -> !line.words().isEmpty()).forEach(line -> parts.add(line.words()));
        String whole = String.join(" · ", parts);
        return whole.length() <= LONGEST_TITLE
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, whole.codePointCount(0, LONGEST_TITLE))) + "…";
    }
}
