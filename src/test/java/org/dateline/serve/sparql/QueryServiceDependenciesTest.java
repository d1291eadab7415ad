// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The SPARQL query service must be readable and testable without the rest of the program. */
class QueryServiceDependenciesTest {
    /**
     * Among them are the turns of queries, the limits of values, the log of slow queries, the day that a query reads, the functions of queries
     * and, through the executor of the store, the reading of ranges, which the service cannot do without.
     */
    private static final int MOST = 230;

    @Test
    void reachesAtMostSomeClassesOfTheProject() {
        JavaClass service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dateline")
                .get(QueryService.class);
        Set<String> reachable = service.getTransitiveDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .filter(name -> name.startsWith("org.dateline."))
                .map(name -> name.replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reachable).hasSizeBetween(20, MOST).doesNotContain("org.dateline.query.timeline.TimelineService");
    }
}
