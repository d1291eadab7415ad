package org.dateline.ingest.coreference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.coreference.EventSketch.Action;
import org.dateline.ingest.coreference.EventSketch.Grain;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.ingest.coreference.EventSketch.Where;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;

/** Builds sketches by hand. Each has a record of its own, published two days after 1 March 2021. */
final class SketchBuilder {
    private final String name;
    private final String type;
    private String label;
    private Status status = Status.OCCURRED;
    private TimeSpan span = TimeSpan.UNKNOWN;
    private Instant published = Instant.parse("2021-03-03T00:00:00Z");
    private Optional<Where> place = Optional.empty();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, CasualtyFigures> tolls = new HashMap<>();

    private SketchBuilder(String name, String type) {
        this.name = name;
        this.type = type;
        this.label = name;
    }

    static SketchBuilder of(String name, String type) {
        return new SketchBuilder(name, type);
    }

    SketchBuilder label(String words) {
        label = words;
        return this;
    }

    SketchBuilder status(Status value) {
        status = value;
        return this;
    }

    /** From a day in March 2021, for so many days. */
    SketchBuilder day(int day, int days) {
        LocalDate begin = LocalDate.of(2021, 3, day);
        span = new TimeSpan(midnight(begin), null, null, midnight(begin.plusDays(days)));
        return this;
    }

    SketchBuilder published(int day) {
        published = midnight(LocalDate.of(2021, 3, day));
        return this;
    }

    SketchBuilder in(String town, String... around) {
        place = Optional.of(new Where(town, town, Set.of(around), around.length == 0 ? Grain.COUNTRY : Grain.LOCAL));
        return this;
    }

    SketchBuilder with(String role, String actor) {
        parts.add(new Part(actor, actor, role, true, Set.of()));
        return this;
    }

    /** Someone whom no other article knows. */
    SketchBuilder withUnknown(String role, String actor) {
        parts.add(new Part(name + "/" + actor, actor, role, false, Set.of()));
        return this;
    }

    SketchBuilder withRelated(String role, String actor, String related) {
        parts.add(new Part(actor, actor, role, true, Set.of(related)));
        return this;
    }

    SketchBuilder killed(long number) {
        tolls.put("killed", CasualtyFigures.exactly(number));
        return this;
    }

    EventSketch sketch() {
        return new EventSketch(
                name, "report of " + name, new Action(label, type, status), span, published, place, parts, tolls);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
