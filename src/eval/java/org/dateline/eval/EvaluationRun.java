package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * One run of measuring tests: each sheet goes into a file {@code target/eval/SET.tsv}; closed, it prints the table and, if every
 * measuring test took part, writes it into {@code docs/evaluation.md}.
 */
final class EvaluationRun implements AutoCloseable {
    private static final Path DIRECTORY = Path.of("target/eval");
    private static final Path DOCUMENT = Path.of("docs/evaluation.md");

    private final Map<String, MeasureSheet> sheets = new TreeMap<>();

    /** Takes a sheet that is full. */
    synchronized void add(MeasureSheet sheet) {
        sheets.put(sheet.set(), sheet);
    }

    @Override
    public synchronized void close() throws IOException {
        Files.createDirectories(DIRECTORY);
        for (MeasureSheet sheet : sheets.values()) {
            Files.write(
                    DIRECTORY.resolve(name(sheet)),
                    sheet.rows().stream().map(row -> String.join("\t", row)).toList());
        }
        List<List<String>> rows =
                sheets.values().stream().flatMap(sheet -> sheet.rows().stream()).toList();
        String table = EvaluationTable.of(rows);
        System.out.print(table);
        if (sheets.keySet().containsAll(all())) {
            Files.writeString(DOCUMENT, EvaluationTable.into(Files.readString(DOCUMENT), table));
        }
    }

    private static String name(MeasureSheet sheet) {
        return sheet.set().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".tsv";
    }

    /** The sets of all measuring tests that there are. */
    private static Set<String> all() {
        return ReflectionSupport.findAllClassesInPackage(
                        EvaluationRun.class.getPackageName(), type -> true, name -> true)
                .stream()
                .flatMap(EvaluationRun::sets)
                .collect(Collectors.toSet());
    }

    private static Stream<String> sets(Class<?> tests) {
        return AnnotationSupport.findAnnotatedMethods(tests, Measures.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(method -> method.getAnnotation(Measures.class).set());
    }
}
