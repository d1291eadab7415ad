// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;

/**
 * A fact beside the text.
 *
 * @param number its number, from 1, in the order of the text
 * @param fact the fact that was extracted from the words
 */
public record Annotation(int number, TextFact fact) {
    private static final int LONGEST_TITLE = 160;

    /** The CSS classes of its marks. */
    public String classes() {
        return fact.kind().slug() + (isReal() ? "" : " unreal");
    }

    /** Whether it has happened or is happening; always true for a fact that is no event. */
    private boolean isReal() {
        return fact.kind() != FactKind.EVENT || "occurred".equals(fact.status()) || "ongoing".equals(fact.status());
    }

    /** Whether it can be reviewed by itself. A time is reviewed with the fact that it dates. */
    public boolean isReviewable() {
        return fact.kind() != FactKind.TIME;
    }

    /** Its confidence in percent; unchanged if it is no number. */
    public String confidence() {
        String written = fact.why().confidence();
        return written.matches("[0-9]{1,3}(\\.[0-9]{1,17})?([eE]-?[0-9]{1,2})?")
                ? Math.round(Double.parseDouble(written) * 100) + "%"
                : written;
    }

    /** A summary in one line, for a tooltip. */
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
