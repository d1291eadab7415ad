package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvaluationTableTest {
    private static final String BEFORE = "# Title\n<!-- table: begin; written by `mvn -Peval verify` -->\n";
    private static final String AFTER = "<!-- table: end -->\nEnd.\n";

    @Test
    void theTableReplacesTheOldTable() {
        MeasureSheet sheet = new MeasureSheet("Set")
                .size("3 texts")
                .add("F1", MeasureSheet.NONE, MeasureSheet.figure(0.51249), "0.50");
        String table = EvaluationTable.of(sheet.rows());

        assertThat(EvaluationTable.into(BEFORE + "| old |\n" + AFTER, table))
                .isEqualTo(BEFORE + table + AFTER)
                .contains("\n| Set | F1 | – | 0.512 | 0.50 | 3 texts |\n")
                .doesNotContain("old");
    }

    @Test
    void aDocumentWithoutMarkersIsRefused() {
        assertThatThrownBy(() -> EvaluationTable.into("# Title\n", "|\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("table: begin");
    }

    @Test
    void theEvaluationDocumentHasTheMarkers() throws IOException {
        String document = Files.readString(Path.of("docs/evaluation.md"));
        assertThat(EvaluationTable.into(document, "| new |\n")).contains("| new |");
    }
}
