// SPDX-License-Identifier: Apache-2.0
package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are: articles or issues, never an exception. */
class HostileInputTest {
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        "\"text\":",
        "\"a\"",
        ",",
        "\n",
        "<html>",
        "<p>",
        "</p>",
        "<article>",
        "<!DOCTYPE",
        "<?xml version='1.0'?>",
        "<newsItem>",
        "</newsItem>",
        "<contentSet>",
        "<NewsML>",
        "<nitf>",
        "&x;",
        "&#0;",
        "\u0000",
        "\uFEFF",
        "TRIPOLI, April 4 (A) —",
        "\"@type\": \"NewsArticle\"",
        "\"articleBody\":",
        "\"uri\":",
        "\"bodies\":",
        "\"datePublished\": \"2019\"",
        "<script type=application/ld+json>",
        "<![CDATA[",
        "]]>",
        "-->",
        "<!--",
        "é",
        "\uD83D",
        "Text goes here.",
        "\\u",
        "\u2028",
        "1e999",
        "null",
        "<meta charset=\"x\">"
    };
    private static final String[] NAMES = {
        "a.txt", "a.html", "a.json", "a.jsonl", "a.xml", "-", "..", "a.txt.gz", "\u0660"
    };

    @Property(tries = 2000, seed = "1")
    void arbitraryBytes(@ForAll byte[] bytes, @ForAll("names") String name) {
        check(ArticleReading.of(name, bytes), bytes);
    }

    @Property(tries = 3000, seed = "1")
    void piecesOfAllFormats(@ForAll("soup") String soup, @ForAll("names") String name) {
        byte[] bytes = soup.getBytes(StandardCharsets.UTF_8);
        check(ArticleReading.of(name, bytes), bytes);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private static void check(ArticleReading read, byte[] bytes) {
        assertThat(read.articles().size() + read.issues().size())
                .as("%d bytes", bytes.length)
                .isPositive();
        assertThat(read.articles()).allSatisfy(article -> {
            assertThat(article.text()).isNotBlank();
            assertThat(new String(article.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(article.text());
        });
    }
}
