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
 * What stands around a time expression.
 *
 * @param analysis the text
 * @param published the day it came out; null where that is not known
 * @param genre from where it tells its dates
 */
record TimexContext(Analysis analysis, @Nullable LocalDate published, Genre genre) {

    /** With the genre that the text itself shows. */
    TimexContext(Analysis analysis, @Nullable LocalDate published) {
        this(analysis, published, GenreClassifier.of(analysis, published));
    }

    /** The day from which news tells; null in narratives, which tell from the date before. */
    @Nullable
    LocalDate newsDate() {
        return genre == Genre.NEWS ? published : null;
    }

    Sentence sentence(TimeMention mention) {
        return analysis.sentences().get(mention.tokens().sentence());
    }

    /** Its words, in lower case. */
    String words(TimeMention mention) {
        return analysis.words(mention.tokens()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    Stream<Token> tokens(TimeMention mention) {
        return sentence(mention)
                .tokens()
                .subList(mention.tokens().begin(), mention.tokens().end())
                .stream();
    }

    /** The token that many places after the mention's end (0: the next one), in lower case; empty beyond the sentence. */
    String after(TimeMention mention, int places) {
        int at = mention.tokens().end() + places;
        Sentence sentence = sentence(mention);
        return at < sentence.tokens().size() ? sentence.tokens().get(at).word().toLowerCase(Locale.ROOT) : "";
    }

    /** The token that many places before the mention's begin (0: the one before), in lower case; empty before the sentence. */
    String before(TimeMention mention, int places) {
        int at = mention.tokens().begin() - 1 - places;
        return at >= 0 ? sentence(mention).tokens().get(at).word().toLowerCase(Locale.ROOT) : "";
    }
}
