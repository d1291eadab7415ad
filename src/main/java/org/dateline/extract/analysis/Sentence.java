// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.article.Span;

/**
 * A sentence.
 *
 * @param index the index in the text, from 0
 * @param tokens the tokens, at least one
 * @param dependencies the edges of the enhanced++ graph
 */
public record Sentence(int index, List<Token> tokens, List<Dependency> dependencies) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no token
     */
    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence must have at least one token");
        }
    }

    /** The span in the text. */
    public Span span() {
        return span(0, tokens.size());
    }

    /**
     * The span of some tokens in the text.
     *
     * @param begin the first token
     * @param end the token after the last one
     */
    public Span span(int begin, int end) {
        return new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The edges from a token to its dependents. */
    public Stream<Dependency> below(int governor) {
        return dependencies.stream().filter(edge -> edge.governor() == governor);
    }

    /** The edges from a token to its governors. */
    public Stream<Dependency> above(int dependent) {
        return dependencies.stream().filter(edge -> edge.dependent() == dependent);
    }

    /** The first dependent of a token with a relation or a subtype of it. */
    public Optional<Integer> find(int governor, String relation) {
        return below(governor)
                .filter(edge -> edge.is(relation))
                .map(Dependency::dependent)
                .findFirst();
    }

    /**
     * The head of a range of tokens: the last one whose governor is outside the range.
     *
     * @param begin the first token
     * @param end the token after the last one
     */
    public int head(int begin, int end) {
        return IntStream.range(begin, end)
                .filter(token -> above(token).noneMatch(edge -> edge.governor() >= begin && edge.governor() < end))
                .filter(token -> above(token).findAny().isPresent())
                .reduce((one, other) -> other)
                .orElse(end - 1);
    }
}
