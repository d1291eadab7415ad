// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "http://example.org/place/tripoli, tripoli",
                "http://example.org/terms#killed, killed",
                "http://example.org/terms#a/b, a/b",
                "http://example.org/a:b/c, c",
                "http://example.org/place/, place",
                "http://example.org/terms#, terms",
                "http://example.org/, example.org",
                "urn:example:tripoli, tripoli",
                "urn:example:, example",
                "mailto:desk@example.org, desk@example.org",
                "tripoli, tripoli",
                "#/:, #/:",
                "\"\", \"\""
            })
    void theLocalNameFollowsTheLastHashElseSlashElseColon(String iri, String localName) {
        assertThat(Iri.localName(iri)).isEqualTo(localName);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/terms#killed, http://example.org/terms#",
        "http://example.org/terms/killed, http://example.org/terms/",
        "urn:example:killed, ''"
    })
    void theNamespaceEndsWithTheLastHashOrSlash(String iri, String namespace) {
        assertThat(Iri.namespace(iri)).isEqualTo(namespace);
    }

    /** The same rule was once written out 24 times, in four variants. */
    @Test
    void noOtherClassCutsTheLastPartFromAnIri() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> copies = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("model/Iri.java"))
                    .filter(IriTest::cuts)
                    .map(Path::toString)
                    .toList();
            assertThat(copies).isEmpty();
        }
    }

    private static boolean cuts(Path file) {
        try {
            String text = Files.readString(file);
            return Stream.of("lastIndexOf('#')", ".*[#/]", ".*[/#]", "[^ ]*#").anyMatch(text::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
