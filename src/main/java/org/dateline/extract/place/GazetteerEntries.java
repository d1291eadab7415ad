// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Position;

/**
 * The entries of the gazetteer, stored by column: about 30 bytes and the name per entry, in contrast to 150 bytes for
 * an object.
 */
final class GazetteerEntries {
    private final int[] geonames;
    private final int[] nameEnds;
    private final byte[] names;
    private final short[] codes;
    private final short[] countries;
    private final char[] divisions;
    private final int[] populations;
    private final float[] latitudes;
    private final float[] longitudes;
    private final List<String> words;

    private GazetteerEntries(Builder builder) {
        int size = builder.size;
        geonames = Arrays.copyOf(builder.geonames, size);
        nameEnds = Arrays.copyOf(builder.nameEnds, size);
        names = builder.names.toByteArray();
        codes = Arrays.copyOf(builder.codes, size);
        countries = Arrays.copyOf(builder.countries, size);
        divisions = Arrays.copyOf(builder.divisions, size);
        populations = Arrays.copyOf(builder.populations, size);
        latitudes = Arrays.copyOf(builder.latitudes, size);
        longitudes = Arrays.copyOf(builder.longitudes, size);
        words = List.copyOf(builder.words);
    }

    /** Collects entries. */
    static final class Builder {
        private final int[] geonames = new int[GazetteerNameIndex.CAPACITY];
        private final int[] nameEnds = new int[GazetteerNameIndex.CAPACITY];
        private final ByteArrayOutputStream names = new ByteArrayOutputStream(1 << 21);
        private final short[] codes = new short[GazetteerNameIndex.CAPACITY];
        private final short[] countries = new short[GazetteerNameIndex.CAPACITY];
        private final char[] divisions = new char[GazetteerNameIndex.CAPACITY];
        private final int[] populations = new int[GazetteerNameIndex.CAPACITY];
        private final float[] latitudes = new float[GazetteerNameIndex.CAPACITY];
        private final float[] longitudes = new float[GazetteerNameIndex.CAPACITY];
        private final List<String> words = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private int size;

        /** The number of entries, which is the number of the next entry. */
        int size() {
            return size;
        }

        /**
         * Adds an entry.
         *
         * @throws IllegalArgumentException if its number is not the next one
         */
        void add(GazetteerEntry entry) {
            if (entry.number() != size) {
                throw new IllegalArgumentException(
                        "Entry number " + entry.number() + " is out of order: the next number is " + size);
            }
            geonames[size] = Math.toIntExact(entry.geonames());
            names.writeBytes(entry.name().getBytes(StandardCharsets.UTF_8));
            nameEnds[size] = names.size();
            codes[size] = (short) number(entry.code());
            countries[size] = (short) number(entry.country());
            divisions[size] = (char) number(entry.division());
            populations[size] = entry.population();
            latitudes[size] = (float) entry.position().latitude();
            longitudes[size] = (float) entry.position().longitude();
            size++;
        }

        private int number(String word) {
            return numbers.computeIfAbsent(word, unseen -> {
                words.add(unseen);
                return words.size() - 1;
            });
        }

        /** The entries added so far. */
        GazetteerEntries build() {
            return new GazetteerEntries(this);
        }
    }

    /** The entry with a number. */
    GazetteerEntry get(int number) {
        int begin = number == 0 ? 0 : nameEnds[number - 1];
        return new GazetteerEntry(
                number,
                geonames[number],
                new String(names, begin, nameEnds[number] - begin, StandardCharsets.UTF_8),
                words.get(codes[number] & 0xffff),
                words.get(countries[number] & 0xffff),
                words.get(divisions[number]),
                populations[number],
                new Position(degrees(latitudes[number]), degrees(longitudes[number])));
    }

    /** Rounds to four decimals (about ten metres), the precision of the source. */
    private static double degrees(float stored) {
        return Math.round(stored * 1e4) / 1e4;
    }

    /** The number of entries. */
    int size() {
        return geonames.length;
    }
}
