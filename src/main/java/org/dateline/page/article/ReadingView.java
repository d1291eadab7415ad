// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;
import org.dateline.model.reading.TextPart;

/**
 * A part of the text of an article, laid out for a page.
 *
 * @param part the part of the text
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

    /** The number of facts of each kind; kinds without facts are left out. */
    public Map<FactKind, Integer> kinds() {
        Map<FactKind, Integer> kinds = new EnumMap<>(FactKind.class);
        notes.forEach(note -> kinds.merge(note.fact().kind(), 1, Integer::sum));
        return kinds;
    }

    /** Whether the text has more than one part. */
    public boolean isPart() {
        return part.where().parts() > 1;
    }

    /** Whether another part follows. */
    public boolean hasNext() {
        return part.where().number() < part.where().parts();
    }
}
