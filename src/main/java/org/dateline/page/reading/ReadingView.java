package org.dateline.page.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;
import org.dateline.model.reading.TextPart;

/**
 * A part of an article's text as it is shown.
 *
 * @param part the part
 * @param notes its facts, numbered
 * @param paragraphs its text
 */
public record ReadingView(TextPart part, List<Annotation> notes, List<Paragraph> paragraphs) {

    /** Keeps copies of the lists. */
    public ReadingView {
        notes = List.copyOf(notes);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Lays out a part. */
    public static ReadingView of(TextPart part) {
        List<Annotation> notes = new ArrayList<>();
        for (TextFact fact : part.facts()) {
            notes.add(new Annotation(notes.size() + 1, fact));
        }
        return new ReadingView(part, notes, ParagraphFinder.of(part, notes));
    }

    /** How many facts there are of each kind that there is. */
    public Map<FactKind, Integer> kinds() {
        Map<FactKind, Integer> kinds = new EnumMap<>(FactKind.class);
        notes.forEach(note -> kinds.merge(note.fact().kind(), 1, Integer::sum));
        return kinds;
    }

    /** Whether the text is shown in more than one part. */
    public boolean isPart() {
        return part.where().parts() > 1;
    }

    /** Whether another part follows. */
    public boolean hasNext() {
        return part.where().number() < part.where().parts();
    }
}
