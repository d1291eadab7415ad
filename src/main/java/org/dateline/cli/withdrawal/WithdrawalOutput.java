// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.withdrawal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.changes.Comparison;
import org.dateline.model.changes.Comparison.Change;
import org.dateline.model.changes.Comparison.ChangedDistance;
import org.dateline.model.changes.Comparison.ChangedEvent;
import org.dateline.model.changes.Comparison.ChangedState;
import org.dateline.model.changes.Comparison.DatedEvent;
import org.dateline.model.changes.Comparison.Dispute;
import org.dateline.model.changes.Comparison.ShownValue;
import org.dateline.model.changes.Withdrawal;

/** Writes what changes without a source, as text and as JSON. */
public final class WithdrawalOutput {
    private final List<String> lines = new ArrayList<>();

    private final UnaryOperator<String> names;

    private WithdrawalOutput(UnaryOperator<String> names) {
        this.names = names;
    }

    /**
     * Lines of text: a count for each kind of change, and the things below it.
     *
     * @param heading the first line, before the name of the source
     * @param names shortens IRIs
     */
    public static List<String> text(String heading, Withdrawal withdrawal, UnaryOperator<String> names) {
        WithdrawalOutput output = new WithdrawalOutput(names);
        Named source = withdrawal.source();
        output.lines.add(heading + " " + names.apply(source.iri()) + " (" + source.label() + ")");
        Comparison changes = withdrawal.changes();
        output.events("events that no other source reports", changes.vanishing());
        output.events("events that appear again", changes.appearing());
        output.changes(changes.changing());
        output.states(changes.states());
        output.disputes("disputes that end", changes.endingDisputes());
        output.disputes("disputes that begin", changes.beginningDisputes());
        output.distances(changes.distances());
        output.events("events with fewer sources and the same values", changes.recounted());
        if (changes.changesNothing()) {
            output.lines.add("nothing changes");
        }
        return output.lines;
    }

    /** The same as JSON, with the members of {@link Withdrawal}. */
    public static String json(Withdrawal withdrawal) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(withdrawal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts are always JSON", e);
        }
    }

    private void heading(int count, String what) {
        if (count > 0) {
            lines.add(what + ": " + EnglishText.number(count));
        }
    }

    private void events(String what, List<DatedEvent> events) {
        heading(events.size(), what);
        events.forEach(event -> lines.add("  " + line(event)));
    }

    private void changes(List<ChangedEvent> events) {
        heading(events.size(), "events with other values");
        for (ChangedEvent changed : events) {
            lines.add("  " + line(changed.event()));
            for (Change change : changed.changes()) {
                lines.add("    " + change.property() + ": " + values(change.before()) + " → " + values(change.after()));
            }
        }
    }

    private void states(List<ChangedState> states) {
        heading(states.size(), "states with other times");
        for (ChangedState state : states) {
            lines.add("  " + state.holder().label() + " " + state.type() + " "
                    + state.other().label() + ": " + intervals(state.before()) + " → " + intervals(state.after()));
        }
    }

    private void disputes(String what, List<Dispute> disputes) {
        heading(disputes.size(), what);
        disputes.forEach(dispute -> lines.add("  " + line(dispute.event()) + ": "
                + (dispute.about().isEmpty() ? "a claim is denied" : String.join(", ", dispute.about()))));
    }

    private void distances(List<ChangedDistance> claims) {
        heading(claims.size(), "distances that are compared otherwise");
        claims.forEach(claim -> lines.add("  " + names.apply(claim.iri()) + " (" + claim.label() + "): "
                + compared(claim.before()) + " → " + compared(claim.after())));
    }

    private static String compared(String lengths) {
        return lengths.isEmpty() ? "nothing" : lengths;
    }

    private String line(DatedEvent event) {
        return names.apply(event.iri()) + " (" + event.label() + (event.time().isEmpty() ? "" : ", " + event.time())
                + ")";
    }

    private static String values(List<ShownValue> values) {
        return values.isEmpty()
                ? "nothing"
                : values.stream().map(ShownValue::text).collect(Collectors.joining(", "));
    }

    private static String intervals(List<String> intervals) {
        return intervals.isEmpty() ? "nothing" : String.join("; ", intervals);
    }
}
