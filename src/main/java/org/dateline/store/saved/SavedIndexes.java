// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.saved;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.dateline.store.EmbeddedStore;

/**
 * The indexes that are kept beside an open store. An index may be saved only as what it shows: so the version of the store is taken while
 * nobody writes, and only if whoever follows the commits was told of each of them. A commit by a way that tells nobody keeps the indexes
 * from being saved.
 */
public final class SavedIndexes {
    /** Beside the database and the texts of articles, in the directory of the store. */
    static final String FOLDER = "indexes";

    private final EmbeddedStore store;
    private final LongSupplier reported;
    private final Duration worth;
    private final long difference;

    /**
     * The indexes beside a store, of which all are read after this.
     *
     * @param reported how many commits of the store have been reported to those who keep its indexes
     * @param worth an index for which the store is read in less time is not saved
     */
    public SavedIndexes(EmbeddedStore store, LongSupplier reported, Duration worth) {
        this.store = store;
        this.worth = worth;
        this.reported = reported;
        this.difference = store.commits() - reported.getAsLong();
    }

    /**
     * One of them.
     *
     * @param name its folder
     * @param format what it is written and read by; the version of the program is added
     */
    public SavedIndex index(String name, String format) {
        return new SavedIndex(this, name, format + " " + program());
    }

    /** The version of the program and, of a jar, of this very file. */
    private static String program() {
        String version = SavedIndexes.class.getPackage().getImplementationVersion();
        return (version == null ? "unpackaged" : version) + " " + build();
    }

    private static String build() {
        try {
            Path code = Path.of(SavedIndexes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code)
                    ? Files.size(code) + " " + Files.getLastModifiedTime(code).toInstant()
                    : "-";
        } catch (IOException | URISyntaxException e) {
            return "-";
        }
    }

    /** An index for which the store is read in less time is not worth saving. */
    Duration worth() {
        return worth;
    }

    /** The folder of an index, which may be missing. */
    Path folder(String name) {
        return store.directory().resolve(FOLDER).resolve(name);
    }

    /** The version of the store; empty where somebody writes. */
    Optional<StoreVersion> version(Duration patience) {
        return store.betweenWrites(patience, () -> StoreVersion.of(store));
    }

    /**
     * The version of the store that an index shows which follows all reports.
     *
     * @param isCurrent whether it has followed all reports by now
     * @return empty where it has not, or somebody writes, or not all commits were reported
     */
    Optional<StoreVersion> version(Duration patience, BooleanSupplier isCurrent) {
        return store.betweenWrites(
                patience,
                () -> isAllReported() && isCurrent.getAsBoolean() ? StoreVersion.of(store) : Optional.empty());
    }

    private boolean isAllReported() {
        return store.commits() - reported.getAsLong() == difference;
    }

    /** Makes sure that the disk has room for an index: none is as large as the database that it shows. */
    void requireRoom() {
        store.requireRoomForCopy();
    }
}
