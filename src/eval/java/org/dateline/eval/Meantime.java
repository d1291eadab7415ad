// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The MEANTIME corpus (Minard et al. 2016): news, of which the headline and the first five sentences are annotated. */
final class Meantime {
    /** The last sentence that was annotated. */
    static final int LAST_SENTENCE = 5;

    private Meantime() {}

    static List<CatDocument> documents(Path shared) throws IOException {
        return documents(shared, "intra-doc_annotation");
    }

    /** The same documents with what is the same across them. */
    static List<CatDocument> crossDocuments(Path shared) throws IOException {
        return documents(shared, "intra_cross-doc_annotation");
    }

    private static List<CatDocument> documents(Path shared, String layer) throws IOException {
        try (Stream<Path> files = Files.walk(shared.resolve("eval/meantime").resolve(layer))) {
            List<CatDocument> documents = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                documents.add(CatDocument.read(file));
            }
            return documents;
        }
    }

    static GoldTimes times(CatDocument document) {
        List<GoldTimes.Time> times = document.marks("TIMEX3").stream()
                .flatMap(mark -> document.span(mark).stream()
                        .map(span -> new GoldTimes.Time(span, mark.attributes().getOrDefault("value", ""))))
                .toList();
        return new GoldTimes(document.name(), document.text(), published(document), times, judged(document));
    }

    /** The day a document came out: as annotated, for want of it the first day that is marked, which is its dateline's. */
    static LocalDate published(CatDocument document) {
        List<CatDocument.Mark> days = document.marks("TIMEX3").stream()
                .filter(mark -> mark.attributes().getOrDefault("value", "").matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .toList();
        return days.stream()
                .filter(mark -> "CREATION_TIME".equals(mark.attributes().get("functionInDocument")))
                .findFirst()
                .or(() -> days.stream().findFirst())
                .map(mark -> LocalDate.parse(
                        mark.attributes().getOrDefault("value", "").substring(0, 10)))
                .orElseThrow(() -> new IllegalStateException(document.name() + " has no date"));
    }

    /** How much of the text was annotated, from its beginning, in UTF-16 units. */
    static int judged(CatDocument document) {
        return document.tokens().entrySet().stream()
                .filter(token -> document.sentences().getOrDefault(token.getKey(), 0) <= LAST_SENTENCE)
                .mapToInt(token -> token.getValue().end())
                .max()
                .orElse(0);
    }
}
