package org.dateline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.article.Span;

/**
 * A distance that a person marked in a text.
 *
 * @param unitAt where its unit begins
 * @param from the place located; empty where no name says which
 * @param to the place from which the distance is measured, if it is named
 * @param capital the country whose capital is meant, where it is not named
 */
record DistanceLabels(
        int unitAt,
        BigDecimal number,
        String unit,
        Optional<Double> bearing,
        Optional<Span> from,
        Optional<Span> to,
        Optional<String> capital) {

    /** Labels by document; documents without any have an empty list. */
    static Map<String, List<DistanceLabels>> read(String resource) {
        try (var in = Objects.requireNonNull(DistanceLabels.class.getResourceAsStream("/eval/" + resource))) {
            Map<String, List<DistanceLabels>> labels = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] row = line.split("\t", -1);
                        List<DistanceLabels> of = labels.computeIfAbsent(row[0], unseen -> new ArrayList<>());
                        if (!row[1].equals("-")) {
                            of.add(label(row));
                        }
                    });
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DistanceLabels label(String[] row) {
        boolean capital = row[6].startsWith("capital:");
        return new DistanceLabels(
                Integer.parseInt(row[1]),
                new BigDecimal(row[2]),
                row[3],
                row[4].equals("-") ? Optional.empty() : Optional.of(Double.valueOf(row[4])),
                span(row[5]),
                capital ? Optional.empty() : span(row[6]),
                capital ? Optional.of(row[6].substring("capital:".length())) : Optional.empty());
    }

    private static Optional<Span> span(String words) {
        String[] ends = words.split("-", -1);
        return words.equals("-")
                ? Optional.empty()
                : Optional.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
}
