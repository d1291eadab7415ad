// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Iri;
import org.dateline.model.LabelSet;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.Report;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.ThingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Labels of actors, places, types and reports, positions of places, and what contains what. Never changes, except for cached
 * answers.
 */
final class ThingCatalogue {
    private final Map<String, ThingRecord> things;
    private final Map<String, Report> reports;
    private final Map<String, Set<String>> children = new HashMap<>();
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();
    private volatile @Nullable List<Report> newestFirst;

    private ThingCatalogue(Map<String, ThingRecord> things, Map<String, Report> reports) {
        this.things = things;
        this.reports = reports;
        things.values().forEach(thing -> thing.parents()
                .forEach(parent ->
                        children.computeIfAbsent(parent, key -> new HashSet<>()).add(thing.iri())));
    }

    /** A catalogue of these things and reports; of two with one IRI the later counts. */
    static ThingCatalogue of(Collection<ThingRecord> things, Collection<Report> reports) {
        return new ThingCatalogue(Map.of(), Map.of()).with(Set.of(), things, reports);
    }

    /** Reads what {@link #write} wrote. */
    static ThingCatalogue read(ColumnReader in) throws IOException {
        Map<String, ThingRecord> things = new HashMap<>();
        for (int left = in.integer(); left > 0; left--) {
            String iri = in.text();
            LabelSet labels = LabelSet.unpack(in.text());
            Set<String> parents = Set.copyOf(in.texts());
            Position position = in.integer() == 0 ? null : position(in);
            things.put(iri, new ThingRecord(iri, labels, parents, position, in.text()));
        }
        Map<String, Report> reports = new HashMap<>();
        for (int left = in.integer(); left > 0; left--) {
            String iri = in.text();
            reports.put(iri, new Report(iri, in.text(), in.text(), in.text(), in.text(), in.text(), in.text()));
        }
        return new ThingCatalogue(things, reports);
    }

    private static Position position(ColumnReader in) throws IOException {
        return new Position(Double.longBitsToDouble(in.number()), Double.longBitsToDouble(in.number()));
    }

    void write(ColumnWriter out) throws IOException {
        out.number(things.size());
        for (ThingRecord thing : things.values()) {
            out.text(thing.iri());
            out.text(thing.labels().pack());
            out.texts(thing.parents());
            Position position = thing.position();
            out.number(position == null ? 0 : 1);
            if (position != null) {
                out.number(Double.doubleToRawLongBits(position.latitude()));
                out.number(Double.doubleToRawLongBits(position.longitude()));
            }
            out.text(thing.precision());
        }
        out.number(reports.size());
        for (Report report : reports.values()) {
            out.text(report.iri());
            out.text(report.article());
            out.text(report.headline());
            out.text(report.ownWords());
            out.text(report.publisher());
            out.text(report.url());
            out.text(report.published());
        }
    }

    /**
     * The same without some things and reports, and then with others.
     *
     * @param gone the IRIs of what may have changed
     */
    ThingCatalogue with(Set<String> gone, Collection<ThingRecord> newThings, Collection<Report> newReports) {
        Map<String, ThingRecord> changedThings = new HashMap<>(things);
        Map<String, Report> changedReports = new HashMap<>(reports);
        changedThings.keySet().removeAll(gone);
        changedReports.keySet().removeAll(gone);
        newThings.forEach(thing -> changedThings.put(thing.iri(), thing));
        newReports.forEach(report -> changedReports.put(report.iri(), report));
        return new ThingCatalogue(changedThings, changedReports);
    }

    /** Whether any of these is in it. */
    boolean knowsAny(Collection<String> iris) {
        return iris.stream().anyMatch(iri -> things.containsKey(iri) || reports.containsKey(iri));
    }

    /** A thing with its name. */
    Named named(String iri) {
        ThingRecord thing = things.get(iri);
        String label = thing == null ? "" : thing.labels().text();
        return new Named(iri, label.isEmpty() ? Iri.localName(iri) : label);
    }

    /** A place with its name and point. */
    EventPlace place(String iri) {
        ThingRecord thing = things.get(iri);
        return new EventPlace(iri, named(iri).label(), position(iri), thing == null ? "" : thing.precision());
    }

    /** The point of a place; null where none is known. */
    @Nullable
    Position position(String iri) {
        ThingRecord thing = things.get(iri);
        return thing == null ? null : thing.position();
    }

    /** A report; of an unknown one only its IRI. */
    Report report(String iri) {
        return reports.getOrDefault(iri, Report.unknown(iri));
    }

    /** All reports, the newest first, those without a date last; alike ones by IRI. */
    List<Report> reports() {
        List<Report> known = newestFirst;
        if (known == null) {
            known = reports.values().stream()
                    .sorted(Comparator.comparing(Report::published).reversed().thenComparing(Report::iri))
                    .toList();
            newestFirst = known;
        }
        return known;
    }

    /** All actors, places and types, in no order. */
    Collection<ThingRecord> things() {
        return java.util.Collections.unmodifiableCollection(things.values());
    }

    /** A thing; null where it is not known. */
    @Nullable
    ThingRecord thing(String iri) {
        return things.get(iri);
    }

    /** A thing and all that lies within it, or is narrower. */
    Set<String> below(String iri) {
        return closure(iri, children);
    }

    /** A thing and all that it lies within, or that is broader. */
    Set<String> above(String iri) {
        Set<String> known = above.get(iri);
        if (known == null) {
            known = Set.copyOf(closure(iri, key -> {
                ThingRecord thing = things.get(key);
                return thing == null ? Set.of() : thing.parents();
            }));
            above.put(iri, known);
        }
        return known;
    }

    private static Set<String> closure(String iri, Map<String, Set<String>> next) {
        return closure(iri, key -> next.getOrDefault(key, Set.of()));
    }

    private static Set<String> closure(String iri, java.util.function.Function<String, Set<String>> next) {
        Set<String> found = new HashSet<>();
        found.add(iri);
        Deque<String> open = new ArrayDeque<>(List.of(iri));
        while (!open.isEmpty()) {
            for (String each : next.apply(open.pop())) {
                if (found.add(each)) {
                    open.push(each);
                }
            }
        }
        return found;
    }
}
