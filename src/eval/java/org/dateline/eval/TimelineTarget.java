package org.dateline.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Coreference;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;

/** Whose timeline is wanted: the words by which it may be named, and where a text speaks of it. */
final class TimelineTarget {
    private final String name;
    private final Set<List<String>> names;

    /**
     * Somebody or something.
     *
     * @param isCommon whether a word is one that anything may be called by
     */
    TimelineTarget(String name, Predicate<String> isCommon) {
        this.name = plain(name);
        List<String> words = List.of(this.name.split(" ", -1));
        this.names = IntStream.range(0, words.size())
                .boxed()
                .flatMap(begin ->
                        IntStream.rangeClosed(begin + 1, words.size()).mapToObj(end -> words.subList(begin, end)))
                .filter(part -> part.size() == words.size() || isTelling(part, words, isCommon))
                .collect(Collectors.toSet());
    }

    /** A part of the name that identifies the target: one with a model's number, or an end of several words or of a rare one. */
    private static boolean isTelling(List<String> part, List<String> words, Predicate<String> isCommon) {
        boolean end = part.get(part.size() - 1).equals(words.get(words.size() - 1));
        boolean number = part.stream().anyMatch(word -> word.matches("\\d{3,}|\\w*(?:\\d\\p{L}|\\p{L}\\d)\\w*"));
        return number || (end && (part.size() > 1 || !isCommon.test(part.get(0))));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** The heads of all that speaks of it, as {@code sentence:token}. */
    Set<String> heads(TimelineText text) {
        Set<String> heads = new HashSet<>();
        text.analysis().sentences().forEach(sentence -> named(sentence)
                .forEach(token -> heads.add(key(sentence.index(), token))));
        text.facts().actors().stream()
                .filter(this::isActor)
                .flatMap(actor -> actor.mentions().stream())
                .forEach(mention -> text.analysis().sentences().forEach(sentence -> heads(sentence, mention)
                        .forEach(heads::add)));
        Set<String> all = new HashSet<>(heads);
        text.analysis().coreferences().stream()
                .filter(chain -> chain.mentions().stream()
                        .anyMatch(mention ->
                                heads.contains(key(mention)) && mention.kind().equals("PROPER")))
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> !mention.kind().equals("PROPER"))
                .forEach(mention -> all.add(key(mention)));
        return all;
    }

    private boolean isActor(ActorFact actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .anyMatch(one -> plain(one).equals(name));
    }

    private static Stream<String> heads(Sentence sentence, Span mention) {
        int[] covered = IntStream.range(0, sentence.tokens().size())
                .filter(token -> mention.contains(sentence.tokens().get(token).span()))
                .toArray();
        return covered.length == 0
                ? Stream.of()
                : Stream.of(key(sentence.index(), sentence.head(covered[0], covered[covered.length - 1] + 1)));
    }

    /** The heads of the names in a sentence, quotation marks passed over; a name that goes on with a number is another one. */
    private List<Integer> named(Sentence sentence) {
        List<Integer> words = IntStream.range(0, sentence.tokens().size())
                .filter(token -> sentence.tokens().get(token).word().matches(".*[\\p{L}\\d].*"))
                .boxed()
                .toList();
        List<Integer> heads = new ArrayList<>();
        for (int end = 1; end <= words.size(); end++) {
            for (List<String> one : names) {
                int begin = end - one.size();
                if (begin >= 0 && isNamed(sentence, words.subList(begin, end), one) && !goesOn(sentence, words, end)) {
                    heads.add(sentence.head(words.get(begin), words.get(end - 1) + 1));
                }
            }
        }
        return heads;
    }

    private static boolean goesOn(Sentence sentence, List<Integer> words, int end) {
        return end < words.size()
                && words.get(end) == words.get(end - 1) + 1
                && sentence.tokens().get(words.get(end)).word().matches("\\w*\\d\\w*")
                && sentence.dependencies().stream().anyMatch(edge -> Set.of(edge.governor(), edge.dependent())
                        .equals(Set.of(words.get(end), words.get(end - 1))));
    }

    /** Names have capitals or figures somewhere. */
    private static boolean isNamed(Sentence sentence, List<Integer> words, List<String> name) {
        List<String> written =
                words.stream().map(word -> sentence.tokens().get(word).word()).toList();
        return written.stream().map(TimelineTarget::plain).toList().equals(name)
                && written.stream().anyMatch(word -> word.matches(".*[\\p{Lu}\\d].*"));
    }

    private static String key(Coreference.Mention mention) {
        TokenSpan tokens = mention.tokens();
        return key(tokens.sentence(), mention.head());
    }

    static String key(int sentence, int token) {
        return sentence + ":" + token;
    }
}
