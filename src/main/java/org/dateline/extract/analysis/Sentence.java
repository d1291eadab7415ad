package org.dateline.extract.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.article.Span;

/**
 * A sentence.
 *
 * @param index its place in the text, from 0
 * @param tokens its tokens
 * @param dependencies the edges of its enhanced++ graph
 */
public record Sentence(int index, List<Token> tokens, List<Dependency> dependencies) {

    /** Keeps copies, and checks that there is a token. */
    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    /** Where it stands in the text. */
    public Span span() {
        return span(0, tokens.size());
    }

    /** Where some of its tokens stand in the text. */
    public Span span(int begin, int end) {
        return new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The edges from a token to what depends on it. */
    public Stream<Dependency> below(int governor) {
        return dependencies.stream().filter(edge -> edge.governor() == governor);
    }

    /** The edges from a token up to what it depends on. */
    public Stream<Dependency> above(int dependent) {
        return dependencies.stream().filter(edge -> edge.dependent() == dependent);
    }

    /** The first dependent in a relation or a subtype of it. */
    public Optional<Integer> find(int governor, String relation) {
        return below(governor)
                .filter(edge -> edge.is(relation))
                .map(Dependency::dependent)
                .findFirst();
    }

    /** The token that governs the others of a span: the one whose governor lies outside; the last one where there are more. */
    public int head(int begin, int end) {
        return IntStream.range(begin, end)
                .filter(token -> above(token).noneMatch(edge -> edge.governor() >= begin && edge.governor() < end))
                .filter(token -> above(token).findAny().isPresent())
                .reduce((one, other) -> other)
                .orElse(end - 1);
    }
}
