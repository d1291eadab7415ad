// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.extract.place.Gazetteer;
import org.dateline.model.article.Span;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;

/** Finds the two places between which a distance is given. */
final class DistanceEndpoints {
    private static final Pattern CAPITAL = Pattern.compile(
            "\\s+(?:the|this|its|our)\\s+(?:country['’]s\\s+|nation['’]s\\s+)?(?:(?<people>[\\p{L}]+)(?:['’]s)?\\s+)?capital(?:\\s+city)?\\b(?!\\s+(?:city\\s+)?of\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:(?:de|del|la|el|al)\\s+)?\\p{Lu}[\\p{L}'’-]+){0,3}");
    /** What can stand between the name of a place and the name of a place that contains it. */
    private static final Pattern APPOSITION = Pattern.compile(
            "\\s*(?:,|\\()?\\s*(?:(?:the\\s+)?(?:capital|seat)\\s+of\\s+|in\\s+(?:the\\s+)?|an?\\s+\\w+\\s+(?:in|of)\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_BEFORE =
            Pattern.compile("(" + NAME.pattern() + ")(?:\\s+\\p{Ll}+){0,2}\\s*[,(]?\\s*(?:\\p{Ll}+\\s+){0,4}$");
    /** A dateline ends before this offset. */
    private static final int DATELINE = 40;

    private static final int MAX_DISTANCE = 70;

    private final String text;
    private final DistanceLexicon lexicon;
    private final Gazetteer gazetteer;
    private final List<PlaceFact> places;
    private final List<PlaceFact> created = new ArrayList<>();
    private final List<Mention> mentions;

    DistanceEndpoints(String text, DistanceLexicon lexicon, Gazetteer gazetteer, List<PlaceFact> places) {
        this.text = text;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.places = places;
        this.mentions = places.stream()
                .flatMap(place -> place.mentions().stream().map(span -> new Mention(place, span)))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private record Mention(PlaceFact place, Span span) {}

    /**
     * One end of a distance.
     *
     * @param place the identifier of the place
     * @param span the span that names it
     * @param named whether the text names it
     */
    record End(String place, Span span, boolean named) {}

    /** The places that were created, in addition to those of the article. */
    List<PlaceFact> created() {
        return created;
    }

    /** The reference place, from which the distance is measured: a named place or a capital. */
    Optional<End> to(DistanceExpression measure, Span sentence) {
        if (isInParentheses(measure)) {
            return before(measure, sentence);
        }
        int begin = measure.span().end();
        String rest = text.substring(begin, sentence.end());
        Optional<Mention> next = mentions.stream()
                .filter(mention ->
                        mention.span().begin() >= begin && mention.span().end() <= sentence.end())
                .findFirst()
                .filter(mention ->
                        canPrecedeName(text.substring(begin, mention.span().begin())));
        if (next.isPresent()) {
            return next.map(mention -> new End(mention.place().id(), mention.span(), true));
        }
        Matcher capital = CAPITAL.matcher(rest);
        if (capital.lookingAt()) {
            Span span = new Span(begin + capital.end() - capital.group().strip().length(), begin + capital.end());
            return capital(Optional.ofNullable(capital.group("people"))).map(place -> new End(place, span, true));
        }
        return nameAfter(begin, rest);
    }

    /**
     * Whether the distance is in parentheses, so that the reference place comes before it: "Mill Town (4 km north of)".
     */
    private boolean isInParentheses(DistanceExpression measure) {
        return text.startsWith(")", measure.span().end())
                && text.substring(0, measure.span().begin()).stripTrailing().endsWith("(");
    }

    private Optional<End> before(DistanceExpression measure, Span sentence) {
        return mentions.stream()
                .filter(mention -> mention.span().begin() >= sentence.begin()
                        && mention.span().end() <= measure.span().begin())
                .reduce((one, other) -> other)
                .map(mention -> new End(mention.place().id(), mention.span(), true))
                .or(() -> nameBefore(measure, sentence));
    }

    /** A capitalized name directly before a distance that is not among the places. */
    private Optional<End> nameBefore(DistanceExpression measure, Span sentence) {
        Matcher name = NAME_BEFORE.matcher(
                text.substring(sentence.begin(), measure.span().begin()));
        if (!name.find()) {
            return Optional.empty();
        }
        Span span = new Span(sentence.begin() + name.start(1), sentence.begin() + name.end(1));
        String words = span.of(text).replaceAll("\\s+", " ");
        return Optional.of(new End(createPlace(words, Kind.SETTLEMENT, span, List.of()), span, true));
    }

    /** Whether only words such as "the port of" or a demonym are between the distance and the name. */
    private boolean canPrecedeName(String between) {
        String without = Pattern.compile("\\s+")
                .splitAsStream(between.strip())
                .filter(word -> gazetteer.demonym(capitalised(word)).isEmpty())
                .collect(Collectors.joining(" "));
        return lexicon.canPrecedeName(without);
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private Optional<String> capital(Optional<String> people) {
        Optional<String> country =
                people.flatMap(word -> gazetteer.demonym(capitalised(word))).or(this::country);
        return country.flatMap(gazetteer::capitalName).flatMap(name -> places.stream()
                .filter(place -> place.name().equals(name) && place.kind() == Kind.SETTLEMENT)
                .map(PlaceFact::id)
                .findFirst()
                .or(() -> country.flatMap(gazetteer::capitalFact).map(this::keep)));
    }

    private String keep(PlaceFact capital) {
        return created.stream()
                .filter(place -> place.geonames().equals(capital.geonames()))
                .findFirst()
                .orElseGet(() -> {
                    created.add(capital);
                    return capital;
                })
                .id();
    }

    /** The country of the dateline; else the country with the most mentions. */
    private Optional<String> country() {
        return mentions.stream()
                .filter(mention -> mention.span().begin() < DATELINE)
                .map(mention -> mention.place().country())
                .filter(country -> !country.isEmpty())
                .findFirst()
                .or(this::mostNamed);
    }

    private Optional<String> mostNamed() {
        return places.stream()
                .filter(place -> !place.country().isEmpty())
                .collect(Collectors.groupingBy(PlaceFact::country, Collectors.summingInt(place -> place.mentions()
                        .size())))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** A capitalized name after a distance ("31 miles from …") that is not among the places. */
    private Optional<End> nameAfter(int begin, String rest) {
        Matcher name = NAME.matcher(rest);
        if (!name.find() || !canPrecedeName(rest.substring(0, name.start()))) {
            return Optional.empty();
        }
        Span span = new Span(begin + name.start(), begin + name.end());
        return Optional.of(new End(
                createPlace(name.group().replaceAll("\\s+", " "), Kind.SETTLEMENT, span, List.of()), span, true));
    }

    private String createPlace(String name, Kind kind, Span span, List<String> parents) {
        String id = "far" + (created.size() + 1);
        FactEvidence evidence = new FactEvidence("place:end-of-distance", 0.5, "named in a distance");
        created.add(new PlaceFact(
                id,
                name,
                kind,
                Optional.empty(),
                Optional.empty(),
                parents,
                country().orElse(""),
                List.of(span),
                evidence));
        return id;
    }

    /**
     * The located place: the one named before the distance, not a place that contains it. If there is none, an unnamed
     * point is created.
     */
    End from(DistanceExpression measure, Span sentence, End to) {
        List<Mention> before = mentions.stream()
                .filter(mention -> mention.span().begin() >= sentence.begin()
                        && mention.span().end() <= measure.span().begin())
                .filter(mention -> isSmall(mention.place().kind()))
                .toList();
        int last = before.size() - 1;
        boolean close =
                last >= 0 && measure.span().begin() - before.get(last).span().end() <= MAX_DISTANCE;
        if (!close || before.get(last).place().id().equals(to.place())) {
            return isInParentheses(measure)
                    ? point(measure, to)
                    : nameBefore(measure, sentence).orElseGet(() -> point(measure, to));
        }
        while (last > 0
                && APPOSITION
                        .matcher(text.substring(
                                before.get(last - 1).span().end(),
                                before.get(last).span().begin()))
                        .matches()
                && before.get(last - 1)
                                .place()
                                .kind()
                                .compareTo(before.get(last).place().kind())
                        <= 0) {
            last--;
        }
        return new End(before.get(last).place().id(), before.get(last).span(), true);
    }

    /** Whether a place of this kind is small enough to have a distance. */
    private static boolean isSmall(Kind kind) {
        return kind != Kind.COUNTRY && kind != Kind.CONTINENT;
    }

    private End point(DistanceExpression measure, End to) {
        Span span = measure.span().cover(to.span());
        String name = span.of(text).replaceAll("\\s+", " ");
        return new End(createPlace(name, Kind.SITE, span, parents(to.place())), span, false);
    }

    private List<String> parents(String place) {
        return places.stream()
                .filter(other -> other.id().equals(place))
                .findFirst()
                .map(PlaceFact::parents)
                .orElse(List.of());
    }
}
