// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.model.Position;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;

/** The time zones of places: of a settlement its own, of a wider place those of the settlements in it. Safe for several threads. */
final class GazetteerZones {
    private static final Set<Kind> POINTS = Set.of(Kind.SITE, Kind.SETTLEMENT, Kind.DISTRICT);

    private final GazetteerEntries entries;
    private final int first;
    private final String[] zones;

    /**
     * The zones of a gazetteer.
     *
     * @param first the number of the first settlement
     * @param zones the IANA name of the zone of each settlement, in the order of the entries
     */
    GazetteerZones(GazetteerEntries entries, int first, String[] zones) {
        if (entries.size() - first != zones.length) {
            throw new IllegalArgumentException("There are " + zones.length + " zones, but " + (entries.size() - first)
                    + " settlements. Make both files from one source.");
        }
        this.entries = entries;
        this.first = first;
        this.zones = intern(zones);
    }

    private static String[] intern(String[] zones) {
        Map<String, String> known = new HashMap<>();
        String[] interned = new String[zones.length];
        for (int i = 0; i < zones.length; i++) {
            String zone = zones[i];
            interned[i] = known.computeIfAbsent(zone, same -> same);
        }
        return interned;
    }

    /** The zones in which a place may be: one for most; none for a sea, a part of the world, or what the gazetteer cannot place. */
    Set<ZoneId> of(PlaceFact place) {
        if (POINTS.contains(place.kind()) && place.position().isPresent()) {
            return nearest(place.position().get(), place.country());
        }
        if (place.kind() == Kind.REGION) {
            Set<ZoneId> zonesOfDivision = division(place)
                    .map(code -> all(entry -> (entry.division() + ".").startsWith(code + ".")))
                    .orElse(Set.of());
            if (!zonesOfDivision.isEmpty()) {
                return zonesOfDivision;
            }
        }
        return place.country().isEmpty()
                ? Set.of()
                : all(entry -> entry.country().equals(place.country()));
    }

    private Optional<String> division(PlaceFact place) {
        for (int number = 0; number < first && place.geonames().isPresent(); number++) {
            GazetteerEntry entry = entries.get(number);
            if (entry.isDivision() && entry.geonames() == place.geonames().get()) {
                return Optional.of(entry.division());
            }
        }
        return Optional.empty();
    }

    private Set<ZoneId> all(Predicate<GazetteerEntry> condition) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < zones.length; i++) {
            if (condition.test(entries.get(first + i))) {
                found.add(zones[i]);
            }
        }
        return ids(found);
    }

    /** The zone of the nearest settlement of the country, or of any where the country is not known. */
    private Set<ZoneId> nearest(Position position, String country) {
        double least = Double.MAX_VALUE;
        String zone = "";
        for (int i = 0; i < zones.length; i++) {
            GazetteerEntry entry = entries.get(first + i);
            if (country.isEmpty() || entry.country().equals(country)) {
                double far = square(position, entry.position());
                if (far < least) {
                    least = far;
                    zone = zones[i];
                }
            }
        }
        return ids(zone.isEmpty() ? Set.of() : Set.of(zone));
    }

    /** Enough to compare what is near: degrees, with those of longitude as short as they are there. */
    private static double square(Position one, Position other) {
        double north = one.latitude() - other.latitude();
        double around = Math.abs(one.longitude() - other.longitude());
        double east = Math.min(around, 360 - around) * Math.cos(Math.toRadians(one.latitude()));
        return north * north + east * east;
    }

    /** Zones that are newer than the Java runtime's data are left out. */
    private static Set<ZoneId> ids(Set<String> names) {
        Set<ZoneId> ids = new TreeSet<>(java.util.Comparator.comparing(ZoneId::getId));
        for (String name : names) {
            try {
                ids.add(ZoneId.of(name));
            } catch (DateTimeException e) {
                // The Java runtime's data are older.
            }
        }
        return ids;
    }
}
