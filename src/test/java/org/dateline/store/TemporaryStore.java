package org.dateline.store;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An empty embedded store for each test, in a directory that is deleted after the test. Use it as an instance field with
 * {@code @RegisterExtension}; the store is open in {@code @BeforeEach} methods, and is closed after the {@code @AfterEach} methods.
 */
public final class TemporaryStore implements BeforeEachCallback, AfterEachCallback {
    private @Nullable Path directory;
    private @Nullable EmbeddedStore store;

    @Override
    public void beforeEach(ExtensionContext context) {
        Path created = TemporaryFolder.create("dateline-store-");
        directory = created;
        store = EmbeddedStore.open(created.resolve("store"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        get().close();
        TemporaryFolder.delete(Objects.requireNonNull(directory));
    }

    /** The open store. */
    public EmbeddedStore get() {
        return Objects.requireNonNull(store);
    }

    /** The quads of the store. */
    public DatasetGraph dataset() {
        return get().dataset();
    }
}
