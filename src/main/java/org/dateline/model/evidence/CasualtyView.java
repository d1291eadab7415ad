// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;

/**
 * A number of people harmed in one way.
 *
 * @param harm the kind of harm
 * @param low the least, where given
 * @param best the number itself, where given
 * @param high the most, where given
 * @param victims who they are, in the source's or our words; empty if not given
 * @param classes the classes of victims of whom alone it speaks
 */
public record CasualtyView(
        Named harm, OptionalLong low, OptionalLong best, OptionalLong high, String victims, List<Named> classes) {

    /** Keeps a copy of the list. */
    public CasualtyView {
        classes = List.copyOf(classes);
    }

    /** {@code 443}, {@code 400–443 (best 420)}, {@code at least 10}, {@code at most 20}, or {@code an unspecified number}. */
    public String figure() {
        if (low.isPresent() && high.isPresent()) {
            return low.getAsLong() == high.getAsLong() ? number(low) : number(low) + "–" + number(high) + estimate();
        }
        if (low.isPresent()) {
            return best.isPresent() && best.getAsLong() > low.getAsLong()
                    ? number(best) + ", at least " + number(low)
                    : "at least " + number(low);
        }
        if (high.isPresent()) {
            return best.isPresent() && best.getAsLong() < high.getAsLong()
                    ? number(best) + ", at most " + number(high)
                    : "at most " + number(high);
        }
        return best.isPresent() ? number(best) : "an unspecified number";
    }

    /** The figure with the harm: {@code 443 killed}. */
    public String inWords() {
        return figure() + " " + harm.label().toLowerCase(Locale.ROOT);
    }

    /** Whether the claim speaks of another number than these figures' best one. */
    public boolean differs(CasualtyView other) {
        return !Objects.equals(
                any().stream().boxed().findFirst(), other.any().stream().boxed().findFirst());
    }

    private OptionalLong any() {
        return Stream.of(best, low, high)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    private String estimate() {
        boolean between =
                best.isPresent() && best.getAsLong() != low.orElseThrow() && best.getAsLong() != high.orElseThrow();
        return between ? " (best " + number(best) + ")" : "";
    }

    private static String number(OptionalLong number) {
        return Optional.of(number.orElseThrow()).map(EnglishText::number).orElseThrow();
    }
}
