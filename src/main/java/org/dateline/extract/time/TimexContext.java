// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Genre;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * The context of a time expression.
 *
 * @param analysis the analysis of the text
 * @param published the day of publication; null if it is not known
 * @param genre what incomplete dates refer to
 */
record TimexContext(Analysis analysis, @Nullable LocalDate published, Genre genre) {

    /** Creates a context with the genre that the text shows. */
    TimexContext(Analysis analysis, @Nullable LocalDate published) {
        this(analysis, published, GenreClassifier.of(analysis, published));
    }

    /** The day that incomplete dates refer to in news; null in narratives, where they refer to the date before. */
    @Nullable
    LocalDate newsDate() {
        return genre == Genre.NEWS ? published : null;
    }

    Sentence sentence(TimeMention mention) {
        return analysis.sentences().get(mention.tokens().sentence());
    }

    /** The words of a mention, in lower case. */
    String words(TimeMention mention) {
        return analysis.words(mention.tokens()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    Stream<Token> tokens(TimeMention mention) {
        return sentence(mention)
                .tokens()
                .subList(mention.tokens().begin(), mention.tokens().end())
                .stream();
    }

    /**
     * The word that many tokens after the end of a mention (0 is the next one), in lower case; empty after the end of
     * the sentence.
     */
    String after(TimeMention mention, int places) {
        int at = mention.tokens().end() + places;
        Sentence sentence = sentence(mention);
        return at < sentence.tokens().size() ? sentence.tokens().get(at).word().toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The word that many tokens before the beginning of a mention (0 is the previous one), in lower case; empty before
     * the beginning of the sentence.
     */
    String before(TimeMention mention, int places) {
        int at = mention.tokens().begin() - 1 - places;
        return at >= 0 ? sentence(mention).tokens().get(at).word().toLowerCase(Locale.ROOT) : "";
    }
}
