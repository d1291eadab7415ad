// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The libraries of the program have no known faults. The class path tells which versions the build resolved, so that the test needs no
 * network: each jar lies at group/artefact/version of a local Maven repository.
 */
class AdvisoriesTest {
    private static final Path LIST = Path.of("src", "test", "resources", "advisories.tsv");

    /** What libraries ask for and the program does not use, so that the build leaves it out. */
    private static final List<String> UNUSED = List.of(
            "org.apache.shiro:",
            "org.bouncycastle:",
            "commons-beanutils:",
            "commons-collections:",
            "org.owasp.encoder:");

    /** Groups whose libraries belong together: one version for all. */
    private static final List<String> FAMILIES =
            List.of("org.eclipse.jetty", "com.fasterxml.jackson.core", "org.apache.jena", "org.apache.lucene");

    /** A line of the list. */
    private record Advisory(String artefact, String fixed, String name, String excuse) {
        static Advisory of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[0]).as(line).matches("[\\w.-]+:[\\w.-]+");
            assertThat(cells[2]).as(line).matches("(CVE-\\d{4}-\\d{4,}|GHSA(-[a-z0-9]{4}){3})");
            assertThat(cells[3]).as(line).isNotBlank();
            return new Advisory(cells[0], cells[1], cells[2], cells[4]);
        }

        boolean applies(Library library) {
            return library.name().equals(artefact)
                    && Version.parse(library.version()).compareTo(Version.parse(fixed)) < 0;
        }
    }

    /** A resolved library: {@code group:artefact} and its version. */
    private record Library(String name, String version) {
        static Optional<Library> of(Path jar) {
            int names = jar.getNameCount();
            if (!jar.toString().endsWith(".jar") || names < 5) {
                return Optional.empty();
            }
            String version = jar.getName(names - 2).toString();
            String artefact = jar.getName(names - 3).toString();
            String group = Stream.iterate(names - 4, at -> at >= 0, at -> at - 1)
                    .map(at -> jar.getName(at).toString())
                    .takeWhile(part -> !part.equals("repository"))
                    .reduce((inner, outer) -> outer + "." + inner)
                    .orElse("");
            return Optional.of(new Library(group + ":" + artefact, version));
        }

        boolean isOf(String family) {
            return name.startsWith(family + ":") || name.startsWith(family + ".");
        }
    }

    private static List<Advisory> advisories() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Advisory::of)
                .toList();
    }

    private static List<Library> libraries() {
        List<Library> libraries = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .flatMap(entry -> Library.of(Path.of(entry).toAbsolutePath()).stream())
                .distinct()
                .toList();
        // Otherwise the class path is not what this test takes it for, and it would find nothing whatever is there.
        assertThat(libraries).extracting(Library::name).contains("org.eclipse.jetty:jetty-http", "org.jsoup:jsoup");
        return libraries;
    }

    @Test
    void noLibraryHasAKnownFault() throws IOException {
        List<Library> libraries = libraries();
        List<String> faults = advisories().stream()
                .filter(advisory -> advisory.excuse().isEmpty())
                .flatMap(advisory -> libraries.stream()
                        .filter(advisory::applies)
                        .map(library -> library + " has " + advisory.name() + ". Take " + advisory.fixed() + "."))
                .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void anExcuseIsDroppedWhenItIsNoLongerNeeded() throws IOException {
        List<Library> libraries = libraries();
        assertThat(advisories().stream().filter(advisory -> !advisory.excuse().isEmpty()))
                .allSatisfy(advisory -> assertThat(libraries).anyMatch(advisory::applies));
    }

    @Test
    void whatIsNotUsedIsLeftOut() {
        assertThat(libraries()).noneMatch(library -> UNUSED.stream().anyMatch(library.name()::startsWith));
    }

    @Test
    void librariesThatBelongTogetherHaveOneVersion() {
        List<Library> libraries = libraries();
        for (String family : FAMILIES) {
            assertThat(libraries.stream()
                            .filter(library -> library.isOf(family))
                            // Their versions have two numbers, not three.
                            .filter(library -> !library.name().endsWith(":jackson-annotations"))
                            .map(Library::version)
                            .collect(Collectors.toSet()))
                    .as(family)
                    .hasSize(1);
        }
    }
}
