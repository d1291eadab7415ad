// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.BadParameterException;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The events that a request selects. Several values of one filter are alternatives; all filters must match.
 *
 * @param period when they take place
 * @param things who, where, of which type
 * @param marks their status, and whether sources differ
 * @param q words to be found; null where none are asked for
 * @param box where on the map, by the points of their places; null where anywhere
 * @param asOf as they were known at the end of this day (or month, or at this instant); null where as known today
 */
public record Selection(
        Period period,
        Things things,
        Marks marks,
        @Nullable String q,
        @Nullable BoundingBox box,
        @Nullable Moment asOf) {
    /** All events as known today. */
    public static final Selection ALL = Selection.parse(UrlParameters.NONE);

    /** The names of the parameters, in their canonical order. */
    public static final List<String> PARAMETERS =
            List.of("from", "to", "within", "actor", "place", "type", "status", "disputed", "q", "bbox", "asOf");

    /** The longest question that is taken, in characters. */
    static final int LONGEST_Q = 500;

    /**
     * When. Dates are inclusive at both ends: {@code 2019-04} to {@code 2019-04} is all of April; an instant as the end is exclusive.
     *
     * @param from null where from the beginning
     * @param to null where to the end
     * @param certainly whether the whole span of an event, its uncertainty included, must lie within; else it may overlap
     */
    public record Period(@Nullable Moment from, @Nullable Moment to, boolean certainly) {

        /** The first instant that belongs to it. */
        public Optional<Instant> begin() {
            return Optional.ofNullable(from).map(Moment::begin);
        }

        /** The first instant that no longer belongs to it. */
        public Optional<Instant> end() {
            return Optional.ofNullable(to).map(Moment::end);
        }

        /** Whether it has a limit at either end. */
        public boolean isLimited() {
            return from != null || to != null;
        }
    }

    /**
     * Things by their IRIs; no filter where a set is empty.
     *
     * @param actors one of whom takes part
     * @param places at one of which, or within it, it takes place
     * @param types one of which, or a narrower one, it is of
     */
    public record Things(Set<String> actors, Set<String> places, Set<String> types) {}

    /**
     * Further filters.
     *
     * @param statuses one of which it has; no filter where empty
     * @param disputed whether sources must differ (true) or must not (false); null where either will do
     */
    public record Marks(Set<Status> statuses, @Nullable Boolean disputed) {}

    /**
     * Reads a selection from the parameters of a URL; those of other names are left aside.
     *
     * @throws BadParameterException where a value cannot be used
     */
    public static Selection parse(UrlParameters parameters) {
        return SelectionParameters.parse(parameters);
    }

    /** As parameters, in their canonical order. */
    public UrlParameters parameters() {
        return SelectionParameters.write(this);
    }

    /**
     * The same with these values of one parameter in place of those that it had; none takes the filter away.
     *
     * @throws BadParameterException where a value cannot be used
     */
    public Selection with(String parameter, String... values) {
        return parse(parameters().with(parameter, values));
    }

    /**
     * The same with one more value of one parameter.
     *
     * @throws BadParameterException where the value cannot be used
     */
    public Selection and(String parameter, String value) {
        return parse(parameters().and(parameter, value));
    }

    /** The same without one value of one parameter. */
    public Selection without(String parameter, String value) {
        return parse(parameters().without(parameter, value));
    }
}
