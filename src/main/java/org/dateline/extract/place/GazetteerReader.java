// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Position;

/** Reads the files of {@code data/gazetteer}; the README there describes their columns. */
final class GazetteerReader {
    private static final String FOLDER = "/data/gazetteer/";

    private final GazetteerEntries.Builder entries = new GazetteerEntries.Builder();
    private final GazetteerNameIndex.Builder exact = new GazetteerNameIndex.Builder();
    private final GazetteerNameIndex.Builder loose = new GazetteerNameIndex.Builder();
    private final Map<String, GazetteerCountry> countries = new LinkedHashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    /** Reads all files. */
    Gazetteer read() {
        try {
            readCountries();
            readAreas();
            readDivisions();
            readSettlements();
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer cannot be read: " + e.getMessage(), e);
        }
        return new Gazetteer(entries.build(), exact.build(), loose.build(), countries, divisions, demonyms);
    }

    /** Reads the time zones of the settlements, which are the last entries. */
    GazetteerZones readZones(GazetteerEntries all) {
        try {
            String[] zones = table("zones.tsv.gz").get(0);
            return new GazetteerZones(all, all.size() - zones.length, zones);
        } catch (IOException e) {
            throw new UncheckedIOException("The time zones of the gazetteer cannot be read: " + e.getMessage(), e);
        }
    }

    private void readCountries() throws IOException {
        Map<String, String[]> words = byFirst("country-words.tsv");
        Map<String, String[]> centres = byFirst("centres.tsv");
        List<String[]> rows = table("countries.tsv");
        Map<String, Integer> populations = new HashMap<>();
        rows.forEach(row -> populations.put(row[0], Integer.parseInt(row[5])));
        // A demonym of two countries ("Dutch": Aruba, the Netherlands) denotes the one with more inhabitants.
        Comparator<String> greater = Comparator.comparing(populations::get);
        for (String[] row : rows) {
            String iso = row[0];
            String[] centre = centres.getOrDefault(iso, new String[] {iso, row[3], row[4]});
            int number = entries.size();
            Position position = centre[1].isEmpty() ? new Position(0, 0) : position(centre[1], centre[2]);
            addEntry(number, row[1], row[2], "PCLI", iso, "", row[5], position);
            String[] own = words.getOrDefault(iso, new String[] {iso, "", ""});
            addNames(number, row[2], both(row[10], own[1]));
            Set<String> people = both(row[11], own.length > 2 ? own[2] : "");
            people.forEach(
                    word -> demonyms.merge(word, iso, (one, other) -> greater.compare(one, other) > 0 ? one : other));
            countries.put(
                    iso,
                    new GazetteerCountry(number, row[9], row[8].isEmpty() ? Set.of() : Set.of(row[8].split(",", -1))));
        }
    }

    private void readAreas() throws IOException {
        for (String[] row : table("areas.tsv")) {
            int number = entries.size();
            String country = row.length > 5 && row[5].length() == 2 ? row[5] : "";
            addEntry(
                    number,
                    "0",
                    row[0],
                    row[1].equals("CONTINENT") ? "CONT" : "NATURAL",
                    country,
                    "",
                    "0",
                    position(row[2], row[3]));
            addNames(number, row[0], both(row.length > 4 ? row[4] : "", ""));
        }
    }

    private void readDivisions() throws IOException {
        Map<String, String[]> words = byFirst("region-words.tsv");
        for (String[] row : table("regions.tsv.gz")) {
            int number = entries.size();
            String country = row[1].substring(0, 2);
            addEntry(number, row[2], row[3], "ADM" + row[0], country, row[1], "0", position(row[4], row[5]));
            divisions.put(row[1], number);
            Set<String> others =
                    both(row.length > 6 ? row[6] : "", words.getOrDefault(row[1], new String[] {"", ""})[1]);
            others.addAll(DivisionNames.shortened(row[3]));
            addNames(number, row[3], others);
        }
    }

    /** Reads the settlements, whose file has one column per line. */
    private void readSettlements() throws IOException {
        List<String[]> columns = table("settlements.tsv.gz");
        for (int i = 0; i < columns.get(0).length; i++) {
            int number = entries.size();
            String country = columns.get(2)[i];
            String division = columns.get(3)[i].isEmpty() ? "" : country + "." + columns.get(3)[i];
            String name = columns.get(1)[i];
            Position position = position(columns.get(6)[i], columns.get(7)[i]);
            addEntry(
                    number, columns.get(0)[i], name, columns.get(4)[i], country, division, columns.get(5)[i], position);
            addNames(number, name, both(columns.get(8)[i], ""));
        }
    }

    private void addEntry(
            int number,
            String geonames,
            String name,
            String code,
            String country,
            String division,
            String population,
            Position position) {
        int people = Integer.parseInt(population);
        entries.add(
                new GazetteerEntry(number, Long.parseLong(geonames), name, code, country, division, people, position));
    }

    private void addNames(int number, String name, Set<String> others) {
        addName(number, name, true);
        others.forEach(other -> addName(number, other, false));
    }

    private void addName(int number, String name, boolean proper) {
        String folded = PlaceNameSpelling.fold(name);
        exact.add(folded, number, proper);
        String loosened = PlaceNameSpelling.loosen(folded);
        if (!loosened.isEmpty()) {
            loose.add(loosened, number, proper);
        }
    }

    /** The names of two lists with "|". A minus in the second list removes a name. */
    private static Set<String> both(String first, String second) {
        Set<String> names = new LinkedHashSet<>(List.of(first.split("\\|", -1)));
        for (String name : second.split("\\|", -1)) {
            if (name.startsWith("-")) {
                names.remove(name.substring(1));
            } else {
                names.add(name);
            }
        }
        names.remove("");
        return names;
    }

    private static Position position(String latitude, String longitude) {
        return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static Map<String, String[]> byFirst(String file) throws IOException {
        Map<String, String[]> rows = new HashMap<>();
        table(file).forEach(row -> rows.put(row[0], row));
        return rows;
    }

    private static List<String[]> table(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        return rows;
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = GazetteerReader.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new FileNotFoundException(FOLDER + file);
        }
        return file.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
