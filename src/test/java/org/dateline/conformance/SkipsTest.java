package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkipsTest {
    @Test
    void everySkipNamesATestThatIsRun() {
        Set<String> run = Stream.of(Suites.EVALUATION, List.of(Suites.FEDERATION), Suites.PROTOCOLS, Suites.RDF_SYNTAX)
                .flatMap(folders -> folders.stream().flatMap(folder -> W3c.cases(folder).stream()))
                .map(Case::id)
                .collect(Collectors.toSet());
        assertThat(run).hasSizeGreaterThan(1500).containsAll(Skips.ids());
    }
}
