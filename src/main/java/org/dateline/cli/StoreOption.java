// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dateline.cli.progress.ProgressDisplay;
import org.dateline.derive.AssessedDataset;
import org.dateline.load.LoadProgress;
import org.dateline.model.UserDirectories;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --store}, the same for every verb. */
final class StoreOption {
    private static final String DIRECTORY_WANTED = "Give the directory of a store";

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description = "The store: a directory, or the URL of a running server or other SPARQL 1.1 engine."
                    + " Default: $$XDG_DATA_HOME/dateline, that is ~/.local/share/dateline.")
    @Nullable
    String location;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    private final UserDirectories directories;

    /**
     * Creates the option.
     *
     * @param directories where the default store is
     */
    StoreOption(UserDirectories directories) {
        this.directories = directories;
    }

    /** Opens the store for reading: an existing directory, or a remote engine. */
    Store open() {
        return upgraded(openUnchanged());
    }

    /** Opens the store for reading as it is, also one of an earlier version: an existing directory, or a remote engine. */
    Store openUnchanged() {
        return isRemote() ? Store.open(String.valueOf(location)) : EmbeddedStore.openExisting(directory());
    }

    /** Opens an existing store directory; a URL is a usage error. */
    EmbeddedStore openEmbedded() {
        return openEmbedded(DIRECTORY_WANTED);
    }

    /**
     * The same for a verb that has another way for a server.
     *
     * @param remedy what to do where a URL is given
     */
    EmbeddedStore openEmbedded(String remedy) {
        return upgraded(EmbeddedStore.openExisting(directory(remedy)));
    }

    /** Opens a store directory, and creates it if it is missing; a URL is a usage error. */
    EmbeddedStore create() {
        return upgraded(EmbeddedStore.open(directory()));
    }

    /** The store in the format of this version, with what ships with the program as in this version. */
    <T extends Store> T upgraded(T store) {
        if (store instanceof EmbeddedStore embedded) {
            AssessedDataset dataset = AssessedDataset.over(embedded.dataset());
            if (dataset.isOfEarlierFormat()) {
                verb.commandLine()
                        .getErr()
                        .println("an earlier version of Dateline assessed the store " + store.name()
                                + ". All its events are now assessed anew, in the format of this version. Earlier versions"
                                + " cannot use the store afterwards: to keep a copy, stop this command (Ctrl+C) and run"
                                + " `dateline backup --store " + store.name() + "`");
            }
            upgrade(embedded);
        }
        return store;
    }

    /** Brings a store up to this version, with progress. If the process is killed meanwhile, the store stays as it was. */
    void upgrade(EmbeddedStore opened) {
        LoadProgress progress = ProgressDisplay.of("upgrade", verb.commandLine().getErr());
        try {
            AssessedDataset.over(opened.dataset())
                    .upgrade((done, of) -> progress.stage("assessing", done, of, "events"));
        } finally {
            progress.end();
        }
    }

    /** Whether a remote engine is named. */
    boolean isRemote() {
        return location != null && Store.isRemote(location);
    }

    /** The store's directory: the given one, else the default; a URL is a usage error. */
    Path directory() {
        return directory(DIRECTORY_WANTED);
    }

    private Path directory(String remedy) {
        if (location == null) {
            return defaultDirectory("dateline");
        }
        if (isRemote()) {
            throw new ParameterException(
                    verb.commandLine(),
                    "'" + verb.name() + "' cannot change a remote store, and --store names one: " + location + ". "
                            + remedy);
        }
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new ParameterException(verb.commandLine(), "--store is not a directory name: " + location, e);
        }
    }

    /** A directory with this name among the user's data files. */
    Path defaultDirectory(String name) {
        return directories.data(name);
    }
}
