// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.article.Article;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;

/** Describes the facts of an article in text lines: the words, the fact, the rule, and the reason. */
final class FactLineWriter {
    private static final int WIDTH = 72;

    private final Article article;
    private final List<FactLine> lines = new ArrayList<>();

    private FactLineWriter(Article article) {
        this.article = article;
    }

    /** The lines of one article. */
    static List<FactLine> of(ArticleFacts facts) {
        FactLineWriter lines = new FactLineWriter(facts.article());
        facts.times()
                .forEach(time -> lines.add(
                        List.of(time.mention()),
                        "time " + (time.value().isEmpty() ? "unresolved" : time.value())
                                + words(time.span().inWords()),
                        time.evidence()));
        facts.places().stream()
                .filter(place -> !place.mentions().isEmpty())
                .forEach(place -> lines.add(
                        place.mentions(),
                        "place " + place.name()
                                + place.geonames()
                                        .map(number -> ", GeoNames " + number)
                                        .orElse(", not in the gazetteer"),
                        place.evidence()));
        facts.actors()
                .forEach(actor ->
                        lines.add(actor.mentions(), kind(actor.kind()) + " " + actor.name(), actor.evidence()));
        facts.events().forEach(event -> lines.add(event.mentions(), event(event), event.evidence()));
        facts.states()
                .forEach(state ->
                        lines.add(state.mentions(), "state " + state.type() + ": " + state.label(), state.evidence()));
        facts.claims()
                .forEach(claim -> lines.add(
                        claim.basics().mentions(), claim(claim), claim.basics().evidence()));
        facts.photographs()
                .forEach(photograph -> lines.add(
                        photograph.mentions(),
                        "photograph of " + photograph.label() + ", by " + photograph.credit(),
                        photograph.evidence()));
        return lines.lines;
    }

    private static String event(EventFact event) {
        return "event " + event.type() + ", " + kind(event.status()) + ": " + event.label()
                + words(event.when().span().inWords());
    }

    private static String claim(ClaimFact claim) {
        String by = claim.basics().claimants().isEmpty()
                ? "the article"
                : String.join(", ", claim.basics().claimants());
        if (claim instanceof ClaimFact.DistanceFact far) {
            return "distance " + far.distance().number().toPlainString() + " "
                    + far.distance().unit();
        }
        if (claim instanceof ClaimFact.Casualties casualties) {
            return casualties.harm() + " " + casualties.figures() + " by " + by;
        }
        return claim instanceof ClaimFact.StatementFact saying
                ? kind(saying.kind()) + " by " + by + ": " + saying.gist()
                : "quote by " + by;
    }

    private static String words(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String kind(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void add(List<Span> mentions, String fact, FactEvidence evidence) {
        Span first = mentions.isEmpty() ? new Span(0, 1) : mentions.get(0);
        lines.add(new FactLine(mentions.isEmpty() ? "" : cut(first.of(article.text())), first, fact, evidence));
    }

    private static String cut(String words) {
        String line = ExtractionExplainer.line(words);
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }
}
