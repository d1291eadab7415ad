// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.CasualtyFigures;

/**
 * Reads casualty figures from number expressions: digits, number words, "at least 43", "up to 20", "dozens". In "at
 * least 43", 43 is both the lowest and the best figure. A bound that the text does not give equals the figure itself.
 */
final class CountReader {
    private final Map<String, CasualtyFigures> words = WordTable.read("/extract/claim/numbers.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), CountReader::figures));

    private static CasualtyFigures figures(List<String> row) {
        return new CasualtyFigures(Long.parseLong(row.get(1)), Long.parseLong(row.get(2)), Long.parseLong(row.get(3)));
    }

    /**
     * The number of people that a noun phrase denotes: by its numeral, by the noun itself ("51 others"), or 1 for "a
     * resident".
     */
    Optional<CasualtyFigures> of(Sentence sentence, int noun) {
        Clause clause = new Clause(sentence, noun);
        Optional<CasualtyFigures> seen = clause.list("nummod").stream()
                .filter(token -> token < noun)
                .findFirst()
                .flatMap(token -> number(sentence, token));
        return seen.or(() -> sentence.tokens().get(noun).tag().equals("CD") ? number(sentence, noun) : Optional.empty())
                .or(() -> vagueCount(sentence, noun))
                .or(() -> single(sentence, noun));
    }

    /** The number that a token and its neighbours express. */
    Optional<CasualtyFigures> number(Sentence sentence, int token) {
        String word =
                sentence.tokens().get(token).word().toLowerCase(Locale.ROOT).replace(",", "");
        Optional<CasualtyFigures> read = word.matches("[0-9]{1,7}")
                ? Optional.of(CasualtyFigures.exactly(Long.parseLong(word)))
                : Optional.ofNullable(words.get(word)).or(() -> compound(word));
        return read.map(figures -> multiplied(sentence, token, figures))
                .map(figures -> bounded(sentence, token, figures));
    }

    /** "twenty-three". */
    private Optional<CasualtyFigures> compound(String word) {
        String[] parts = word.split("-", -1);
        return parts.length == 2
                ? Optional.ofNullable(words.get(parts[0])).flatMap(tens -> Optional.ofNullable(words.get(parts[1]))
                        .map(tens::plus))
                : Optional.empty();
    }

    /** "five hundred", "2 thousand". */
    private static CasualtyFigures multiplied(Sentence sentence, int token, CasualtyFigures figures) {
        if (token + 1 >= sentence.tokens().size()) {
            return figures;
        }
        long factor =
                switch (sentence.tokens().get(token + 1).lemma()) {
                    case "hundred" -> 100;
                    case "thousand" -> 1000;
                    case "million" -> 1_000_000;
                    case "dozen" -> 12;
                    default -> 1;
                };
        return new CasualtyFigures(figures.low() * factor, figures.best() * factor, figures.high() * factor);
    }

    private static CasualtyFigures bounded(Sentence sentence, int token, CasualtyFigures figures) {
        String before = IntStream.range(Math.max(0, token - 3), token)
                .mapToObj(index -> sentence.tokens().get(index).word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        if (before.endsWith("up to")
                || before.endsWith("at most")
                || (before.endsWith("fewer than") && !before.endsWith("no fewer than"))) {
            return new CasualtyFigures(0, figures.best(), figures.high());
        }
        return figures;
    }

    /** "dozens of people", "several people". */
    private Optional<CasualtyFigures> vagueCount(Sentence sentence, int noun) {
        return IntStream.iterate(noun, token -> token - 1)
                .limit(Math.min(4, noun + 1))
                .mapToObj(token -> sentence.tokens().get(token).word().toLowerCase(Locale.ROOT))
                .filter(word -> word.matches("dozens|scores|hundreds|thousands|several|dozen"))
                .findFirst()
                .map(words::get);
    }

    private Optional<CasualtyFigures> single(Sentence sentence, int noun) {
        boolean single = sentence.tokens().get(noun).tag().equals("NN")
                && new Clause(sentence, noun)
                        .list("det").stream()
                                .anyMatch(token ->
                                        sentence.tokens().get(token).lemma().matches("an?|another"));
        return single ? Optional.of(CasualtyFigures.exactly(1)) : Optional.empty();
    }
}
