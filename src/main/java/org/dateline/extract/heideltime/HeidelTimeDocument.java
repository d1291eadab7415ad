// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.heideltime;

import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;
import org.jspecify.annotations.Nullable;

/** Converts an analysis to a document of HeidelTime, and HeidelTime's results to mentions. */
final class HeidelTimeDocument {
    /**
     * HeidelTime's English rules match nothing in a sentence without any of these. Skipping such sentences saves more
     * than half of the time.
     */
    private static final Pattern CANDIDATE =
            Pattern.compile("[0-9]|(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\b"
                    + "|(?:second|minute|hour|da(?:y|il)|week|month|year|decade|centur|annual|fortnight|quarter|weekend)"
                    + "|(?:spring|summer|autumn|fall|winter|morning|noon|evening|night|dawn|dusk|midday|daybreak|sunrise|sunset)"
                    + "|\\b(?:today|tomorrow|yesterday|tonight|now|current|present|recent|former|previous|past|future|once|then"
                    + "|ago|later|earlier|soon|late|early|time|moment|period|era|age|eve|christmas|easter|thanksgiving|ramadan"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|twenties|thirties|forties|fifties|sixties|seventies"
                    + "|eighties|nineties|medieval|ancient|contemporary|modern|date|nowadays|meantime|afterwards)");

    private final Analysis analysis;
    private final JCas document;

    HeidelTimeDocument(Analysis analysis, JCas document) {
        this.analysis = analysis;
        this.document = document;
    }

    /**
     * Writes the text, sentences, tokens and day of publication to the document of HeidelTime.
     *
     * @return whether there is any sentence to process
     */
    boolean fill(@Nullable LocalDate published) {
        String text = analysis.cased();
        document.setDocumentText(text);
        if (published != null) {
            Dct day = new Dct(document);
            day.setValue(published.toString());
            day.setTimexId("t0");
            day.addToIndexes();
        }
        List<Sentence> candidates = analysis.sentences().stream()
                .filter(sentence -> CANDIDATE.matcher(sentence.span().of(text)).find())
                .toList();
        candidates.forEach(this::add);
        return !candidates.isEmpty();
    }

    private void add(Sentence sentence) {
        add(new de.unihd.dbs.uima.types.heideltime.Sentence(document), sentence.span());
        for (Token token : sentence.tokens()) {
            de.unihd.dbs.uima.types.heideltime.Token word = new de.unihd.dbs.uima.types.heideltime.Token(document);
            word.setPos(token.tag());
            add(word, token.span());
        }
    }

    private static void add(Annotation annotation, Span span) {
        annotation.setBegin(span.begin());
        annotation.setEnd(span.end());
        annotation.addToIndexes();
    }

    /**
     * The time expressions that HeidelTime found, in the order of the text. If one contains another, the longer one
     * counts.
     */
    List<TimeMention> mentions() {
        Map<Span, Timex3> found = new TreeMap<>();
        for (Annotation annotation : document.getAnnotationIndex(Timex3.type)) {
            found.put(new Span(annotation.getBegin(), annotation.getEnd()), (Timex3) annotation);
        }
        return found.entrySet().stream()
                .filter(entry -> found.keySet().stream()
                        .noneMatch(other -> other.contains(entry.getKey()) && !other.equals(entry.getKey())))
                .flatMap(entry -> mention(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<TimeMention> mention(Span span, Timex3 timex) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .findFirst()
                .map(sentence -> tokens(sentence, span))
                .map(tokens -> new TimeMention(tokens, timex.getTimexType(), timex.getTimexValue()));
    }

    private static TokenSpan tokens(Sentence sentence, Span span) {
        int[] covered = IntStream.range(0, sentence.tokens().size())
                .filter(index -> sentence.tokens().get(index).span().overlaps(span))
                .toArray();
        return new TokenSpan(sentence.index(), covered[0], covered[covered.length - 1] + 1);
    }
}
