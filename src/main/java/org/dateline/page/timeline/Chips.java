package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.model.timeline.Moment;
import org.dateline.model.timeline.Selection;

/** The active filters of a selection, one by one. */
final class Chips {
    private final Selection selection;
    private final UnaryOperator<String> labels;
    private final TimelineLinks links;

    Chips(Selection selection, UnaryOperator<String> labels, TimelineLinks links) {
        this.selection = selection;
        this.labels = labels;
        this.links = links;
    }

    List<Chip> list(Sentence words) {
        List<Chip> chips = new ArrayList<>();
        if (selection.period().isLimited()) {
            chips.add(new Chip(words.period(), links.always()));
        }
        things(chips, "actor", selection.things().actors());
        things(chips, "place", selection.things().places());
        things(chips, "type", selection.things().types());
        selection
                .marks()
                .statuses()
                .forEach(status -> chips.add(new Chip(status.word(), links.without("status", status.word()))));
        Boolean disputed = selection.marks().disputed();
        if (disputed != null) {
            chips.add(new Chip(disputed ? "disputed" : "undisputed", links.with("disputed")));
        }
        if (selection.q() != null) {
            chips.add(new Chip("“" + selection.q() + "”", links.with("q")));
        }
        if (selection.box() != null) {
            chips.add(new Chip("section of the map " + selection.box(), links.with("bbox")));
        }
        Moment asOf = selection.asOf();
        if (asOf != null) {
            chips.add(new Chip(Sentence.asOf(asOf), links.with("asOf")));
        }
        return chips;
    }

    private void things(List<Chip> chips, String parameter, Set<String> iris) {
        iris.forEach(iri -> chips.add(new Chip(labels.apply(iri), links.without(parameter, iri))));
    }
}
