package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.conformance.SkipTable.Skip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Runs the cases of suites and counts what passed, what failed and what is skipped with a reason. */
final class ConformanceTally {
    private static final Path SUMMARY = Path.of("target", "conformance.tsv");

    /** What a case is checked with; it throws where the product fails the case. */
    interface Check {
        void run(ConformanceCase test) throws Exception;
    }

    private static final class Counts {
        private int passed;
        private int failed;
        private int skipped;

        @Override
        public String toString() {
            return passed + "\t" + failed + "\t" + skipped;
        }
    }

    private final Map<String, Counts> suites = new TreeMap<>();

    /** A suite as JUnit's tests. */
    DynamicNode suite(String folder, Check check) {
        List<ConformanceCase> cases = W3c.cases(folder);
        assertThat(cases).as(folder).isNotEmpty();
        return DynamicContainer.dynamicContainer(folder, cases.stream().map(test -> test(test, check)));
    }

    /** Counts the tests of a suite that is not run at all. */
    void leaveOut(String folder) {
        List<ConformanceCase> cases = W3c.cases(folder);
        counts(cases.get(0).suite()).skipped += cases.size();
    }

    private DynamicTest test(ConformanceCase test, Check check) {
        return DynamicTest.dynamicTest(test.id() + " " + test.name(), () -> {
            Throwable failure = attempt(test, check);
            Skip skip = SkipTable.find(test.id());
            count(test, failure, skip);
            if (skip != null) {
                assertThat(failure)
                        .as("%s passes now: strike it from skips.tsv", test.id())
                        .isNotNull();
                assertThat(failure)
                        .as("%s fails otherwise than skips.tsv says", test.id())
                        .hasMessageContaining(skip.failure());
            } else if (failure != null) {
                throw failure;
            }
        });
    }

    // Whatever a check throws is a verdict on the product, and is asserted on by the caller.
    private static @Nullable Throwable attempt(ConformanceCase test, Check check) {
        try {
            check.run(test);
            return null;
        } catch (Exception | AssertionError failure) {
            return failure;
        }
    }

    private void count(ConformanceCase test, @Nullable Throwable failure, @Nullable Skip skip) {
        Counts counts = counts(test.suite());
        if (skip != null) {
            counts.skipped++;
        } else if (failure != null) {
            counts.failed++;
        } else {
            counts.passed++;
        }
    }

    private Counts counts(String suite) {
        return suites.computeIfAbsent(suite, name -> new Counts());
    }

    /** Prints the counts, and adds them to the summary of all suites. */
    void report() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        if (Files.exists(SUMMARY)) {
            try (Stream<String> lines = Files.lines(SUMMARY)) {
                lines.skip(1)
                        .filter(line -> !line.isBlank())
                        .forEach(line -> rows.put(line.replaceFirst("\t.*", ""), line));
            }
        }
        suites.forEach((suite, counts) -> rows.put(suite, suite + "\t" + counts));
        Files.createDirectories(SUMMARY.getParent());
        Files.writeString(SUMMARY, "suite\tpassed\tfailed\tskipped\n" + String.join("\n", rows.values()) + "\n");
        suites.forEach((suite, counts) -> System.out.printf(
                "%-40s passed %3d  failed %d  skipped %d%n", suite, counts.passed, counts.failed, counts.skipped));
    }
}
