package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkipTableTest {
    @Test
    void everySkipNamesATestThatIsRun() {
        Set<String> run = Stream.of(
                        SuiteTable.EVALUATION,
                        List.of(SuiteTable.FEDERATION),
                        SuiteTable.PROTOCOLS,
                        SuiteTable.RDF_SYNTAX)
                .flatMap(folders -> folders.stream().flatMap(folder -> W3c.cases(folder).stream()))
                .map(ConformanceCase::id)
                .collect(Collectors.toSet());
        assertThat(run).hasSizeGreaterThan(1500).containsAll(SkipTable.ids());
    }
}
