// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.model.Moment;
import org.dateline.model.timeline.Selection;

/** Makes a list of the active filters of a selection. */
final class FilterChips {
    private final Selection selection;
    private final UnaryOperator<String> labels;
    private final TimelineLinks links;

    FilterChips(Selection selection, UnaryOperator<String> labels, TimelineLinks links) {
        this.selection = selection;
        this.labels = labels;
        this.links = links;
    }

    List<FilterChip> list(SelectionTitle words) {
        List<FilterChip> chips = new ArrayList<>();
        if (selection.period().isLimited()) {
            chips.add(new FilterChip("from", words.period(), links.always()));
        }
        things(chips, "actor", selection.things().actors());
        things(chips, "place", selection.things().places());
        things(chips, "type", selection.things().types());
        selection
                .marks()
                .statuses()
                .forEach(status ->
                        chips.add(new FilterChip("status", status.label(), links.without("status", status.word()))));
        Boolean disputed = selection.marks().disputed();
        if (disputed != null) {
            chips.add(new FilterChip("disputed", disputed ? "disputed" : "undisputed", links.with("disputed")));
        }
        if (selection.q() != null) {
            chips.add(new FilterChip("q", "“" + selection.q() + "”", links.with("q")));
        }
        if (selection.box() != null) {
            chips.add(new FilterChip("bbox", "section of the map " + selection.box(), links.with("bbox")));
        }
        Moment asOf = selection.asOf();
        if (asOf != null) {
            chips.add(new FilterChip("asOf", SelectionTitle.asOf(asOf), links.with("asOf")));
        }
        return chips;
    }

    private void things(List<FilterChip> chips, String parameter, Set<String> iris) {
        iris.forEach(iri -> chips.add(new FilterChip(parameter, labels.apply(iri), links.without(parameter, iri))));
    }
}
