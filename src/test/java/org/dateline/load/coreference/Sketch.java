package org.dateline.load.coreference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.load.coreference.EventSketch.Action;
import org.dateline.load.coreference.EventSketch.Grain;
import org.dateline.load.coreference.EventSketch.Part;
import org.dateline.load.coreference.EventSketch.Where;
import org.dateline.model.Figures;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;

/** Sketches by hand, in few words; each is told by a source of its own, of a published day two days after 1 March 2021. */
final class Sketch {
    private final String name;
    private final String type;
    private String label;
    private Status status = Status.OCCURRED;
    private TimeSpan span = TimeSpan.UNKNOWN;
    private Instant published = Instant.parse("2021-03-03T00:00:00Z");
    private Optional<Where> place = Optional.empty();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Figures> tolls = new HashMap<>();

    private Sketch(String name, String type) {
        this.name = name;
        this.type = type;
        this.label = name;
    }

    static Sketch of(String name, String type) {
        return new Sketch(name, type);
    }

    Sketch label(String words) {
        label = words;
        return this;
    }

    Sketch status(Status value) {
        status = value;
        return this;
    }

    /** From a day in March 2021, for so many days. */
    Sketch day(int day, int days) {
        LocalDate begin = LocalDate.of(2021, 3, day);
        span = new TimeSpan(midnight(begin), null, null, midnight(begin.plusDays(days)));
        return this;
    }

    Sketch published(int day) {
        published = midnight(LocalDate.of(2021, 3, day));
        return this;
    }

    Sketch in(String town, String... around) {
        place = Optional.of(new Where(town, town, Set.of(around), around.length == 0 ? Grain.COUNTRY : Grain.LOCAL));
        return this;
    }

    Sketch with(String role, String actor) {
        parts.add(new Part(actor, actor, role, true, Set.of()));
        return this;
    }

    /** Someone whom no other article knows. */
    Sketch withUnknown(String role, String actor) {
        parts.add(new Part(name + "/" + actor, actor, role, false, Set.of()));
        return this;
    }

    Sketch withKin(String role, String actor, String kin) {
        parts.add(new Part(actor, actor, role, true, Set.of(kin)));
        return this;
    }

    Sketch killed(long number) {
        tolls.put("killed", Figures.exactly(number));
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
