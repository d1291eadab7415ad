// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Separates a dateline from the sentence after it, and splits sentences that are too long, such as tables and lists.
 * The time of later annotators grows at least with the square of the length: one sentence of 5,600 words took four
 * minutes. CoreNLP creates this annotator by its class name.
 */
@SuppressWarnings("rawtypes") // The interface of CoreNLP uses raw types.
public final class SentenceSplitter implements Annotator {
    /** The maximum length of a sentence, in tokens. */
    private static final int LONGEST = 200;

    /** The number of sentences at the beginning that can have a dateline; headlines and captions can come before it. */
    private static final int FIRST = 8;

    private static final Set<String> MARKS = Set.of(",", ";", ":", "-", "–", "—", "|", "/", "•", "*");

    /**
     * The constructor that CoreNLP calls.
     *
     * @param name the name of the annotator, not used
     * @param settings the settings of the pipeline, not used
     */
    public SentenceSplitter(String name, Properties settings) {
        // This annotator has no settings.
    }

    @Override
    public void annotate(Annotation document) {
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        String text = document.get(CoreAnnotations.TextAnnotation.class);
        int dateline = dateline(text, sentences);
        if (dateline < 0
                && sentences.stream().allMatch(sentence -> tokens(sentence).size() <= LONGEST)) {
            return;
        }
        List<CoreMap> broken = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            int documentToken = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
            for (List<CoreLabel> part : parts(tokens(sentence), dateline)) {
                broken.add(sentence(text, part, broken.size(), documentToken));
                documentToken += part.size();
            }
        }
        document.set(CoreAnnotations.SentencesAnnotation.class, broken);
    }

    /** The offset after the dateline; −1 if there is none. */
    private static int dateline(String text, List<CoreMap> sentences) {
        return sentences.stream()
                .limit(FIRST)
                .mapToInt(sentence -> tokens(sentence).get(0).beginPosition())
                .mapToObj(begin -> new int[] {begin, DatelineBoundary.of(text.substring(begin))})
                .filter(found -> found[1] > 0)
                .mapToInt(found -> found[0] + found[1])
                .findFirst()
                .orElse(-1);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static List<List<CoreLabel>> parts(List<CoreLabel> tokens, int dateline) {
        List<List<CoreLabel>> parts = new ArrayList<>();
        int begin = 0;
        for (int token = 1; token < tokens.size(); token++) {
            if (tokens.get(token).beginPosition() >= dateline
                    && tokens.get(token - 1).beginPosition() < dateline) {
                parts.add(tokens.subList(0, token));
                begin = token;
            }
        }
        while (tokens.size() - begin > LONGEST) {
            int end = end(tokens, begin);
            parts.add(tokens.subList(begin, end));
            begin = end;
        }
        parts.add(tokens.subList(begin, tokens.size()));
        return parts;
    }

    /**
     * The end of the next part: after the last punctuation mark in the second half of the maximum length, else at the
     * maximum length.
     */
    private static int end(List<CoreLabel> tokens, int begin) {
        for (int end = begin + LONGEST; end > begin + LONGEST / 2; end--) {
            if (MARKS.contains(tokens.get(end - 1).word())) {
                return end;
            }
        }
        return begin + LONGEST;
    }

    private static CoreMap sentence(String text, List<CoreLabel> tokens, int index, int documentToken) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        for (int token = 0; token < tokens.size(); token++) {
            tokens.get(token).setIndex(token + 1);
            tokens.get(token).setSentIndex(index);
        }
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, text.substring(begin, end));
        sentence.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, documentToken);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, documentToken + tokens.size());
        return sentence;
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }
}
