// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Coreference;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.EntityMention;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/** Converts an annotated document of CoreNLP to an {@link Analysis}. */
final class AnalysisReader {
    private final Annotation document;
    private final List<CoreMap> sentences;

    AnalysisReader(Annotation document) {
        this.document = document;
        this.sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    }

    Analysis read(String text) {
        return new Analysis(
                text,
                sentences.stream().map(AnalysisReader::sentence).toList(),
                sentences.stream().flatMap(AnalysisReader::entities).toList(),
                sentences.stream().flatMap(AnalysisReader::times).toList(),
                coreferences(),
                new QuotationReader(document).read());
    }

    private static Sentence sentence(CoreMap sentence) {
        return new Sentence(
                index(sentence),
                sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                        .map(AnalysisReader::token)
                        .toList(),
                dependencies(sentence));
    }

    private static int index(CoreMap sentence) {
        return sentence.get(CoreAnnotations.SentenceIndexAnnotation.class);
    }

    private static Token token(CoreLabel label) {
        return new Token(
                new Span(label.beginPosition(), label.endPosition()),
                label.word(),
                Objects.requireNonNullElse(label.lemma(), label.word()),
                label.tag(),
                Objects.requireNonNullElse(label.ner(), "O"));
    }

    private static List<Dependency> dependencies(CoreMap sentence) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        List<Dependency> edges = new ArrayList<>();
        for (IndexedWord root : graph.getRoots()) {
            edges.add(new Dependency(-1, root.index() - 1, "root"));
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            // The enhanced graph has copies of tokens for elided words. A copy is the token itself here, so edges from
            // a token to its copy are left out.
            if (edge.getGovernor().index() != edge.getDependent().index()) {
                edges.add(new Dependency(
                        edge.getGovernor().index() - 1,
                        edge.getDependent().index() - 1,
                        edge.getRelation().toString()));
            }
        }
        edges.sort(Comparator.comparingInt(Dependency::dependent).thenComparingInt(Dependency::governor));
        return edges;
    }

    private static Stream<EntityMention> entities(CoreMap sentence) {
        List<CoreMap> mentions =
                Objects.requireNonNullElse(sentence.get(CoreAnnotations.MentionsAnnotation.class), List.of());
        return mentions.stream()
                .map(mention -> new EntityMention(
                        tokens(sentence, mention),
                        mention.get(CoreAnnotations.EntityTypeAnnotation.class),
                        Objects.requireNonNullElse(
                                mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class), "")));
    }

    private static Stream<TimeMention> times(CoreMap sentence) {
        List<CoreMap> mentions =
                Objects.requireNonNullElse(sentence.get(CoreAnnotations.MentionsAnnotation.class), List.of());
        return mentions.stream()
                .filter(mention -> mention.get(TimeAnnotations.TimexAnnotation.class) != null)
                .map(mention -> time(tokens(sentence, mention), mention.get(TimeAnnotations.TimexAnnotation.class)));
    }

    private static TimeMention time(TokenSpan tokens, Timex timex) {
        return new TimeMention(tokens, timex.timexType(), Objects.requireNonNullElse(timex.value(), ""));
    }

    private static TokenSpan tokens(CoreMap sentence, CoreMap mention) {
        List<CoreLabel> labels = mention.get(CoreAnnotations.TokensAnnotation.class);
        int begin = labels.get(0).index() - 1;
        return new TokenSpan(index(sentence), begin, begin + labels.size());
    }

    private List<Coreference> coreferences() {
        Map<Integer, CorefChain> chains =
                Objects.requireNonNullElse(document.get(CorefCoreAnnotations.CorefChainAnnotation.class), Map.of());
        return chains.values().stream()
                .filter(chain -> chain.getMentionsInTextualOrder().size() > 1)
                .map(AnalysisReader::coreference)
                .sorted(Comparator.<Coreference>comparingInt(
                                chain -> chain.mentions().get(0).tokens().sentence())
                        .thenComparingInt(
                                chain -> chain.mentions().get(0).tokens().begin()))
                .toList();
    }

    private static Coreference coreference(CorefChain chain) {
        List<CorefChain.CorefMention> mentions = chain.getMentionsInTextualOrder();
        return new Coreference(
                mentions.stream()
                        .map(mention -> new Coreference.Mention(
                                new TokenSpan(mention.sentNum - 1, mention.startIndex - 1, mention.endIndex - 1),
                                mention.headIndex - 1,
                                mention.mentionType.toString()))
                        .toList(),
                mentions.indexOf(chain.getRepresentativeMention()));
    }
}
