package org.dateline.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Quotation;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;

/**
 * Finds who speaks: the subject of the verb beside the quotation; where a quotation fills its sentence, the speaker of the one
 * before it in the paragraph; else whom the engine takes for the speaker.
 */
public final class QuotationFinder {
    private static final Set<String> ADDRESSING =
            Set.of("tell", "inform", "urge", "ask", "warn", "remind", "assure", "brief", "order", "beg");

    private final SpeechLexicon words = new SpeechLexicon();

    /** All quotations of an article. */
    public List<AttributedQuotation> find(EntityLookup known) {
        List<AttributedQuotation> speeches = new ArrayList<>();
        for (Quotation quotation : known.analysis().quotations()) {
            Optional<AttributedQuotation> last =
                    speeches.isEmpty() ? Optional.empty() : Optional.of(speeches.get(speeches.size() - 1));
            speeches.add(beside(known, quotation.span())
                    .or(() -> last.filter(speech -> sameParagraph(known, speech.quote(), quotation.span()))
                            .map(speech -> continued(speech, quotation.span())))
                    .orElseGet(() -> engine(known, quotation)));
        }
        return List.copyOf(speeches);
    }

    private Optional<AttributedQuotation> beside(EntityLookup known, Span quote) {
        return known.analysis().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .flatMap(sentence -> verbs(sentence, quote))
                .filter(clause -> speaker(known, clause).isPresent())
                .min(Comparator.<Clause, Boolean>comparing(clause ->
                                words.certainty(clause.token().lemma()).isEmpty())
                        .thenComparingInt(clause -> distance(clause.token().span(), quote)))
                .map(clause -> speech(known, clause, quote));
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

    private static Optional<ActorFact> speaker(EntityLookup known, Clause clause) {
        Optional<ActorFact> own = clause.agents().stream()
                .flatMap(token -> known.actorAt(clause.sentence(), token).stream())
                .findFirst();
        return own.isPresent() || !clause.token().tag().equals("VBG") ? own : root(known, clause.sentence());
    }

    /** The subject of the whole sentence: that of a participle which the parser hung elsewhere. */
    private static Optional<ActorFact> root(EntityLookup known, Sentence sentence) {
        return sentence.below(-1)
                .map(edge -> new Clause(sentence, edge.dependent()))
                .flatMap(clause -> clause.agents().stream())
                .flatMap(token -> known.actorAt(sentence, token).stream())
                .findFirst();
    }

    private AttributedQuotation speech(EntityLookup known, Clause clause, Span quote) {
        Optional<String> addressee = Stream.of("obj", "iobj")
                .flatMap(relation -> clause.list(relation).stream())
                .filter(token -> ADDRESSING.contains(clause.token().lemma()))
                .flatMap(token -> known.actorAt(clause.sentence(), token).stream())
                .map(ActorFact::id)
                .findFirst();
        return new AttributedQuotation(
                quote,
                speaker(known, clause).map(ActorFact::id),
                addressee,
                words.media(clause),
                clause.sentence().index(),
                clause.head());
    }

    private static AttributedQuotation continued(AttributedQuotation before, Span quote) {
        return new AttributedQuotation(
                quote, before.speaker(), before.addressee(), before.media(), before.sentence(), before.verb());
    }

    private static boolean sameParagraph(EntityLookup known, Span before, Span quote) {
        return before.end() <= quote.begin()
                && known.analysis()
                                .text()
                                .substring(before.end(), quote.begin())
                                .indexOf("\n\n")
                        < 0;
    }

    private static AttributedQuotation engine(EntityLookup known, Quotation quotation) {
        Optional<String> speaker = quotation
                .speaker()
                .flatMap(tokens -> known.actorAt(known.sentence(tokens.sentence()), tokens.end() - 1))
                .map(ActorFact::id);
        return new AttributedQuotation(quotation.span(), speaker, Optional.empty(), List.of(), 0, -1);
    }
}
