// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreContractTest extends StoreContract {
    @TempDir
    Path directory;

    @Override
    String start(String trig) {
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            Txn.executeWrite(
                    store.dataset(), () -> RDFParser.fromString(trig, Lang.TRIG).parse(store.dataset()));
        }
        return directory.toString();
    }

    @Override
    void stop() {
        // The directory goes with the test.
    }
}
