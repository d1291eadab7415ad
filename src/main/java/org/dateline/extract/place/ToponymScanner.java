// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.EntityMention;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/**
 * Finds the toponyms of a text: the places of the engine, and capitalized words that are in the gazetteer and that the
 * context, or the rest of the text, marks as a place although the engine did not.
 */
final class ToponymScanner {
    private static final Set<String> PLACES = Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");
    private static final Set<String> LINKS =
            Set.of("of", "de", "del", "do", "da", "du", "the", "la", "el", "al", "and", "-", "'s", "’s");
    private static final int MAX_TOKENS = 5;
    /** Settlements with fewer inhabitants do not count as well known where the engine found no place. */
    private static final int WELL_KNOWN = 100_000;

    private final Gazetteer gazetteer;
    private final PlaceLexicon words;

    ToponymScanner(Gazetteer gazetteer, PlaceLexicon words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The toponyms, in the order of the text. */
    List<Toponym> scan(Analysis analysis) {
        TreeMap<Span, Toponym> found = new TreeMap<>();
        for (EntityMention mention : analysis.entities()) {
            if (PLACES.contains(mention.type())) {
                named(analysis, mention)
                        .filter(toponym -> found.keySet().stream().noneMatch(span -> span.overlaps(toponym.span())))
                        .ifPresent(toponym -> found.put(toponym.span(), toponym));
            }
        }
        Set<String> existing = found.values().stream()
                .map(toponym -> PlaceNameSpelling.fold(toponym.name()))
                .collect(Collectors.toSet());
        for (Sentence sentence : analysis.sentences()) {
            missedNames(analysis, sentence, existing).stream()
                    .filter(toponym -> found.keySet().stream().noneMatch(span -> span.overlaps(toponym.span())))
                    .forEach(toponym -> found.put(toponym.span(), toponym));
        }
        return List.copyOf(found.values());
    }

    private Optional<Toponym> named(Analysis analysis, EntityMention mention) {
        Sentence sentence = analysis.sentences().get(mention.tokens().sentence());
        TokenSpan whole = widened(sentence, mention.tokens());
        int begin = whole.begin();
        int end = whole.end();
        while (begin < end - 1 && isArticle(sentence.tokens().get(begin))) {
            begin++;
        }
        while (end > begin + 1 && isEnding(sentence.tokens().get(end - 1))) {
            end--;
        }
        return isName(sentence, begin, end)
                        && isSupported(analysis, sentence, new TokenSpan(sentence.index(), begin, end))
                ? Optional.of(toponym(analysis, sentence, begin, end, mention.type()))
                : Optional.empty();
    }

    /**
     * Whether a name is in the gazetteer. If not, the context must mark it as a place, and it must not be a part of a
     * person's name.
     */
    private boolean isSupported(Analysis analysis, Sentence sentence, TokenSpan span) {
        String name = words(sentence, span.begin(), span.end());
        if (!gazetteer.exact(name).isEmpty()) {
            return true;
        }
        List<Token> tokens = sentence.tokens();
        boolean supported = (span.begin() > 0
                        && words.isLocative(tokens.get(span.begin() - 1).word()))
                || words.kind(tokens.get(span.end() - 1).word()).isPresent()
                || (span.end() < tokens.size()
                        && words.kind(tokens.get(span.end()).word()).isPresent());
        boolean person = analysis.entities().stream()
                .filter(entity -> entity.type().equals("PERSON"))
                .anyMatch(entity -> (" " + analysis.words(entity.tokens()) + " ").contains(" " + name + " "));
        return supported && !person;
    }

    /**
     * The longest name in the gazetteer that contains the mention. Engines sometimes split names ("South" and "Sudan",
     * "Fulton" and "County").
     */
    private TokenSpan widened(Sentence sentence, TokenSpan mention) {
        int size = sentence.tokens().size();
        for (int length = MAX_TOKENS; length > mention.end() - mention.begin(); length--) {
            for (int begin = Math.max(0, mention.end() - length);
                    begin <= mention.begin() && begin + length <= size;
                    begin++) {
                boolean names = isCapitalised(sentence.tokens().get(begin))
                        && isCapitalised(sentence.tokens().get(begin + length - 1))
                        && sentence.tokens().subList(begin, begin + length).stream()
                                .allMatch(ToponymScanner::mayBelong);
                if (names
                        && !gazetteer
                                .exact(words(sentence, begin, begin + length))
                                .isEmpty()) {
                    return new TokenSpan(sentence.index(), begin, begin + length);
                }
            }
        }
        return mention;
    }

    private static boolean mayBelong(Token token) {
        return isCapitalised(token) || LINKS.contains(token.word());
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    /**
     * Whether it can be the name of a place: no demonym, no general noun for places, no part of the name of a disease.
     */
    private boolean isName(Sentence sentence, int begin, int end) {
        List<Token> tokens = sentence.tokens().subList(begin, end);
        String name = words(sentence, begin, end);
        boolean demonym =
                gazetteer.demonym(name).isPresent() && gazetteer.exact(name).isEmpty();
        boolean general = tokens.stream()
                .allMatch(token -> words.kind(token.word()).isPresent()
                        || words.isCompass(token.word())
                        || LINKS.contains(token.word()));
        boolean borrowed = end < sentence.tokens().size()
                && words.isNamedAfterPlaces(sentence.tokens().get(end).word());
        return isCapitalised(tokens.get(0)) && !demonym && !general && !borrowed;
    }

    private static boolean isArticle(Token token) {
        return token.word().equalsIgnoreCase("the");
    }

    private static boolean isEnding(Token token) {
        return token.tag().equals("POS")
                || !Character.isLetter(token.word().charAt(0))
                || Character.isLowerCase(token.word().charAt(0));
    }

    private List<Toponym> missedNames(Analysis analysis, Sentence sentence, Set<String> existing) {
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            int end = isProper(sentence, at) ? nameEnd(sentence, at) : at + 1;
            if (isProper(sentence, at)) {
                int begin = at;
                longest(analysis, new TokenSpan(sentence.index(), begin, end), existing)
                        .ifPresent(span -> found.add(toponym(analysis, sentence, span.begin(), span.end(), "O")));
            }
            at = end;
        }
        return found;
    }

    private static boolean isProper(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.tag().startsWith("NNP")
                && !PLACES.contains(token.entity())
                && Character.isUpperCase(token.word().charAt(0));
    }

    private static int nameEnd(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.tokens().size() && isProper(sentence, end)) {
            end++;
        }
        return end;
    }

