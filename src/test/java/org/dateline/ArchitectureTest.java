package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The drawing of ARCHITECTURE.md as a test: who may import whom. No exemption. */
class ArchitectureTest {
    private static final String ROOT = "org.dateline.";

    /** Package → the project's packages that it may import. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            row("issue"),
            row("model"),
            row("rdf", "issue", "model"),
            row("article", "issue", "model"),
            row("extract", "issue", "model"),
            row("assess", "model"),
            row("validate", "issue", "model", "rdf"),
            row("index", "model", "rdf"),
            row("store", "issue", "model", "index", "rdf"),
            row("load", "issue", "model", "rdf", "article", "extract", "validate", "assess", "store", "index"),
            row("query", "model", "rdf", "store", "index"),
            row("page", "model"),
            row("serve", "issue", "model", "rdf", "store", "query", "page", "load", "extract", "article"),
            row(
                    "cli",
                    "issue",
                    "model",
                    "rdf",
                    "article",
                    "extract",
                    "assess",
                    "validate",
                    "index",
                    "store",
                    "load",
                    "query",
                    "page",
                    "serve"));

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    private static Map.Entry<String, Set<String>> row(String name, String... allowed) {
        return Map.entry(name, Set.of(allowed));
    }

    @Test
    void looksAtRealClasses() {
        assertThat(program.size()).isGreaterThan(20);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> packages = program.stream()
                .map(type -> type.getPackageName()
                        .replaceFirst("^org\\.dateline\\.?", "")
                        .replaceFirst("\\..*", ""))
                .collect(toSet());
        assertThat(MAY_IMPORT.keySet()).containsAll(packages);
    }

    @TestFactory
    Stream<DynamicTest> aPackageImportsOnlyWhatItsRowAllows() {
        return MAY_IMPORT.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] forbidden = MAY_IMPORT.keySet().stream()
                            .filter(other ->
                                    !other.equals(name) && !MAY_IMPORT.get(name).contains(other))
                            .map(ArchitectureTest::within)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(within(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true)
                            .check(program);
                }));
    }

    @Test
    void noCircles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void onlyStoreIndexAndLoadKnowTdb2() {
        onlyIn(List.of("store", "index", "load"), "org.apache.jena.tdb2..", "org.apache.jena.dboe..");
    }

    @Test
    void onlyServeKnowsServletsAndJetty() {
        onlyIn(List.of("serve"), "jakarta.servlet..", "org.eclipse.jetty..", "org.apache.jena.fuseki..");
    }

    @Test
    void theInnerPackagesKnowNoJena() {
        noClasses()
                .that()
                .resideInAnyPackage(withinAll(List.of("issue", "model", "article", "extract", "assess", "page")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(program);
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(program);
    }

    @Test
    void everyPackageExplainsItself() {
        classes()
                .that(new DescribedPredicate<JavaClass>("are top level") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isTopLevelClass();
                    }
                })
                .should()
                .resideInAnyPackage(program.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .toArray(String[]::new))
                .check(program);
    }

    private void onlyIn(List<String> homes, String... guests) {
        noClasses()
                .that()
                .resideOutsideOfPackages(withinAll(homes))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(guests)
                .check(program);
    }

    private static String within(String name) {
        return ROOT + name + "..";
    }

    private static String[] withinAll(List<String> names) {
        return names.stream().map(ArchitectureTest::within).toArray(String[]::new);
    }

    @Test
    void theTableNamesOnlyItself() {
        assertThat(MAY_IMPORT.keySet())
                .containsAll(MAY_IMPORT.values().stream().flatMap(Set::stream).toList());
        assertThat(Arrays.asList(MAY_IMPORT.keySet().toArray())).hasSize(14);
    }
}
