// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedEngineTest {
    @TempDir
    private Path directory;

    @Test
    void theMessageForADamagedJarNamesItAndARemedy() throws Exception {
        Path jar = Files.writeString(directory.resolve("models.jar"), "PK\3\4 and no more");

        assertThatThrownBy(() -> LoadedEngine.load(List.of(jar)))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(jar + " of the language engine is damaged")
                .hasMessageContaining("Delete the file");
    }

    @Test
    void otherJarsCannotBeStarted() throws Exception {
        Path jar = Path.of(
                Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThatThrownBy(() -> LoadedEngine.load(List.of(jar)))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("cannot be started");
    }
}
