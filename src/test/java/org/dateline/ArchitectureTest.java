// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.dateline.cli.Dateline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks the table and the rules of ARCHITECTURE.md against the byte code, without exceptions. */
class ArchitectureTest {
    private static final String ROOT = "org.dateline";
    private static final String PACKAGE_INFO = "package-info";
    private static final int MOST_CLASSES_OF_A_PACKAGE = 40;

    /** The classes that lie in the same directory as the main class, that is, without the tests. */
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> location.contains("/org/dateline/"))
            .importUrl(Dateline.class.getProtectionDomain().getCodeSource().getLocation());

    private static final Map<String, Set<String>> TABLE = ArchitectureTable.read();

    @Test
    void classesOfTheProgramAreFound() {
        assertThat(PROGRAM.size()).isGreaterThan(500);
    }

    /** Otherwise a rare draw would fail a commit that did not cause it. */
    @Test
    void everyPropertyNamesItsSeed() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(location -> location.contains("/org/dateline/"))
                .importUrl(ArchitectureTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
        List<JavaMethod> properties = tests.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Property.class))
                .toList();
        assertThat(properties).isNotEmpty().allSatisfy(method -> assertThat(
                        method.getAnnotationOfType(Property.class).seed())
                .isNotEmpty());
    }

    @Test
    void theTableHasExactlyThePackagesOfTheProgram() {
        Set<String> packages = PROGRAM.stream()
                .filter(type -> !type.getPackageName().equals(ROOT))
                .map(ArchitectureTest::topLevelPackage)
                .collect(toSet());
        assertThat(TABLE.keySet()).isEqualTo(packages);
    }

    /** Fails on an import that the table lacks, and on an entry of the table that no class needs any more. */
    @TestFactory
    Stream<DynamicTest> theTableHasExactlyTheImportsOfTheByteCode() {
        return TABLE.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(imports(name)).isEqualTo(TABLE.get(name))));
    }

    @Test
    void aPackageImportsOnlyPackagesAboveItInTheTable() {
        Set<String> above = new HashSet<>();
        TABLE.forEach((name, imports) -> {
            assertThat(above).as("packages above %s", name).containsAll(imports);
            above.add(name);
        });
    }

    @Test
    void noPackageAtAnyLevelIsPartOfACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyStoreAndLoadUseTdb2() {
        assertUsedOnlyIn(List.of("store", "load"), "org.apache.jena.tdb2..", "org.apache.jena.dboe..");
    }

    @Test
    void onlyServeUsesServletsJettyAndFuseki() {
        assertUsedOnlyIn(List.of("serve"), "jakarta.servlet..", "org.eclipse.jetty..", "org.apache.jena.fuseki..");
    }

    @Test
    void onlyIndexUsesLucene() {
        assertUsedOnlyIn(List.of("index"), "org.apache.lucene..");
    }

    @Test
    void theInnerPackagesDoNotUseJena() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        within(List.of("issue", "model", "input", "article", "extract", "assess", "index", "page")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(PROGRAM);
    }

    @Test
    void onlyCliUsesStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within(List.of("cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(PROGRAM);
    }

    @Test
    void everyPackageHasAPackageInfo() {
        Set<String> explained = PROGRAM.stream()
                .filter(type -> type.getSimpleName().equals(PACKAGE_INFO))
                .map(JavaClass::getPackageName)
                .collect(toSet());
        assertThat(explained)
                .containsAll(topLevelClasses().map(JavaClass::getPackageName).collect(toSet()));
    }

    @Test
    void noPackageHasTooManyClasses() {
        assertThat(topLevelClasses().collect(groupingBy(JavaClass::getPackageName, counting())))
                .allSatisfy(
                        (name, classes) -> assertThat(classes).as(name).isLessThanOrEqualTo(MOST_CLASSES_OF_A_PACKAGE));
    }

    @Test
    void noSimpleNameOfAClassOccursTwice() {
        assertThat(topLevelClasses()
                        .collect(groupingBy(JavaClass::getSimpleName))
                        .values())
                .allSatisfy(classes -> assertThat(classes).hasSize(1));
    }

    private static Stream<JavaClass> topLevelClasses() {
        return PROGRAM.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName()
                .equals(PACKAGE_INFO));
    }

    /** The project's other top-level packages that the classes of one use. */
    private static Set<String> imports(String name) {
        return PROGRAM.stream()
                .filter(type -> topLevelPackage(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().startsWith(ROOT + "."))
                .map(ArchitectureTest::topLevelPackage)
                .filter(other -> !other.equals(name))
                .collect(toCollection(TreeSet::new));
    }

    /** The package directly below the root: {@code serve} for {@code org.dateline.serve.http}. */
    private static String topLevelPackage(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.dateline\\.?", "").replaceFirst("\\..*", "");
    }

    private static void assertUsedOnlyIn(List<String> packages, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackages(within(packages))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(PROGRAM);
    }

    private static String[] within(List<String> packages) {
        List<String> patterns = new ArrayList<>();
        packages.forEach(name -> patterns.add(ROOT + "." + name + ".."));
        return patterns.toArray(String[]::new);
    }
}
