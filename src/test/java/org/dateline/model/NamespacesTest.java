// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamespacesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void aTermOfAKnownVocabularyIsShownWithItsPrefix() {
        assertThat(Namespaces.shorten("http://semanticweb.cs.vu.nl/2009/11/sem/Event"))
                .isEqualTo("sem:Event");
        assertThat(Namespaces.shorten("https://w3id.org/dateline/event-type/strike"))
                .isEqualTo("type:strike");
        assertThat(Namespaces.shorten("http://example.org/a")).isEqualTo("http://example.org/a");
        assertThat(Namespaces.shorten(Namespaces.SEM)).isEqualTo(Namespaces.SEM);
    }

    @Test
    void prefixesAreDeclaredAsSparqlHasThem() {
        assertThat(Namespaces.sparqlPrefixes("sem", "rdfs")).isEqualTo("""
                        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        """);
        assertThatThrownBy(() -> Namespaces.sparqlPrefixes("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown prefix: nobody");
    }

    @Test
    void noNamespaceHasTwoPrefixes() {
        assertThat(Namespaces.BY_PREFIX.values()).doesNotHaveDuplicates();
    }

    @Test
    void noOtherClassWritesANamespaceOut() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> copies = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("model/Namespaces.java"))
                    .flatMap(NamespacesTest::copies)
                    .toList();
            assertThat(copies).isEmpty();
        }
    }

    private static Stream<String> copies(Path file) {
        Stream<String> namespaces = Stream.concat(
                Namespaces.BY_PREFIX.values().stream(),
                Stream.of(Namespaces.SD, Namespaces.FORMATS, Namespaces.GEONAMES));
        String code = code(file);
        return Stream.concat(
                        namespaces.filter(code::contains),
                        Stream.of("\"" + Namespaces.DATELINE).filter(code::contains))
                .map(namespace -> SOURCES.relativize(file) + " has " + namespace);
    }

    /** The lines of a file that are not comments. */
    private static String code(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.strip().matches("(?s)(\\*|/\\*|//).*"))
                    .reduce("", (text, line) -> text + line + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
