package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 database in a directory, owned by this process while it is open: TDB2 keeps a lock file in it. */
public final class EmbeddedStore implements Store {
    private final Path directory;
    private final DatasetGraph dataset;
    private boolean open = true;

    private EmbeddedStore(Path directory, DatasetGraph dataset) {
        this.directory = directory;
        this.dataset = dataset;
    }

    /**
     * Opens the store in a directory, making it where there is none.
     *
     * @throws StoreException where the directory cannot be made or another process holds the store
     */
    public static EmbeddedStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            Location location = Location.create(directory);
            return new EmbeddedStore(directory, DatabaseMgr.connectDatasetGraph(location));
        } catch (AlreadyLocked e) {
            throw new StoreException(
                    "the store " + directory
                            + " is in use by another process: stop it, or name its URL with --store http://…",
                    e);
        } catch (IOException e) {
            throw new StoreException("the store " + directory + " cannot be opened: " + e, e);
        }
    }

    /** The whole dataset: default graph and named graphs, with transactions of many readers and one writer. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Where the store lies. */
    public Path directory() {
        return directory;
    }

    @Override
    public RDFConnection connect() {
        Dataset view = DatasetFactory.wrap(dataset);
        return RDFConnection.connect(view);
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            TDBInternal.expel(dataset);
        }
    }
}
