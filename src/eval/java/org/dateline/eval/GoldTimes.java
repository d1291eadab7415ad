package org.dateline.eval;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.article.Span;

/**
 * A document with the time expressions marked by annotators.
 *
 * @param name its name in the corpus
 * @param text its text
 * @param published the day of publication
 * @param times the marked expressions
 * @param judged how much of the text was annotated, from its beginning, in UTF-16 units
 */
record GoldTimes(String name, String text, LocalDate published, List<Time> times, int judged) {

    /**
     * A time expression.
     *
     * @param span where
     * @param value its TIMEX3 value
     */
    record Time(Span span, String value) {}
}