    /**
     * The sequence of proper nouns, as a whole or without a compass word at its beginning and a noun for the kind of
     * place at its end.
     */
    private Optional<TokenSpan> longest(Analysis analysis, TokenSpan run, Set<String> existing) {
        Sentence sentence = analysis.sentences().get(run.sentence());
        int begin = run.begin();
        int end = run.end();
        if (end - begin > MAX_TOKENS) {
            return Optional.empty();
        }
        int last = end;
        while (last > begin + 1
                && words.kind(sentence.tokens().get(last - 1).word()).isPresent()) {
            last--;
        }
        int first = begin;
        while (first < last - 1 && words.isCompass(sentence.tokens().get(first).word())) {
            first++;
        }
        for (TokenSpan span :
                List.of(new TokenSpan(sentence.index(), begin, end), new TokenSpan(sentence.index(), first, last))) {
            if (isPlace(analysis, span, existing)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** Whether the gazetteer has the name, and no longer name of a person in the text contains it. */
    private boolean isNoPersonName(Analysis analysis, String name) {
        return !gazetteer.exact(name).isEmpty()
                && analysis.entities().stream()
                        .filter(entity -> entity.type().equals("PERSON"))
                        .map(entity -> analysis.words(entity.tokens()))
                        .noneMatch(person -> !person.equals(name) && (" " + person + " ").contains(" " + name + " "));
    }

    private boolean isPlace(Analysis analysis, TokenSpan span, Set<String> existing) {
        Sentence sentence = analysis.sentences().get(span.sentence());
        Token first = sentence.tokens().get(span.begin());
        String name = words(sentence, span.begin(), span.end());
        boolean person = first.entity().equals("PERSON");
        String before =
                span.begin() == 0 ? "" : sentence.tokens().get(span.begin() - 1).word();
        if (words.isTitle(before) || name.length() < 3 || !isName(sentence, span.begin(), span.end())) {
            return false;
        }
        if (existing.contains(PlaceNameSpelling.fold(name))) {
            return !person || words.isLocative(before) || isNoPersonName(analysis, name);
        }
        List<Gazetteer.Match> matches = gazetteer.exact(name);
        if (matches.isEmpty()) {
            return false;
        }
        boolean strong = words.isStronglyLocative(before)
                || kindBefore(sentence, span.begin()).isPresent();
        boolean unmarked = first.entity().equals("O");
        boolean great = matches.stream().anyMatch(match -> isWellKnown(match.entry()));
        return unmarked ? strong || (great && words.isLocative(before)) : strong && (great || person);
    }

    private static boolean isWellKnown(GazetteerEntry entry) {
        return entry.isCountry() || entry.isArea() || entry.code().equals("ADM1") || entry.population() >= WELL_KNOWN;
    }

    /** The noun before "of": "town" in "the town of". */
    private Optional<Token> kindBefore(Sentence sentence, int begin) {
        return begin >= 2 && sentence.tokens().get(begin - 1).word().equals("of")
                ? Optional.of(sentence.tokens().get(begin - 2))
                        .filter(token -> words.kind(token.lemma()).isPresent())
                : Optional.empty();
    }

    private static Toponym toponym(Analysis analysis, Sentence sentence, int begin, int end, String entity) {
        TokenSpan tokens = new TokenSpan(sentence.index(), begin, end);
        return new Toponym(
                tokens,
                sentence.span(begin, end),
                analysis.words(tokens).replaceAll("\\s+", " "),
                entity,
                Optional.empty(),
                -1,
                -1,
                "");
    }

    private static String words(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(begin, end).stream().map(Token::word).collect(Collectors.joining(" "));
    }
}
