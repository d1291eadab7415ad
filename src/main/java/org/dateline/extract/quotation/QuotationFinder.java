// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Quotation;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;

/**
 * Attributes the quotations of an article to their speakers. The speaker is the subject of a verb beside the quotation. If there is
 * none, it is the speaker of the previous quotation of the same paragraph, and otherwise the speaker that the engine proposes.
 */
public final class QuotationFinder {
    private static final Set<String> ADDRESSING_VERBS =
            Set.of("tell", "inform", "urge", "ask", "warn", "remind", "assure", "brief", "order", "beg");

    private final SpeechLexicon words = new SpeechLexicon();

    /** All quotations of an article, in the order of the text. */
    public List<AttributedQuotation> find(ArticleEntities entities) {
        List<AttributedQuotation> found = new ArrayList<>();
        for (Quotation quotation : entities.analysis().quotations()) {
            Optional<AttributedQuotation> last =
                    found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
            found.add(besideVerb(entities, quotation.span())
                    .or(() -> last.filter(previous -> isSameParagraph(entities, previous.quote(), quotation.span()))
                            .map(previous -> continued(previous, quotation.span())))
                    .orElseGet(() -> asAnalysed(entities, quotation)));
        }
        return List.copyOf(found);
    }

    private Optional<AttributedQuotation> besideVerb(ArticleEntities entities, Span quote) {
        return entities.analysis().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .flatMap(sentence -> verbs(sentence, quote))
                .filter(clause -> speaker(entities, clause).isPresent())
                .min(Comparator.<Clause, Boolean>comparing(clause ->
                                words.certainty(clause.token().lemma()).isEmpty())
                        .thenComparingInt(clause -> distance(clause.token().span(), quote)))
                .map(clause -> attributed(entities, clause, quote));
    }

    private static Stream<Clause> verbs(Sentence sentence, Span quote) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(token -> sentence.tokens().get(token).tag().startsWith("VB"))
                .filter(token -> !quote.overlaps(sentence.tokens().get(token).span()))
                .mapToObj(token -> new Clause(sentence, token));
    }

    private static int distance(Span word, Span quote) {
        return word.begin() >= quote.end() ? word.begin() - quote.end() : quote.begin() - word.end();
    }

    private static Optional<ActorFact> speaker(ArticleEntities entities, Clause clause) {
        Optional<ActorFact> own = clause.agents().stream()
                .flatMap(token -> entities.actorAt(clause.sentence(), token).stream())
                .findFirst();
        return own.isPresent() || !clause.token().tag().equals("VBG") ? own : rootSubject(entities, clause.sentence());
    }

    /** The subject of the whole sentence, for a participle that the parser attached to another word. */
    private static Optional<ActorFact> rootSubject(ArticleEntities entities, Sentence sentence) {
        return sentence.below(-1)
                .map(edge -> new Clause(sentence, edge.dependent()))
                .flatMap(clause -> clause.agents().stream())
                .flatMap(token -> entities.actorAt(sentence, token).stream())
                .findFirst();
    }

    private AttributedQuotation attributed(ArticleEntities entities, Clause clause, Span quote) {
        Optional<String> addressee = Stream.of("obj", "iobj")
                .flatMap(relation -> clause.list(relation).stream())
                .filter(token -> ADDRESSING_VERBS.contains(clause.token().lemma()))
                .flatMap(token -> entities.actorAt(clause.sentence(), token).stream())
                .map(ActorFact::id)
                .findFirst();
        return new AttributedQuotation(
                quote,
                speaker(entities, clause).map(ActorFact::id),
                addressee,
                words.media(clause),
                clause.sentence().index(),
                clause.head());
    }

    private static AttributedQuotation continued(AttributedQuotation previous, Span quote) {
        return new AttributedQuotation(
                quote,
                previous.speaker(),
                previous.addressee(),
                previous.media(),
                previous.sentence(),
                previous.verb());
    }

    private static boolean isSameParagraph(ArticleEntities entities, Span previous, Span quote) {
        return previous.end() <= quote.begin()
                && entities.analysis()
                                .text()
                                .substring(previous.end(), quote.begin())
                                .indexOf("\n\n")
                        < 0;
    }

    /** The quotation with the speaker that the engine proposes. */
    private static AttributedQuotation asAnalysed(ArticleEntities entities, Quotation quotation) {
        Optional<String> speaker = quotation
                .speaker()
                .flatMap(tokens -> entities.actorAt(entities.sentence(tokens.sentence()), tokens.end() - 1))
                .map(ActorFact::id);
        return new AttributedQuotation(quotation.span(), speaker, Optional.empty(), List.of(), 0, -1);
    }
}
