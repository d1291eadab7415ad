package org.dateline.page.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventView;

/**
 * What an event is called, and what is told of it in one line.
 *
 * @param view what is shown
 */
public record EventHead(EventView view) {

    /** The event as a sentence; for want of a label the end of its IRI. */
    public String title() {
        return held().label().isBlank() ? Iri.localName(view.iri()) : held().label();
    }

    /** When and where, status and sources, in one line. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        String when = held().span().inWords();
        String where = where();
        parts.add(when.isEmpty() ? "date unknown" : when);
        if (!where.isEmpty()) {
            parts.set(0, parts.get(0) + ", " + where);
        }
        parts.add(statusInWords());
        parts.add(sources());
        if (held().counts().disputed()) {
            parts.add("disputed");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The status; {@code status unknown} where no source states one. */
    public String statusInWords() {
        String word = held().status().word();
        return "unknown".equals(word) ? "status unknown" : word;
    }

    /** {@code 3 sources, 2 independent}; empty for what no source tells. */
    public String sources() {
        AssessedEvent.Counts counts = held().counts();
        if (counts.sources() == 0) {
            return "";
        }
        return EnglishText.count(counts.sources(), "source")
                + (counts.sources() > 1 ? ", " + EnglishText.number(counts.independent()) + " independent" : "");
    }

    /** On what sources differ. */
    public EventDifferences differences() {
        return EventDifferences.of(held());
    }

    /** Those who take part first, by name. */
    String people() {
        return held().parts().stream()
                .limit(4)
                .map(part -> part.agent().label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String where() {
        return new EventWhere(held().places()).inWords();
    }

    private AssessedEvent held() {
        return view.held();
    }
}
